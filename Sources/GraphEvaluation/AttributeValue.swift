import Foundation
import GraphModel
import LinguisticAnalysis

/// The value of an attribute, as it is compared.
///
/// Case, white space, articles and punctuation do not count, as in the scoring of SQuAD
/// (Rajpurkar et al., EMNLP 2016); nor does the plural.
struct AttributeValue: Hashable, Sendable {
  /// The words that count.
  let words: String
  /// The date in ISO 8601, of a date that has one.
  let iso: String?

  /// A value in words.
  init(words: String) {
    self.words = Self.normalise(words)
    iso = nil
  }

  /// An extracted date.
  init(date: DateExpression) {
    words = Self.normaliseDate(date.text)
    iso = date.iso
  }

  /// A date as an annotation writes it: "since 2014", "3 May 2019", "last year".
  init(annotatedDate text: String) {
    words = Self.normaliseDate(text)
    iso = Self.iso(of: text)
  }

  /// A status in an annotation's word or the graph's: "former" and "ended" are one; nil where it
  /// says no more than that the edge holds.
  init?(status: String) {
    let word = Self.normalise(status)
    guard word != Attributes.Status.stated.rawValue else { return nil }
    words = Self.statuses[word]?.rawValue ?? word
    iso = nil
  }

  /// Whether the two say the same: dates by ISO 8601 where both have it, all else by words.
  func agrees(with other: AttributeValue) -> Bool {
    if let iso, let other = other.iso { return iso == other }
    return words == other.words
  }

  private static let statuses: [String: Attributes.Status] = [
    "former": .ended, "future": .planned,
  ]

  private static func normalise(_ text: String) -> String {
    let words = NameNormalisation.foldCase(text.precomposedStringWithCompatibilityMapping)
      .replacing("\u{2013}", with: "-").replacing("\u{2019}", with: "'")
      .split(whereSeparator: \.isWhitespace)
      .map { singular($0.trimming(marks)) }.filter { !$0.isEmpty }
    let telling = words.filter { !articles.contains($0) }
    // A value of articles alone is kept: it is still another than none.
    return (telling.isEmpty ? words : telling).joined(separator: " ")
  }

  /// `word` without the ending of the plural, as a rule of thumb: both sides lose it alike.
  private static func singular(_ word: Substring) -> Substring {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us") else {
      return word
    }
    return word.hasSuffix("'s") ? word : word.dropLast()
  }

  /// As other values, and without the words that lead to a date: "since June" is "June".
  private static func normaliseDate(_ text: String) -> String {
    let words = normalise(text).split(separator: " ")
    let date = words.drop { dateLeads.contains($0) }
    return (date.isEmpty ? words[...] : date).joined(separator: " ")
  }

  /// The date in ISO 8601 where `text` tells one, and no number beside it: not that of
  /// "2014 to 2016".
  private static func iso(of text: String) -> String? {
    // A number is a year behind a word that leads to one.
    let phrase = "in " + text
    let span = TextSpan(start: 0, end: phrase.utf8.count)
    let document = Document(
      source: "", text: phrase, contentHash: "",
      passages: [Passage(kind: .paragraph, span: span)])
    let dates = TextAnalyser().analyse(document).sentences
      .flatMap { DateFinder().dates(in: $0.tokens, of: phrase) }
    guard let date = dates.first, dates.count == 1 else { return nil }
    let isAlone = !phrase.utf8.enumerated().contains { offset, byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        && !(date.span.start..<date.span.end).contains(offset)
    }
    return isAlone ? date.date.iso : nil
  }

  private static let articles: Set<Substring> = ["a", "an", "the"]
  private static let dateLeads: Set<Substring> = ["in", "on", "since", "from", "at", "by", "of"]
  private static let marks = Set<Character>(
    "\"'`\u{2018}\u{201C}\u{201D}\u{AB}\u{BB}.,;:()[]")
}

extension StringProtocol {
  /// The text without the characters of `set` at its ends.
  fileprivate func trimming(_ set: Set<Character>) -> Substring {
    guard let first = firstIndex(where: { !set.contains($0) }),
      let last = lastIndex(where: { !set.contains($0) })
    else { return "" }
    return Substring(self[first...last])
  }
}
