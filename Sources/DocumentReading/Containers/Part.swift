import GraphModel

/// One document out of a container, before it has a name of its own.
struct Part: Hashable, Sendable {
  /// What tells it from the others of its container: a path in an archive, an identifier.
  let name: String
  let bytes: [UInt8]
  /// The format of the bytes; none where they tell it themselves.
  var format: PartFormat?
  /// What the container says of the document, which goes before what the document says itself.
  var particulars = DocumentParticulars()
}

/// The format of a part whose container tells it.
enum PartFormat: Hashable, Sendable {
  case text(TextFormat)
  case markedUp(MarkedUpFormat)
  /// A web page in UTF-8 that is nothing but its text, without menus and notices.
  case fragment
}

/// Reads the documents of a container, one after another, holding one at a time.
protocol PartReader {
  /// The next document, or why it cannot be read; none behind the last one.
  ///
  /// - Throws: What keeps the container from being read any further.
  mutating func next() throws(ReadingFault) -> PartOutcome?
}

/// What came of reading one part.
enum PartOutcome {
  case part(Part)
  /// A container that is too large to be held, and is read where it lies.
  case container(name: String, ContainerInput)
  /// The part of this name cannot be read; the next one may be.
  case faulty(name: String, ReadingFault)
  /// A piece of the container that is no document; it has its own time, as a document has.
  case passedOver
  /// Something about the container.
  case remark(ContainerRemark)
}

/// What a person should know about a container.
enum ContainerRemark: Hashable, Sendable {
  /// How many files of other kinds there were, by their endings; an empty one stands for none.
  case passedOver([String: Int])
  /// No record of it has a field that is known to hold text; those that there are.
  case noTextFields([String])
  /// The text was read from this column, which has the most words.
  case textTakenFrom(column: String)
  /// It is a site map without titles, which holds no text.
  case addressesOnly
  /// It is a feed without posts.
  case noPosts
  /// It is in XML, and neither a feed nor a site map.
  case otherXML
  /// How many records without a document a web archive held, by what they held.
  case recordsPassedOver([String: Int])
  /// There was nothing else in an archive.
  case noDocuments([String: Int])
}
