import LinguisticAnalysis

/// The parts of a person's name.
enum PersonName {
  /// The keys of the shorter forms that a text uses for a person: surname, given name, surname
  /// with its particles, either half of a double surname.
  static func shortForms(of tokens: [Token]) -> [String] {
    let words = tokens.indices.filter { tokens[$0].shape != .mark }
    guard words.count > 1, let first = words.first, let last = words.last else { return [] }
    // The surname reaches back over hyphens.
    var start = last
    while start - 2 > first, tokens[start - 1].text == "-" { start -= 2 }
    var forms = [NameKey(tokens[start...]).text]
    if start != last { forms += [tokens[start].lower, tokens[last].lower] }
    // "van der Berg", "de la Torre": with the small words before it.
    var particles = start
    while particles - 1 > first, tokens[particles - 1].shape == .lower,
      tokens[particles - 2].text != "-"
    {
      particles -= 1
    }
    if particles != start { forms.append(NameKey(tokens[particles...]).text) }
    // The last two words: "Condori Aliaga", and the first of them.
    if start - 1 > first, particles == start, tokens[start - 1].shape != .lower {
      forms += [NameKey(tokens[(start - 1)...]).text, tokens[start - 1].lower]
    }
    // The given name, with what a hyphen joins to it.
    var end = first
    while end + 2 < start, tokens[end + 1].text == "-" { end += 2 }
    let given = NameKey(tokens[first...end]).text
    if given.utf8.count > 2 { forms.append(given) }
    return forms
  }
}
