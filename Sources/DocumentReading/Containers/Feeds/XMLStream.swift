/// The name of an element: its own, and that of what it belongs to.
struct XMLName: Hashable {
  /// An address; empty, where there is none.
  let namespace: String
  let local: String
}

/// A step of a walk through an XML file that is read piece by piece.
enum XMLNode: Equatable {
  /// The attributes with their prefixes, in the order of the file.
  case start(XMLName, [XMLAttribute])
  case end
  case text(String)
}

/// An attribute of an element.
struct XMLAttribute: Equatable {
  let name: String
  let value: String
}

extension [XMLAttribute] {
  /// The value of the attribute `name`.
  subscript(name: String) -> String? { first { $0.name == name }?.value }
}

#if Formats
  import CXML

  /// An XML file that is read from its start, piece by piece, through libxml2.
  ///
  /// Nothing outside of the file is read. Entities stay as they are written, so that none can
  /// unpack to more. Elements stand at most 256 deep.
  final class XMLStream {
    private let source: XMLSource
    private var reader: xmlTextReaderPtr?
    /// Whether the end of an element is due that holds nothing.
    private var isEmptyElement = false
    private var names = XMLNames()
    private var check = TimeCheck()

    /// Reads `bytes`, which are in the encoding that they state, unless `encoding` is given.
    init(_ bytes: any ByteStream, encoding: String? = nil) {
      XMLLibrary.prepare()
      source = XMLSource(EscapedAmpersands(bytes))
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      reader = xmlReaderForIO(
        { context, buffer, size in
          guard let context, let buffer, size > 0 else { return -1 }
          let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
          return Int32(
            source.fill(UnsafeMutableRawBufferPointer(start: buffer, count: Int(size))))
        }, { _ in 0 }, Unmanaged.passUnretained(source).toOpaque(), nil, encoding, Int32(options))
      if let reader { xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil) }
    }

    deinit { xmlFreeTextReader(reader) }

    /// The next node; none behind the last.
    ///
    /// - Throws: `ReadingFault.damaged`, where the file is not well-formed, `.tangled` and
    ///   `.tooManyLevels`, where it has far too many names or levels of elements, and `.tooSlow`.
    func next() throws(ReadingFault) -> XMLNode? {
      guard let reader else { throw .damaged }
      XMLLibrary.prepare()
      if isEmptyElement {
        isEmptyElement = false
        return .end
      }
      while true {
        try check.step()
        let result = xmlTextReaderRead(reader)
        if let fault = source.fault { throw fault }
        if result == 0 { return nil }
        guard result == 1 else { throw XMLLibrary.fault }
        if names.areTooMany { throw .tangled }
        if let node = node(of: reader) { return node }
      }
    }

    private func node(of reader: xmlTextReaderPtr) -> XMLNode? {
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        names.add(at: reader)
        isEmptyElement = xmlTextReaderIsEmptyElement(reader) == 1
        let name = XMLName(
          namespace: string(xmlTextReaderConstNamespaceUri(reader)),
          local: string(xmlTextReaderConstLocalName(reader)))
        return .start(name, attributes(of: reader))
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue): return .end
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_WHITESPACE.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        return .text(string(xmlTextReaderConstValue(reader)))
      default: return nil
      }
    }

    private func attributes(of reader: xmlTextReaderPtr) -> [XMLAttribute] {
      guard xmlTextReaderHasAttributes(reader) == 1 else { return [] }
      var attributes: [XMLAttribute] = []
      while xmlTextReaderMoveToNextAttribute(reader) == 1 {
        names.add(at: reader)
        attributes.append(
          XMLAttribute(
            name: string(xmlTextReaderConstName(reader)),
            value: string(xmlTextReaderConstValue(reader))))
      }
      xmlTextReaderMoveToElement(reader)
      return attributes
    }

    private func string(_ characters: UnsafePointer<xmlChar>?) -> String {
      characters.map { String(cString: $0) } ?? ""
    }
  }

  /// Hands the bytes of a stream to the parser.
  private final class XMLSource {
    private var bytes: any ByteStream
    private var rest: ArraySlice<UInt8> = []
    /// What kept the bytes from being read.
    private(set) var fault: ReadingFault?

    init(_ bytes: any ByteStream) { self.bytes = bytes }

    /// Fills the start of `buffer`, and says how far; with 0 at the end, and -1 after a fault.
    func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
      do throws(ReadingFault) {
        while rest.isEmpty {
          guard let more = try bytes.next() else { return 0 }
          rest = more[...]
        }
      } catch {
        fault = error
        return -1
      }
      let piece = rest.prefix(buffer.count)
      buffer.copyBytes(from: piece)
      rest = rest.dropFirst(piece.count)
      return piece.count
    }
  }
#else
  /// Without a parser, no XML file can be read.
  final class XMLStream {
    init(_ bytes: any ByteStream, encoding: String? = nil) {}

    func next() throws(ReadingFault) -> XMLNode? { throw .leftOut }
  }
#endif
