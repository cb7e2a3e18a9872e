/// What the labels of the mention head mean: `O`, then begin and inside of each kind.
public struct LabelScheme: Hashable, Sendable {
  /// A kind of mention.
  public struct Kind: Hashable, Sendable {
    /// The type's word, as in `organisation`.
    public let type: String
    /// Whether such a mention refers ("the agency") instead of naming.
    public let isAnaphoric: Bool
  }

  /// The label of a word outside of every mention.
  static let outside = 0

  /// The kinds in the order of their labels.
  public let kinds: [Kind]

  /// How many labels there are.
  public var count: Int { 1 + 2 * kinds.count }

  /// A scheme of `kinds`.
  init(kinds: [Kind]) { self.kinds = kinds }

  /// Reads one kind a line, anaphoric ones ending in `~`; throws `WeightsError`.
  init(_ file: WeightsFile, count: Int) throws {
    kinds = try file.text("kinds").split(separator: "\n").map { line in
      Kind(type: String(line.prefix { $0 != "~" }), isAnaphoric: line.hasSuffix("~"))
    }
    guard self.count == count else { throw file.error(.missing(part: "kinds")) }
  }

  /// The label of the first word of a mention of the kind at `index`.
  static func begin(_ index: Int) -> Int { 1 + 2 * index }
  /// The label of a further word of a mention of the kind at `index`.
  static func inside(_ index: Int) -> Int { 2 + 2 * index }
  /// Whether `label` is that of a mention's first word.
  static func isBegin(_ label: Int) -> Bool { label % 2 == 1 }
  /// The kind's index of any label but `outside`.
  static func kind(_ label: Int) -> Int { (label - 1) / 2 }
}
