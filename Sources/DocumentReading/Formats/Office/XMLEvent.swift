/// What is met on a walk through an XML file, in the order of its text.
enum XMLEvent: Equatable {
  /// The name of the element without its prefix, and its attributes by their names with it.
  case start(String, [String: String])
  case end(String)
  case text(String)
}
