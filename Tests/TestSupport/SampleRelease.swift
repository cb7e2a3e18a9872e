/// A press release of 61 words, with its copies and its like.
public enum SampleRelease {
  /// What all that is made of it has in common.
  public static let text = """
    From spring on the Rothwell Institute and the instrument maker Lumen will work together on \
    sensors for farms. The agreement runs until 2029 and is worth 6 million pounds, of which Lumen \
    pays two thirds. A team of twelve under Priya Nair will build sensors that tell how much \
    nitrogen a field has lost, and test them on 40 farms in Yorkshire.
    """

  /// The same with a sentence of another publisher behind it.
  public static func copy(closing: String) -> String { text + "\n\n" + closing }

  /// Another release in the same words.
  public static let sibling =
    text.replacing("Rothwell Institute", with: "Severn Trust").replacing("2029", with: "2031")
    .replacing("Priya Nair", with: "Owen Price").replacing("40 farms", with: "25 farms")
}
