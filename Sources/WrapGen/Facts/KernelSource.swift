import Foundation

/// Where facts about a kernel come from.
public enum KernelSource: Sendable {
  case headers(KernelHeaders)
  /// A file that `wrapgen facts` wrote, and its path.
  case facts(Facts, path: String)

  /// `name`: a release with installed headers, a folder of headers, or a facts file.
  public init(_ name: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: name, isDirectory: &isFolder), !isFolder.boolValue {
      self = .facts(try FactsFile.read(path: name), path: name)
    } else {
      self = .headers(try KernelHeaders(kernel: name))
    }
  }

  public var release: String {
    switch self {
    case .headers(let headers): headers.release
    case .facts(let facts, _): facts.release
    }
  }

  public var series: String { release.split(separator: ".").prefix(2).joined(separator: ".") }
}
