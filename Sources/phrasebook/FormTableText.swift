import PhraseModel
import PhrasebookPipeline

/// The forms of a phrase as a table for a terminal.
struct FormTableText {
  private let table: FormTable

  init(_ table: FormTable) {
    self.table = table
  }

  var text: String {
    let names = columnNames
    let header = names.map { $0.uppercased() } + ["TEXT"]
    let rows = table.forms.map { form in names.map { cell(form, $0) } + [form.text] }
    let widths = names.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = ([header] + rows).map { row in
      let cells = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return (cells + row.suffix(1)).joined(separator: "  ")
    }
    let layer = table.layer.map { ", from the layer \($0)" } ?? ""
    return (["\(table.phrase) in \(table.locale), \(table.state.rawValue)\(layer)", ""] + lines).joined(separator: "\n")
  }

  /// The arguments that forms depend on, in the order in which they are met.
  private var columnNames: [String] {
    var names: [String] = []
    for condition in table.forms.flatMap(\.when) where !names.contains(condition.name) {
      names.append(condition.name)
    }
    return names
  }

  /// `female`; for a number its category and which numbers that is, with the sample in the text: `few: 2–4,
  /// 22–24 (2)`.
  private func cell(_ form: Form, _ name: String) -> String {
    guard let condition = form.when.first(where: { $0.name == name }) else { return "" }
    guard let sample = form.sample.first(where: { $0.name == name })?.value else { return condition.value }
    let numbers = table.numbers[condition].map { ": \($0)" } ?? ""
    return "\(condition.value)\(numbers) (\(sample))"
  }
}
