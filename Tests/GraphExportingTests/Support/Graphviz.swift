import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Runs `dot`, where it is installed.
enum Graphviz {
  /// What a run of `dot` left behind.
  struct Outcome {
    let status: Int32
    let messages: String
    let svg: Data
  }

  /// Where `dot` is.
  static let program: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .map { URL(filePath: String($0)).appending(component: "dot") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path()) }

  /// Draws `dot` as SVG.
  static func draw(_ dot: String, with program: URL) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (input, output) = (folder.appending(component: "in"), folder.appending(component: "out"))
    try Data(dot.utf8).write(to: input)
    let process = Process()
    let messages = Pipe()
    process.executableURL = program
    process.arguments = ["-Tsvg", "-o", output.path(), input.path()]
    process.standardError = messages
    try process.run()
    let said = messages.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, messages: String(decoding: said, as: UTF8.self),
      svg: (try? Data(contentsOf: output)) ?? Data())
  }
}

/// The words in an SVG picture, as a reader of XML sees them.
final class SVGWords: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var tooltips: [String] = []
  private var text: String?

  /// The words of `svg`; nil where it is not well-formed XML.
  static func read(_ svg: Data) -> SVGWords? {
    let words = SVGWords()
    let parser = XMLParser(data: svg)
    parser.delegate = words
    return parser.parse() ? words : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if elementName == "text" { text = "" }
    if let tooltip = attributes["xlink:title"] { tooltips.append(tooltip) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if elementName == "text", let words = text {
      texts.append(words)
      text = nil
    }
  }
}
