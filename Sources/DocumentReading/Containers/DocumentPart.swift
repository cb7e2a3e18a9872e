public import GraphModel

/// One document of a source that holds several, as bytes.
public struct DocumentPart: Hashable, Sendable {
  /// What a person calls it: `news.zip!/2019/visit.html`, `posts.jsonl#17`.
  public let name: String
  /// The same as an absolute path, which is what the document is known by.
  public let location: String

  let part: Part

  /// In bytes.
  public var size: Int { part.bytes.count }

  /// A hash of the document and of what its container says of it.
  public var contentHash: String {
    let particulars = part.particulars
    let stated = [
      particulars.title, particulars.published, particulars.author, particulars.language,
      particulars.address,
    ]
    if stated.allSatisfy({ $0 == nil }) { return ContentHash.of(part.bytes) }
    return ContentHash.of(part.bytes + stated.flatMap { [0] + Array(($0 ?? "").utf8) })
  }
}

/// The documents of a source that holds several, one after another.
///
/// Containers in it are opened too. One document is held at a time, whatever the size of the source.
public struct DocumentParts {
  /// How many containers may lie in one another.
  static let maximumDepth = 4

  private var open: [Opened]
  private let name: String
  /// What may yet be unpacked, out of all of it.
  private let expansion: Expansion
  private let limit: Int
  private let fields: RecordFields
  /// What each document, and each piece that is none, may take to be found.
  private let timeLimit: TimeLimit
  /// How many containers lay too deep; only the first one is told by its name.
  private var tooDeep = 0

  /// A container that is being read.
  private struct Opened {
    var reader: any PartReader
    let name: String
    let location: String
    let separator: String
    /// How many parts had each name, since two of one name are two documents.
    var seen: [String: Int] = [:]
  }

  /// The documents in `input`, which is called `name`; none, where it is one document.
  init?(
    _ input: ContainerInput, name: String, location: String, limit: Int, fields: RecordFields,
    timeLimit: TimeLimit
  ) throws(ReadingFault) {
    self.limit = limit
    self.fields = fields
    self.timeLimit = timeLimit
    self.name = name
    expansion = input.expansion
    open = []
    guard try push(input, path: name, at: (name, location)) else { return nil }
  }

  /// What comes next in a source.
  public enum Outcome: Sendable {
    case document(DocumentPart)
    /// A document, or a container in the source, that could not be read.
    case failed(Diagnostic)
    /// Something that a person should know.
    case remark(Diagnostic)
  }

  /// The next document, or why it could not be read; none behind the last one.
  ///
  /// - Throws: `ReadingError`, when the source cannot be read any further.
  public mutating func next() throws -> Outcome? {
    while !open.isEmpty {
      if let result = try timeLimit.begin({ try nextResult() }) { return result }
    }
    guard tooDeep > 1 else { return nil }
    defer { tooDeep = 0 }
    return failed(.othersNestedTooDeep(count: tooDeep - 1), in: name)
  }

  /// What comes of the next piece of the innermost container; nothing, if that is no document.
  private mutating func nextResult() throws -> Outcome? {
    let depth = open.count - 1
    do throws(ReadingFault) {
      guard let outcome = try open[depth].reader.next() else {
        open.removeLast()
        return nil
      }
      return result(of: outcome, at: depth)
    } catch {
      let failed = open.removeLast()
      if open.isEmpty { throw ReadingError(error, in: failed.name) }
      return self.failed(error, in: failed.name)
    }
  }

  private func failed(_ fault: ReadingFault, in name: String) -> Outcome {
    .failed(ReadingError(fault, in: name).diagnostic)
  }

  /// What a person gets of `outcome`; nothing, if it is a container, whose documents come next.
  private mutating func result(of outcome: PartOutcome, at depth: Int) -> Outcome? {
    switch outcome {
    case .faulty(let partName, let fault):
      let shown = PartName.shown(partName)
      return failed(fault, in: open[depth].name + open[depth].separator + shown)
    case .passedOver: return nil
    case .remark(let remark):
      return .remark(
        Diagnostic(
          severity: remark.severity, place: open[depth].name, message: remark.message))
    case .container(let partName, let input):
      let place = place(of: partName, at: depth)
      let tooLarge = failed(.tooLarge(size: nil, limit: limit), in: place.name)
      return push(input, path: partName, at: place, otherwise: tooLarge)
    case .part(let part):
      let place = place(of: part.name, at: depth)
      let document = Outcome.document(
        DocumentPart(name: place.name, location: place.location, part: part))
      if part.format != nil { return document }
      let input = ContainerInput.bytes(part.bytes, outOf: expansion)
      return push(input, path: part.name, at: place, otherwise: document)
    }
  }

  /// Opens what is in `input`, so that its documents come next, or gives what it is `otherwise`.
  private mutating func push(
    _ input: ContainerInput, path: String, at place: (name: String, location: String),
    otherwise: Outcome
  ) -> Outcome? {
    do {
      return try push(input, path: path, at: place) ? nil : otherwise
    } catch {
      if error == .nestedTooDeep {
        tooDeep += 1
        if tooDeep > 1 { return nil }
      }
      return failed(error, in: place.name)
    }
  }

  /// What a part is called and known by.
  private mutating func place(
    of partName: String, at depth: Int
  ) -> (name: String, location: String) {
    let suffix = open[depth].separator + unique(PartName.shown(partName), at: depth)
    return (open[depth].name + suffix, open[depth].location + suffix)
  }

  private mutating func push(
    _ input: ContainerInput, path: String, at place: (name: String, location: String)
  ) throws(ReadingFault) -> Bool {
    guard let found = try ContainerFormat.recognised(input, path: path, limit: limit) else {
      return false
    }
    if open.count >= Self.maximumDepth { throw .nestedTooDeep }
    let reader = try found.format.parts(
      of: found.input, path: found.path, limit: limit, fields: fields)
    open.append(
      Opened(
        reader: reader, name: place.name, location: place.location,
        separator: found.format.separator))
    return true
  }

  /// `name`, with a number behind it where a part before was called the same.
  private mutating func unique(_ name: String, at depth: Int) -> String {
    while true {
      let count = open[depth].seen[name, default: 0] + 1
      open[depth].seen[name] = count
      if count == 1 { return name }
      let numbered = "\(name) (\(count))"
      if open[depth].seen.updateValue(1, forKey: numbered) == nil { return numbered }
    }
  }
}
