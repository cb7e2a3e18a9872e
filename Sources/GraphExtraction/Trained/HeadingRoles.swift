import GraphModel
import LinguisticAnalysis

/// The part that a heading gives to those who are listed under it: "Trustees", "Lecturers".
struct HeadingRoles {
  /// The relation whose heads play the part, and the part.
  private var part: (relation: Relation, role: String)?

  /// What a sentence of `tokens` leaves of this for itself and those behind it.
  ///
  /// A heading, or a line that ends in a colon, begins anew.
  func next(_ tokens: [Token], kind: Passage.Kind) -> HeadingRoles {
    guard kind == .heading || tokens.last?.text == ":" else { return self }
    let words = tokens.filter { $0.shape != .mark }.map(\.lower)
    return HeadingRoles(part: words.count <= 8 ? Self.part(words, tokens) : nil)
  }

  /// The part of the head of an edge of `relation` in a sentence under the heading, if the
  /// sentence is about it: opens with it.
  func role(of head: Int, _ relation: Relation, in view: SentenceView) -> String? {
    guard let part, part.relation == relation, let own = view.places(of: head),
      own.lowerBound <= 6 || view.words.count <= 40
    else { return nil }
    return part.role
  }

  /// The part that the `words` of a heading name.
  private static func part(
    _ words: [String], _ tokens: [Token]
  ) -> (relation: Relation, role: String)? {
    for (index, word) in words.enumerated().reversed() {
      let before = index > 0 ? words[index - 1] : ""
      if let role = events[word] { return (.takesPartIn, role) }
      if bodies.contains(word) {
        return (.memberOf, bodyFronts.contains(before) ? "\(before) \(word)" : word)
      }
      guard let role = memberships[word] else { continue }
      return (.memberOf, fronts.contains(before) ? "\(before) \(role)" : role)
    }
    return nil
  }

  private static let events = [
    "speakers": "speaker", "lecturers": "lecturer", "teachers": "teacher", "jury": "jury",
    "organisers": "organiser", "organizers": "organiser", "panellists": "panellist",
    "keynotes": "keynote speaker", "convenors": "convenor", "conveners": "convener",
    "moderators": "moderator", "tutors": "tutor", "programme": "speaker", "lectures": "lecturer",
    "talks": "speaker", "debaters": "debater", "judges": "judge",
  ]
  private static let memberships = [
    "partners": "partner", "observers": "observer", "trustees": "trustee", "fellows": "fellow",
    "beneficiaries": "beneficiary", "associates": "associate", "affiliates": "affiliate",
    "maintainers": "maintainer", "participants": "participant", "mentors": "mentor",
    "candidates": "candidate", "founders": "founder", "nodes": "node", "spokes": "spoke",
    "delegates": "delegate", "advisers": "adviser", "advisors": "advisor", "trainees": "trainee",
  ]
  private static let bodies: Set<String> = ["board", "committee", "council"]
  private static let fronts: Set<String> = [
    "associated", "associate", "industry", "industrial", "founding", "project", "doctoral",
    "honorary", "advanced", "corporate", "strategic", "clinical",
  ]
  private static let bodyFronts: Set<String> = [
    "advisory", "steering", "ethics", "executive", "governing", "editorial", "scientific",
    "coordination", "programme",
  ]
}
