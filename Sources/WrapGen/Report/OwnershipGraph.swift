/// Who gives a driver what, and who ends it, drawn: three columns and lines between them.
struct OwnershipGraph {
  let ownership: Ownership

  private struct Node: Hashable {
    let name: String
    let isEntry: Bool
  }

  private struct Edge {
    let from: Int
    let to: Int
    let isPin: Bool
  }

  private static let row = 22
  private static let width = 1120
  private static let columns = (left: 10, middle: 430, right: 810)
  private static let boxes = (side: 300, middle: 260)

  /// An `<svg>`; empty when nothing moves.
  func svg(title: String) -> String {
    let things = ownership.things.filter { !$0.given.isEmpty || !$0.ended.isEmpty || !$0.pinned.isEmpty }
    if things.isEmpty { return "" }
    var left: [Node] = []
    var right: [Node] = []
    var gives: [Edge] = []
    var ends: [Edge] = []
    for (number, thing) in things.enumerated() {
      for move in thing.given {
        gives.append(
          Edge(
            from: Self.index(of: Node(name: move.function, isEntry: move.isCallback), &left), to: number,
            isPin: false))
      }
      for move in thing.ended {
        ends.append(
          Edge(
            from: number, to: Self.index(of: Node(name: move.function, isEntry: move.isCallback), &right),
            isPin: false))
      }
      for pin in thing.pinned {
        gives.append(
          Edge(
            from: Self.index(of: Node(name: pin.move.function, isEntry: false), &left), to: number, isPin: true)
        )
        ends.append(
          Edge(from: number, to: Self.index(of: Node(name: pin.until, isEntry: false), &right), isPin: true))
      }
    }
    let rows = max(left.count, right.count, things.count)
    let height = (rows + 2) * Self.row
    func y(_ index: Int, of count: Int) -> Int {
      Self.row * 2 + (rows * Self.row * (2 * index + 1)) / (2 * count) - 6
    }
    var text =
      "<svg viewBox=\"0 0 \(Self.width) \(height)\" role=\"img\" aria-label=\"\(Html.escaped(title))\">\n"
    for (x, head) in [
      (Self.columns.left, "gives, or begins"), (Self.columns.middle, "what the driver holds"),
      (Self.columns.right, "ends"),
    ] {
      text += "<text class=\"head\" x=\"\(x + 6)\" y=\"16\">\(head)</text>\n"
    }
    for edge in gives {
      text += Self.path(
        Self.columns.left + Self.boxes.side, y(edge.from, of: left.count), Self.columns.middle,
        y(edge.to, of: things.count), edge.isPin)
    }
    for edge in ends {
      text += Self.path(
        Self.columns.middle + Self.boxes.middle, y(edge.from, of: things.count), Self.columns.right,
        y(edge.to, of: right.count),
        edge.isPin)
    }
    for (index, node) in left.enumerated() {
      text += Self.box(
        Self.columns.left, y(index, of: left.count), Self.boxes.side, node.name, node.isEntry ? "entry" : "exit"
      )
    }
    for (index, thing) in things.enumerated() {
      text += Self.box(Self.columns.middle, y(index, of: things.count), Self.boxes.middle, thing.name, "thing")
    }
    for (index, node) in right.enumerated() {
      text += Self.box(
        Self.columns.right, y(index, of: right.count), Self.boxes.side, node.name,
        node.isEntry ? "entry" : "exit")
    }
    return text + "</svg>\n"
  }

  private static func index(of node: Node, _ nodes: inout [Node]) -> Int {
    if let found = nodes.firstIndex(of: node) { return found }
    nodes.append(node)
    return nodes.count - 1
  }

  private static func path(_ x: Int, _ y: Int, _ toX: Int, _ toY: Int, _ isPin: Bool) -> String {
    let middle = (x + toX) / 2
    return
      "<path class=\"\(isPin ? "pin" : "move")\" d=\"M\(x) \(y) C\(middle) \(y) \(middle) \(toY) \(toX) \(toY)\"/>\n"
  }

  private static func box(_ x: Int, _ y: Int, _ width: Int, _ name: String, _ style: String) -> String {
    let most = width / 7
    let shown = name.count > most ? name.prefix(most - 1) + "…" : name[...]
    return "<g class=\"\(style)\"><title>\(Html.escaped(name))</title>"
      + "<rect x=\"\(x)\" y=\"\(y - 9)\" width=\"\(width)\" height=\"18\" rx=\"3\"/>"
      + "<text x=\"\(x + 6)\" y=\"\(y + 4)\">\(Html.escaped(String(shown)))</text></g>\n"
  }
}
