import GraphModel
import LinguisticAnalysis

/// Decides whether a name goes on behind "and" or a comma: "Department of Health and Social
/// Care" is one name, "the University of Leeds and Imperial College" are two.
struct Enumeration: Sendable {
  let joints: NameJoints
  /// The name, behind which "and" or a comma stands.
  let range: Range<Int>

  /// The end of the name with the next part, where that belongs to it.
  var end: Int? {
    sentence.lower(range.upperBound) == "," ? endOfList : endOfPair
  }

  private var sentence: ClassifiedSentence { joints.sentence }

  /// What belongs to a museum or the like: "Museum of Marine Life and Aquarium".
  private static let annexes: Set<String> = [
    "aquarium", "gallery", "library", "archive", "archives", "zoo", "garden", "gardens",
  ]

  /// What bodies do, which their names join by "and": "Research and Innovation".
  private static let activities: Set<String> = [
    "research", "innovation", "development", "science", "technology", "engineering", "education",
    "training", "culture", "health", "industry", "trade", "skills", "learning",
  ]

  private func isActivity(_ index: Int) -> Bool { Self.activities.contains(sentence.lower(index)) }

  /// The end of the name with "and Social Care", with "and Gene Therapy Catapult".
  private var endOfPair: Int? {
    let next = range.upperBound + 1
    guard joints.isNamePart(next) else { return nil }
    let right = next..<plainEnd(from: next)
    let rightHead = headIndex(in: right)
    if right.count == 1, isActivity(range.upperBound - 1), isActivity(next) {
      return right.upperBound
    }
    if complementStart != nil {
      if right.count == 1, Self.annexes.contains(sentence.lower(next)) { return right.upperBound }
      return rightHead == nil && isTopic(complement) && isTopic(right) && hasWord(right)
        ? right.upperBound : nil
    }
    if let head = headIndex(in: range) {
      // "Annual Meeting and Exhibition": two words for one thing.
      let types = [head, rightHead].map { $0.flatMap { HeadNouns.type(of: sentence.lower($0)) } }
      return right.count == 1 && types == [.event, .event] ? right.upperBound : nil
    }
    let last = right.upperBound - 1
    guard HeadNouns.type(of: sentence.lower(last)) != nil, last > next else { return nil }
    // "Science and Technology Council", "Ada and Charles Moss Foundation".
    let isFoundedBy =
      range.count == 1 && ["foundation", "trust", "fund", "prize"].contains(sentence.lower(last))
      && right.count > 2 && sentence.token(range.lowerBound)?.shape == .capitalised
    return isFoundedBy || isTopic(range) && isTopic(right) && hasWord(range)
      ? right.upperBound : nil
  }

  /// ", Research and Innovation": a list inside of a name, up to its last "and".
  private var endOfList: Int? {
    guard complementStart != nil, isTopic(complement) else { return campusEnd }
    var end = range.upperBound
    for _ in 0..<5 {
      guard sentence.lower(end) == "," else { return nil }
      var next = end + 1
      let isLast = sentence.lower(next) == "and" || sentence.lower(next) == "&"
      if isLast { next += 1 }
      guard joints.isNamePart(next) else { return nil }
      let item = next..<plainEnd(from: next)
      guard isGeneral(item), headIndex(in: item) == nil, item.count <= 4 else { return nil }
      if isLast { return item.upperBound }
      end = item.upperBound
      if sentence.lower(end) == "and" || sentence.lower(end) == "&" {
        let last = end + 1..<plainEnd(from: end + 1)
        guard joints.isNamePart(end + 1), isGeneral(last), headIndex(in: last) == nil else {
          return nil
        }
        return last.upperBound
      }
    }
    return nil
  }

  /// "University of California, Davis": the campus of a state's university.
  private var campusEnd: Int? {
    let words = sentence.tokens[range].map(\.lower)
    guard words.starts(with: ["university", "of"]), words.count <= 4,
      Self.statesWithCampuses.contains(words.dropFirst(2).joined(separator: " "))
    else { return nil }
    let next = range.upperBound + 1
    let count = PlaceNames.table.match(in: sentence.tokens, at: next)
    return count > 0 ? next + count : nil
  }

  private static let statesWithCampuses: Set<String> = [
    "california", "texas", "illinois", "wisconsin", "massachusetts", "maryland", "north carolina",
    "michigan", "missouri", "colorado", "hawaii", "minnesota", "tennessee", "nebraska",
  ]

  /// The index of the "of", "for", "in" or "on" that a head noun of the name has.
  private var complementStart: Int? {
    range.first { index in
      index > range.lowerBound && ["of", "for", "in", "on"].contains(sentence.lower(index))
        && range.lowerBound..<index ~= index - 1
        && HeadFinder(sentence: sentence).head(of: range.lowerBound..<index) != nil
    }
  }

  /// The words behind the first "of" or the like.
  private var complement: Range<Int> {
    (complementStart ?? range.lowerBound) + 1..<range.upperBound
  }

  private func plainEnd(from start: Int) -> Int {
    var end = start
    while joints.isNamePart(end)
      || sentence.lower(end) == "-" && joints.isNamePart(end + 1) && sentence.touches(end)
    {
      end += 1
    }
    return end
  }

  private func headIndex(in range: Range<Int>) -> Int? {
    range.last {
      HeadNouns.type(of: sentence.lower($0)) != nil && !HeadNouns.isWeak(sentence.lower($0))
    }
  }

  /// Whether no word in `range` is known to name a person, a place or a body.
  private func isTopic(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      guard let token = sentence.token(index), token.shape != .upper else { return false }
      let classes = sentence.classes(index)
      return !classes.contains(.given) || classes.contains(.common)
    } && PlaceNames.table.match(in: sentence.tokens, at: range.lowerBound) == 0
  }

  private func hasWord(_ range: Range<Int>) -> Bool {
    range.contains {
      sentence.classes($0).contains(.common) || AreaWords.isScientific(sentence.lower($0))
    }
  }

  /// Whether all words in `range` are words of the language, and none names something.
  private func isGeneral(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      guard let token = sentence.token(index), token.shape != .mark else { return true }
      let classes = sentence.classes(index)
      return classes.contains(.common) || classes.contains(.head) && token.shape != .upper
        || classes.contains(.function) || classes.contains(.particle)
        || AreaWords.isScientific(token.lower)
    } && PlaceNames.table.match(in: sentence.tokens, at: range.lowerBound) == 0
  }
}
