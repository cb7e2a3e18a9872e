/// What a word says when a full stop follows it directly.
enum Abbreviation: Sendable {
  /// The stop belongs to the word, and something always follows: "Dr.", "e.g.".
  case leading
  /// The stop belongs to the word, and may end the sentence as well: "Inc.", "U.S.".
  case closing

  /// What kind of abbreviation `word` is, in lower case and without its last stop; nil for a
  /// word of its own right.
  init?(_ word: String) {
    if Self.leadingWords.contains(word) {
      self = .leading
    } else if Self.closingWords.contains(word) {
      self = .closing
    } else {
      return nil
    }
  }

  /// Degrees that are written with stops inside.
  static let degrees = ["Ph.D", "D.Phil", "M.Phil", "M.Sc", "B.Sc", "M.Eng", "B.Eng", "Eng.D"]

  private static let leadingWords = words(
    """
    dr prof profs mr mrs ms mx messrs st mt ft hon rev fr gen col capt lt maj sgt sen rep gov pres
    assoc asst dept univ vs e.g i.e cf viz fig figs eq eqs pp vol vols ch sec ed eds tel ext approx
    dipl ing phil rer nat med habil
    """)

  private static let closingWords = words(
    """
    inc ltd co corp bros plc llc jr sr esq etc al a.m p.m jan feb mar apr jun jul aug sept oct nov
    dec ave blvd rd ph.d d.phil m.phil m.sc b.sc m.eng b.eng eng.d
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
