import ArgumentParser
import Liaison

struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The sentences that join two entities.",
    discussion: "What copies of one text repeat is shown once; with --json, everything is given.")

  @OptionGroup var names: PairOfNames
  @OptionGroup var status: StatusOptions
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let query = GraphQuery(try options.open(), statuses: status.status.statuses)
    let (one, other) = try names.entities(query)
    let evidence = try query.evidence(between: one.id, and: other.id)
    try Answer(
      json: .array(evidence.map(JSONValue.init)),
      nothing: evidence.isEmpty
        ? "No sentence joins \(one.name) and \(other.name); try: liaison path"
          + " \"\(one.name)\" \"\(other.name)\"" : nil
    ) { width in
      evidence.withoutCopies.map { $0.stated.paragraph(width: width, copies: $0.copies) }
        .joined(separator: "\n")
    }.give(asJSON: options.json)
  }
}

extension StatedEvidence {
  /// The edge, the sentence, its document and how many copies repeat it, over a few lines.
  func paragraph(width: Int?, copies: Int) -> String {
    let attributes = evidence.attributes
    let details = [
      attributes.role, attributes.kind, attributes.date?.text, attributes.amount,
      attributes.about.map { "about \($0)" }, attributes.reason.map { "for \($0)" },
      attributes.status == .stated ? nil : attributes.status.rawValue,
    ].compactMap { $0 }
    let title = "\(head) \(relation.phrase(isForward: true)) \(tail)"
    return (details.isEmpty ? title : title + " (\(details.joined(separator: "; ")))") + "\n"
      + evidence.quotation(width: width, copies: copies)
  }
}

extension Evidence {
  /// The sentence, indented, and below it where it stands.
  func quotation(width: Int?, copies: Int = 0) -> String {
    let lines = TextWrapping.lines(of: sentence, width: max((width ?? .max) - 4, 20))
    let repeated = copies == 0 ? "" : ", also in \(counted(copies, "copy"))"
    return lines.map { "    \($0)\n" }.joined()
      + "    -- \(document), \(span.start)-\(span.end)\(repeated)\n"
  }
}

extension JSONValue {
  init(_ stated: StatedEvidence) {
    self = [
      "head": .string(stated.head), "relation": .string(stated.relation.rawValue),
      "tail": .string(stated.tail), "evidence": JSONValue(stated.evidence),
    ]
  }
}
