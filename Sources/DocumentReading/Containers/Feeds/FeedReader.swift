/// Reads the posts of a news feed, RSS or Atom, and the titles in a site map of news.
struct FeedReader: PartReader {
  private let xml: XMLStream
  private let limit: Int
  private var kind: FeedKind?
  /// How many elements are open.
  private var depth = 0
  /// The language of the feed.
  private var language: String?
  private var number = 0
  private var hasDocuments = false
  private var isAtEnd = false

  /// Reads the feed in `input`, whose posts have at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int) throws(ReadingFault) {
    let head = try input.head()
    if head.allSatisfy({ $0 <= 0x20 }) { throw .empty }
    xml = XMLStream(
      try input.openText(limit: limit), encoding: FeedEncoding.real(of: head))
    self.limit = limit
  }

  /// Whether a file that starts as `head` does is a feed or a site map, by its first element.
  static func starts(_ head: [UInt8]) -> Bool {
    root(of: head).flatMap(FeedKind.init(root:)) != nil
  }

  /// The name of the first element of a file that starts as `head` does.
  static func root(of head: [UInt8]) -> XMLName? {
    guard head.prefix(64).contains(UInt8(ascii: "<")),
      let stream = try? ContainerInput.bytes(head).openText(limit: head.count)
    else { return nil }
    let xml = XMLStream(stream, encoding: FeedEncoding.real(of: head))
    while let node = try? xml.next() {
      if case .start(let name, _) = node { return name }
    }
    return nil
  }

  mutating func next() throws(ReadingFault) -> PartOutcome? {
    while !isAtEnd {
      guard let node = try xml.next() else {
        isAtEnd = true
        if hasDocuments { return nil }
        return .remark(kind?.holdsAddresses == true ? .addressesOnly : .noPosts)
      }
      switch node {
      case .text: break
      case .end: depth -= 1
      case .start(let name, let attributes):
        return try start(name, attributes) ?? .passedOver
      }
    }
    return nil
  }

  private mutating func start(
    _ name: XMLName, _ attributes: [XMLAttribute]
  ) throws(ReadingFault) -> PartOutcome? {
    guard let kind else {
      kind = FeedKind(root: name)
      language = attributes["xml:lang"].flatMap(LanguageTag.stated)
      depth += 1
      if kind != nil { return nil }
      isAtEnd = true
      return .remark(.otherXML)
    }
    if kind.isItem(name) { return try post(FeedPost(attributes, language: language)) }
    if depth <= 2, let key = FeedKind.key(of: name), ["language", "dc:language"].contains(key) {
      let stated = try field(FeedField(key: key, attributes)).field?.words
      language = stated.flatMap(LanguageTag.stated) ?? language
    } else {
      depth += 1
    }
    return nil
  }

  /// Reads the post whose element was just opened; nothing comes of one without words.
  private mutating func post(_ begun: FeedPost) throws(ReadingFault) -> PartOutcome? {
    var post = begun
    var size = 0
    number += 1
    while let node = try xml.next() {
      switch node {
      case .text: break
      case .start(let name, let attributes):
        let key = FeedKind.key(of: name)
        let (field, fieldSize) = try field(FeedField(key: key ?? "", attributes))
        size += fieldSize
        if let field, key != nil, size <= limit { post.keep(field) }
      case .end:
        if size > limit {
          hasDocuments = true
          return .faulty(name: String(number), .tooLarge(size: nil, limit: limit))
        }
        guard let part = post.part(number: number) else { return nil }
        hasDocuments = true
        return .part(part)
      }
    }
    throw .damaged
  }

  /// Reads the element that was just opened to its end; nothing is kept of what is too large.
  private func field(
    _ begun: FeedField
  ) throws(ReadingFault) -> (field: FeedField?, size: Int) {
    var field = begun
    var (size, inner) = (0, 0)
    while let node = try xml.next() {
      switch node {
      case .text(let text):
        size += text.utf8.count
        if size <= limit { field.add(text) }
      case .start(let name, let attributes):
        inner += 1
        size += attributes.reduce(name.local.utf8.count) { $0 + $1.value.utf8.count }
        if size <= limit { field.start(name.local, attributes) }
      case .end:
        if inner == 0 { return (size <= limit ? field : nil, size) }
        inner -= 1
        if size <= limit { field.end() }
      }
    }
    throw .damaged
  }
}
