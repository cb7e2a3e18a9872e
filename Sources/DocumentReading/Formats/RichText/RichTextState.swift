/// What holds for the text of a group in rich text, until the group ends.
struct RichTextState {
  /// What ends with the group, beside what holds for its text.
  enum Ending {
    case nothing
    case style
    /// A text box, whose table rows lie in this many others.
    case textBox
  }

  var destination = RichTextDestination.body
  /// Where the groups in `around` go that have text of the document.
  var inner = RichTextDestination.body
  var ending = Ending.nothing

  var font: Int?
  /// How many characters stand in for one that is given by its number.
  var fallbackLength = 1
  var isHidden = false
  var isDeleted = false

  var style = 0
  /// The level of a heading, from 0; one above 8 is none.
  var outlineLevel: Int?
  var isInList = false
  /// How many tables the paragraph is in.
  var tableLevel = 0
  /// How many rows were open where the text box began that this is in.
  var outerRows = 0

  /// Text as the document's style for it is.
  mutating func resetCharacters() {
    (font, isHidden, isDeleted) = (nil, false, false)
  }

  /// A paragraph as the document's style for it is.
  mutating func resetParagraph() {
    (style, outlineLevel, isInList, tableLevel) = (0, nil, false, 0)
  }
}
