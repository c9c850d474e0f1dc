/// The arrows of a flow: straight ones from a step to the one below it, and all others in lanes beside the steps.
struct FlowArrows {
  /// All ways to one step from others than the one before it; they come together in one lane.
  private struct Lane {
    let target: Int
    let sources: [Int]
    var place = 0

    var span: ClosedRange<Int> {
      min(target, sources.min() ?? target)...max(target, sources.max() ?? target)
    }
  }

  private let lanes: [Lane]
  private let leadsOn: [Bool]
  private let names: [String]
  private let colour: Colour
  private let unit: Millimetres
  private let disc: Millimetres

  init(steps: [FlowStep], style: CardStyle, colour: Colour) {
    self.colour = colour
    unit = Millimetres(style.form) * 0.85
    disc = Millimetres(style.form) * 1.55
    names = steps.map(\.id)
    let places = Dictionary(steps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let next = steps.map { step in step.next.compactMap { places[$0] } }
    leadsOn = next.enumerated().map { $1.contains($0 + 1) }
    var sources: [Int: [Int]] = [:]
    for (source, targets) in next.enumerated() {
      for target in targets where target != source + 1 { sources[target, default: []].append(source) }
    }
    // The shorter a way, the nearer to the steps it runs.
    var lanes = sources.map { Lane(target: $0.key, sources: $0.value) }
      .sorted { ($0.span.count, $0.target) < ($1.span.count, $1.target) }
    for index in lanes.indices {
      let taken = Set(lanes[..<index].filter { $0.span.overlaps(lanes[index].span) }.map(\.place))
      lanes[index].place = (0...).first { !taken.contains($0) } ?? 0
    }
    self.lanes = lanes
  }

  /// The steps to which a step leads in a lane.
  func jumps(from source: Int) -> [Int] {
    lanes.filter { $0.sources.contains(source) }.map(\.target).sorted()
  }

  private var laneCount: Int { (lanes.map(\.place).max() ?? -1) + 1 }

  /// A step's disc, from the step's own top left corner.
  var discFrame: Rectangle { Rectangle(x: unit * Double(laneCount), y: 0.mm, width: disc, height: disc) }

  /// Where a step's text begins.
  var textStart: Millimetres { discFrame.maxX + unit * 0.7 }

  /// What an arrow between two steps needs beside the usual gap.
  var shaft: Millimetres { unit * 0.5 }

  /// What an arrow to the next column needs between the two.
  var columnGap: Millimetres { unit * 1.6 }

  /// The arrows between the steps that one card holds.
  func items(between blocks: [PlacedBlock]) -> [CardLayout.Item] {
    var placed: [Int: PlacedBlock] = [:]
    for block in blocks {
      // A divided step has its disc on its first part.
      if let step = names.firstIndex(of: block.block.name), placed[step] == nil { placed[step] = block }
    }
    var items: [CardLayout.Item] = []
    for step in placed.keys.sorted() where leadsOn[step] {
      if let from = placed[step], let to = placed[step + 1] { items.append(straight(from, to, among: blocks)) }
    }
    for lane in lanes {
      for source in lane.sources {
        guard let from = placed[source], let to = placed[lane.target], from.column == to.column else { continue }
        items.append(bend(from, to, lane: lane.place))
      }
    }
    return items
  }

  private func discFrame(of block: PlacedBlock) -> Rectangle {
    discFrame.moved(x: block.frame.x, y: block.frame.y)
  }

  private func straight(_ from: PlacedBlock, _ to: PlacedBlock, among blocks: [PlacedBlock]) -> CardLayout.Item {
    let (start, end) = (discFrame(of: from), discFrame(of: to))
    let x = start.x + disc * 0.5
    let clear = unit * 0.12
    if from.column == to.column {
      return .path(
        [Point(x: x, y: start.maxY + clear), Point(x: x, y: end.y - clear)], colour, hasHead: true)
    }
    // To the next column: down, through the gap between the columns, up, and in.
    let bottom = (blocks.map(\.frame.maxY).max() ?? start.maxY) + clear
    let gap = to.frame.x - unit * 0.9
    let y = end.y + disc * 0.5
    return .path(
      [
        Point(x: x, y: start.maxY + clear), Point(x: x, y: bottom), Point(x: gap, y: bottom), Point(x: gap, y: y),
        Point(x: end.x - clear, y: y),
      ], colour, hasHead: true)
  }

  /// Out of a step below the middle of its disc, and into another above it, so that ways out and in keep apart.
  private func bend(_ from: PlacedBlock, _ to: PlacedBlock, lane: Int) -> CardLayout.Item {
    let (start, end) = (discFrame(of: from), discFrame(of: to))
    let x = start.x - unit * (Double(lane) + 0.5)
    let (out, into) = (start.y + disc * 0.7, end.y + disc * 0.3)
    let clear = unit * 0.12
    return .path(
      [
        Point(x: start.x - clear, y: out), Point(x: x, y: out), Point(x: x, y: into),
        Point(x: end.x - clear, y: into),
      ], colour, hasHead: true)
  }
}
