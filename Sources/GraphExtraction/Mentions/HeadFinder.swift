import GraphModel
import LinguisticAnalysis

/// Finds the noun that heads a name, and so tells what kind of thing it names.
struct HeadFinder: Sendable {
  /// The sentence.
  let sentence: ClassifiedSentence

  /// The name in `range`, with its head.
  func phrase(_ range: Range<Int>) -> NamePhrase {
    guard let (type, head) = head(of: range) else { return NamePhrase(range: range) }
    return NamePhrase(range: range, headType: type, head: head)
  }

  /// The head of the name in `range` and the type that it gives.
  ///
  /// In "Institute of Ageing" the noun before "of" heads the name; without such a complement the
  /// last head noun does, be it followed by a place or a number ("Imperial College London").
  func head(of range: Range<Int>) -> (type: EntityType, index: Int)? {
    let complement = range.first { index in
      index > range.lowerBound && Self.complementOpeners.contains(sentence.lower(index))
    }
    let core = range.lowerBound..<(complement ?? range.upperBound)
    let first = lastHead(in: core)
    guard let complement else { return first }
    // "University of Exeter Sustainability Hub": a unit named after its university.
    if let last = typedHead(at: range.upperBound - 1, in: range), let first,
      sentence.lower(first.index) == "university", range.upperBound - complement > 2,
      last.type != .organisation,
      last.type != .place
    {
      return last
    }
    return first ?? lastHead(in: range)
  }

  private func lastHead(in range: Range<Int>) -> (type: EntityType, index: Int)? {
    for index in range.reversed() {
      if let head = typedHead(at: index, in: range) { return head }
      // Behind its head a name may have a place or a number, hardly more.
      if range.upperBound - index > 3 { break }
    }
    for index in range {
      guard let head = typedHead(at: index, in: range),
        Self.leadingHeads.contains(sentence.lower(index))
      else { continue }
      return head
    }
    return nil
  }

  private func typedHead(at index: Int, in range: Range<Int>) -> (type: EntityType, index: Int)? {
    let word = sentence.lower(index)
    guard sentence.classes(index).contains(.head), let type = HeadNouns.type(of: word),
      let token = sentence.token(index), token.shape != .lower || index > range.lowerBound
    else { return nil }
    return (refined(type, word: word, at: index, in: range), index)
  }

  /// The type, where the word before the head changes it: "Working Group", "Summer School".
  private func refined(
    _ type: EntityType, word: String, at index: Int, in range: Range<Int>
  ) -> EntityType {
    let before = index > range.lowerBound ? sentence.lower(index - 1) : ""
    switch word {
    case "group", "groups", "team":
      return ["working", "task", "interest", "study", "expert", "steering"].contains(before)
        ? .hub : type
    case "school" where sentence.lower(index + 1) == "on": return .event
    case "school", "schools", "academy":
      return ["summer", "winter", "spring", "autumn", "field", "training"].contains(before)
        ? .event : type
    case "service", "services", "unit", "research": return type
    case "lab", "labs": return before == "living" ? .hub : type
    case "force": return before == "task" ? .hub : type
    case "center", "centre": return before == "medical" || before == "health" ? .organisation : type
    case "chair": return index == range.lowerBound || index + 1 < range.upperBound ? type : .prize
    default: return type
    }
  }

  private static let complementOpeners: Set<String> = ["of", "for", "in", "on", "at", "to"]

  /// Nouns that head a name from its start, as in languages other than English.
  private static let leadingHeads = Set(
    WordList.words(
      """
      universität université universidad universidade università universitat universiteit
      universitet universiti universitas institut instituto istituto escuela école ecole scuola
      politecnico hochschule technische akademie fundación fundação fondation fondazione stiftung
      ministère ministerio ministero ministério museo musée museu centro centre zentrum osservatorio
      observatoire hospital hôpital ospedale banco banca consejo conseil consiglio conselho agence
      agencia agenzia société sociedad società asociación association facultad faculté institute
      university college port
      """))
}
