import Foundation

/// Pieces of HTML; every text that goes in is escaped here and nowhere else.
struct Html {
  private(set) var text = ""

  static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;").replacingOccurrences(of: "\"", with: "&quot;")
  }

  mutating func raw(_ html: String) { text += html }

  mutating func element(_ name: String, _ content: String, class style: String = "", id: String = "") {
    text +=
      "<\(name)\(Self.attribute("class", style))\(Self.attribute("id", id))>\(Self.escaped(content))</\(name)>"
  }

  mutating func open(_ name: String, class style: String = "", id: String = "") {
    text += "<\(name)\(Self.attribute("class", style))\(Self.attribute("id", id))>"
  }

  mutating func close(_ name: String) { text += "</\(name)>\n" }

  /// Numbers from the second column on are right-aligned by the style `figures`.
  mutating func table(_ head: [String], _ rows: [[String]], class style: String = "") {
    open("table", class: style)
    text +=
      "<thead><tr>" + head.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined()
      + "</tr></thead><tbody>\n"
    for row in rows { text += "<tr>" + row.map { "<td>\(Self.escaped($0))</td>" }.joined() + "</tr>\n" }
    text += "</tbody>"
    close("table")
  }

  private static func attribute(_ name: String, _ value: String) -> String {
    value.isEmpty ? "" : " \(name)=\"\(escaped(value))\""
  }
}
