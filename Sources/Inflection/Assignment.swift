import PhraseModel

/// What is settled about the arguments of a message while its forms are enumerated.
struct Assignment {
  enum Value: Hashable {
    case person(PersonForm)
    /// A number, with the category or the `=N` key that it stands for.
    case number(String, selector: String)
    case term(String)
  }

  private(set) var values: [String: Value] = [:]
  private(set) var when: [Form.Condition] = []
  private(set) var sample: [Form.Condition] = []

  subscript(_ name: String) -> Value? { values[name] }

  /// Settles an argument as one of several possibilities, which the form then names.
  func assuming(_ name: String, _ value: Value) -> Assignment {
    var result = self
    result.values[name] = value
    switch value {
    case .person(let form): result.when.append(.init(name, form.rawValue))
    case .term(let id): result.when.append(.init(name, id))
    case .number(let number, let selector):
      result.when.append(.init(name, selector))
      result.sample.append(.init(name, number))
    }
    return result
  }

  /// Settles an argument that does not vary.
  mutating func fix(_ name: String, _ value: Value) {
    values[name] = value
  }
}
