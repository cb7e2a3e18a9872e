#if Formats
  import CXML

  extension XMLEvent {
    /// Hands the events of the XML file `bytes` to `handle`, one after the other.
    ///
    /// Nothing outside of the file is read, and entities that it declares are left out. Elements
    /// stand at most 256 deep.
    ///
    /// - Throws: `ReadingFault.damaged`, if it is not well-formed, `.tangled`, if an element has far
    ///   too many attributes, or the file far too many names of elements, and `.tooSlow`.
    static func read(_ bytes: [UInt8], handle: (XMLEvent) -> Void) throws(ReadingFault) {
      XMLLibrary.prepare()
      guard OpenTag.areSane(in: bytes) else { throw .tangled }
      guard let size = Int32(exactly: bytes.count) else { throw .unpacksTooLarge }
      let options =
        XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      let fault = bytes.withUnsafeBytes { buffer -> ReadingFault? in
        let characters = buffer.bindMemory(to: CChar.self).baseAddress
        guard let reader = xmlReaderForMemory(characters, size, nil, nil, Int32(options))
        else { return .damaged }
        defer { xmlFreeTextReader(reader) }
        xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
        return Self.fault(of: reader, handle)
      }
      if let fault { throw fault }
    }

    /// Hands what `reader` meets to `handle`, and gives what kept it from the end.
    private static func fault(
      of reader: xmlTextReaderPtr, _ handle: (XMLEvent) -> Void
    ) -> ReadingFault? {
      var (names, check) = (XMLNames(), TimeCheck())
      while !names.areTooMany {
        do { try check.step() } catch { return error }
        switch xmlTextReaderRead(reader) {
        case 1: handleNode(of: reader, &names, handle)
        case 0: return nil
        default: return XMLLibrary.fault
        }
      }
      return .tangled
    }

    private static func handleNode(
      of reader: xmlTextReaderPtr, _ names: inout XMLNames, _ handle: (XMLEvent) -> Void
    ) {
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        names.add(at: reader)
        let name = string(xmlTextReaderConstLocalName(reader))
        let isEmpty = xmlTextReaderIsEmptyElement(reader) == 1
        handle(.start(name, attributes(of: reader, &names)))
        if isEmpty { handle(.end(name)) }
      case Int32(XML_READER_TYPE_END_ELEMENT.rawValue):
        handle(.end(string(xmlTextReaderConstLocalName(reader))))
      case Int32(XML_READER_TYPE_TEXT.rawValue), Int32(XML_READER_TYPE_CDATA.rawValue),
        Int32(XML_READER_TYPE_WHITESPACE.rawValue),
        Int32(XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue):
        handle(.text(string(xmlTextReaderConstValue(reader))))
      default: break
      }
    }

    private static func attributes(
      of reader: xmlTextReaderPtr, _ names: inout XMLNames
    ) -> [String: String] {
      guard xmlTextReaderHasAttributes(reader) == 1 else { return [:] }
      var attributes: [String: String] = [:]
      while xmlTextReaderMoveToNextAttribute(reader) == 1 {
        names.add(at: reader)
        attributes[string(xmlTextReaderConstName(reader))] = string(xmlTextReaderConstValue(reader))
      }
      xmlTextReaderMoveToElement(reader)
      return attributes
    }

    private static func string(_ characters: UnsafePointer<xmlChar>?) -> String {
      characters.map { String(cString: $0) } ?? ""
    }
  }
#else
  extension XMLEvent {
    /// Without a parser, no XML file can be read.
    static func read(_ bytes: [UInt8], handle: (XMLEvent) -> Void) throws(ReadingFault) {
      throw .leftOut
    }
  }
#endif
