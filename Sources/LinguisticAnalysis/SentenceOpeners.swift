/// Words that, written with a capital in running text, open a sentence and are no names.
enum SentenceOpeners {
  /// Whether `word`, in lower case, is such a word.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    a about according after all also although among an and another any as at because before both but
    by despite due during each even every finally first following for from furthermore given had has
    have he her here his how however i if in indeed instead it its last later like many meanwhile
    more moreover most much my nearly no not now of on once one only or other our over several she
    since so some soon such than that the their then there therefore these they this those three
    through throughout thus to today together two under unlike until using we what when where whether
    which while who why with within without yet you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
