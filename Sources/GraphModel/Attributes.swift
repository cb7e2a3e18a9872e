/// What a sentence adds to the edge that it states.
public struct Attributes: Hashable, Sendable {
  /// Whether what is said holds, at the time of writing.
  public enum Status: String, CaseIterable, Codable, Sendable {
    /// It is said to be so.
    case stated
    /// It is planned or hoped for, or has not begun.
    case planned
    /// It was so, and has ended.
    case ended
    /// It is said not to be so, or to have failed.
    case denied
  }

  /// The post or part: "Chief Executive", "speaker".
  public var role: String?
  /// The form of a collaboration: "memorandum of cooperation", "joint call".
  public var kind: String?
  /// When.
  public var date: DateExpression?
  /// How much money, as written: "€22m".
  public var amount: String?
  /// The subject of an agreement.
  public var about: String?
  /// What a prize was given for.
  public var reason: String?
  /// Whether it holds.
  public var status: Status

  /// Attributes; those left out are not stated.
  public init(
    role: String? = nil, kind: String? = nil, date: DateExpression? = nil, amount: String? = nil,
    about: String? = nil, reason: String? = nil, status: Status = .stated
  ) {
    self.role = role
    self.kind = kind
    self.date = date
    self.amount = amount
    self.about = about
    self.reason = reason
    self.status = status
  }
}

/// A date as a text gives it.
public struct DateExpression: Hashable, Sendable {
  /// The words: "1 February".
  public let text: String
  /// The date in ISO 8601, as far as the words tell it: "2017-02-01", "2017-02", "2017".
  ///
  /// A day or month without a year, and words such as "yesterday", have one where it is known when
  /// the document was published.
  public let iso: String?

  /// A date made of its words and what they mean.
  public init(text: String, iso: String? = nil) {
    self.text = text
    self.iso = iso
  }
}
