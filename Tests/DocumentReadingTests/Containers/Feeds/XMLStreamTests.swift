import Testing

@testable import DocumentReading

struct XMLStreamTests {
  private func nodes(_ xml: String, encoding: String? = nil) throws -> [XMLNode] {
    let stream = XMLStream(BytesInMemory(Array(xml.utf8)), encoding: encoding)
    var nodes: [XMLNode] = []
    while let node = try stream.next() { nodes.append(node) }
    return nodes
  }

  private func name(_ local: String, _ namespace: String = "") -> XMLName {
    XMLName(namespace: namespace, local: local)
  }

  @Test func `names come with what they belong to, attributes with their prefix`() throws {
    #expect(
      try nodes("<a xmlns:m='u:m' x='1' m:y='R &amp; D'><m:b/>c &nbsp;<![CDATA[<d>]]></a>") == [
        .start(
          name("a"),
          [
            XMLAttribute(name: "xmlns:m", value: "u:m"), XMLAttribute(name: "x", value: "1"),
            XMLAttribute(name: "m:y", value: "R & D"),
          ]), .start(name("b", "u:m"), []), .end, .text("c &nbsp;"), .text("<d>"), .end,
      ])
  }

  @Test(arguments: ["", "a", "<a>", "<a></b>", "<a/><b/>"])
  func `what is not well-formed is a fault`(xml: String) {
    #expect(throws: ReadingFault.damaged) { try nodes(xml) }
  }

  @Test(arguments: [
    (250, nil as ReadingFault?), (300, .tooManyLevels(limit: 256)),
    (100_000, .tooManyLevels(limit: 256)),
  ])
  func `deep nesting is a fault of its own`(depth: Int, fault: ReadingFault?) {
    let xml = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(throws: fault ?? .empty) {
      _ = try nodes(xml)
      throw ReadingFault.empty
    }
  }

  @Test(arguments: [
    "<!ENTITY x SYSTEM 'file:///etc/hostname'>", "<!ENTITY y 'word'><!ENTITY x '&y;&y;&y;'>",
  ])
  func `entities stay as they are written`(entity: String) throws {
    let nodes = try nodes("<!DOCTYPE a [\(entity)]><a b='&x;'>b&x;c</a>")
    #expect(
      nodes == [
        .start(name("a"), [XMLAttribute(name: "b", value: "&x;")]), .text("b&x;c"), .end,
      ])
  }

  @Test func `parameter entities that unpack to much are not followed`() {
    var declarations = "<!ENTITY % p0 '<!ENTITY x \"word\">'>"
    for level in 1...30 {
      declarations += "<!ENTITY % p\(level) '%p\(level - 1);%p\(level - 1);'>"
    }
    let xml = "<!DOCTYPE a [\(declarations)%p30;]><a/>"
    #expect((try? nodes(xml).count) ?? 0 <= 2)
  }

  @Test func `the encoding may be stated or given`() throws {
    let bytes: [UInt8] =
      Array("<?xml version='1.0' encoding='iso-8859-1'?><a>".utf8) + [0xE5]
      + Array("</a>".utf8)
    let stated = XMLStream(BytesInMemory(bytes))
    #expect(try stated.next() == .start(name("a"), []))
    #expect(try stated.next() == .text("å"))
    let given = XMLStream(
      BytesInMemory(Array("<a>".utf8) + [0x80, 0x3C, 0x2F, 0x61, 0x3E]), encoding: "windows-1252")
    #expect(try given.next() == .start(name("a"), []))
    #expect(try given.next() == .text("€"))
  }

  @Test func `a file is read while it comes`() throws {
    let item = "<i>word</i>"
    let stream = XMLStream(
      Pieces(["<a>"] + Array(repeating: item, count: 20_000) + ["</a>"]))
    var count = 0
    while let node = try stream.next() { if case .text = node { count += 1 } }
    #expect(count == 20_000)
  }
}
