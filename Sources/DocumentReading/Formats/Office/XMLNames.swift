#if Formats
  import CXML

  /// The names of the elements and attributes that were met in an XML file.
  ///
  /// libxml2 keeps them in a table that stops growing, so that each new one takes longer to find.
  struct XMLNames {
    /// The most names that a file may have; formats have a few hundred.
    private static let most = 10_000

    /// Where libxml2 keeps them, each once.
    private var places: Set<UnsafePointer<xmlChar>> = []

    /// Whether there are too many.
    var areTooMany: Bool { places.count > Self.most }

    /// Takes note of the name of the element or attribute that `reader` is at.
    mutating func add(at reader: xmlTextReaderPtr) {
      if let place = xmlTextReaderConstLocalName(reader) { places.insert(place) }
    }
  }
#endif
