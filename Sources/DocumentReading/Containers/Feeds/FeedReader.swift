import GraphModel

/// Reads the posts of a news feed, RSS or Atom, and the titles in a site map of news.
struct FeedReader: PartReader {
  private var outcomes: [PartOutcome]

  /// Reads the feed in `input`, of at most `limit` bytes.
  init(_ input: ContainerInput, limit: Int) throws(ReadingFault) {
    guard let bytes = try input.all(limit: limit) else {
      throw .tooLarge(size: nil, limit: limit)
    }
    var walk = FeedWalk()
    var fault: ReadingFault?
    do throws(ReadingFault) {
      try XMLEvent.read(bytes) { walk.take($0) }
    } catch {
      fault = error
    }
    // What stands before the damage is kept.
    if let fault, walk.posts.isEmpty { throw fault }
    outcomes = walk.posts.enumerated().compactMap { number, post in
      post.part(number: number + 1, language: walk.language).map(PartOutcome.part)
    }
    if outcomes.isEmpty { outcomes = [.remark(walk.isSiteMap ? .addressesOnly : .noPosts)] }
    if fault != nil { outcomes.append(.faulty(name: "end", .damaged)) }
    outcomes.reverse()
  }

  /// Whether a file that starts as `head` does is a feed or a site map, by its first element.
  static func starts(_ head: [UInt8]) -> Bool {
    var rest = String(decoding: head.prefix(4096), as: UTF8.self)[...]
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("?") || rest.hasPrefix("!") {
        let end = rest.hasPrefix("!--") ? "-->" : ">"
        guard let close = rest.firstRange(of: end) else { return false }
        rest = rest[close.upperBound...]
        continue
      }
      let name = rest.prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
      return ["rss", "rdf:RDF", "feed", "urlset", "sitemapindex", "atom:feed"].contains(
        String(name))
    }
    return false
  }

  mutating func next() -> PartOutcome? { outcomes.popLast() }
}

/// A walk through a feed.
private struct FeedWalk {
  private(set) var posts: [FeedPost] = []
  private(set) var language: String?
  private(set) var isSiteMap = false
  private var path: [String] = []
  private var post: FeedPost?
  /// How deep the path is where the post is.
  private var depth = 0
  private var words = ""
  /// Whether the content has elements of its own, which are put down as they come.
  private var isMarkedUp = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .text(let text):
      words += isMarkedUp ? HTMLFragment.escaped(text) : text
    case .end(let name): end(name)
    }
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    path.append(name)
    if path.count == 1 { isSiteMap = name == "urlset" || name == "sitemapindex" }
    if post == nil {
      words = ""
      if ["item", "entry", "url"].contains(name) {
        (post, depth) = (FeedPost(), path.count)
        post?.identifier = attributes["rdf:about"]
      }
    } else if isMarkedUp {
      words += "<\(name)>"
    } else if path.count > depth {
      words = ""
      isMarkedUp = name == "content" && attributes["type"] == "xhtml"
      if name == "link", let address = attributes["href"],
        [nil, "alternate"].contains(attributes["rel"])
      {
        post?.keep(address, as: "link")
      }
    }
  }

  private mutating func end(_ name: String) {
    if path.count > depth + 1, isMarkedUp {
      words += "</\(name)>"
    } else if post != nil, path.count > depth {
      post?.keep(words, as: name)
      isMarkedUp = false
      words = ""
    } else if let whole = post, path.count == depth {
      posts.append(whole)
      post = nil
    } else if name == "language", language == nil {
      language = words.filter { !$0.isWhitespace }
    }
    if !path.isEmpty { path.removeLast() }
  }
}

/// One post of a feed.
private struct FeedPost {
  var identifier: String?
  private var values: [String: String] = [:]

  /// Keeps what the element `name` holds; the first one counts.
  mutating func keep(_ words: String, as name: String) {
    if values[name] == nil, !words.allSatisfy(\.isWhitespace) { values[name] = words }
  }

  /// The post as a document; none, where it has no words.
  func part(number: Int, language: String?) -> Part? {
    let title = first(of: ["title"]).map(plain)
    let address = first(of: ["link", "loc"]).map(trimmed).flatMap {
      $0.hasPrefix("http") ? $0 : nil
    }
    let content = first(of: ["encoded", "content", "description", "summary"]) ?? ""
    if title == nil && content.isEmpty { return nil }
    let isHTML = HTMLFragment.isIn(content)
    let day = first(of: ["pubDate", "published", "publication_date", "date", "issued", "updated"])
    return Part(
      name: first(of: ["guid", "id"]).map(trimmed) ?? address ?? identifier ?? String(number),
      bytes: Array(
        HTMLFragment.page(
          title: title, content: isHTML ? content : paragraphs(of: content)
        ).utf8),
      format: .markedUp(.webPage),
      particulars: DocumentParticulars(
        title: title, published: day.flatMap { CalendarDay(stated: $0)?.text },
        author: first(of: ["creator", "name", "author"]).map(plain),
        language: language, address: address))
  }

  private func first(of names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }

  private func trimmed(_ words: String) -> String {
    String(words.trimmingPrefix { $0.isWhitespace }.prefix { !$0.isWhitespace })
  }

  /// The words without the tags and references that some feeds put into titles.
  private func plain(_ words: String) -> String {
    var text = words
    for (reference, sign) in ["&amp;": "&", "&#39;": "'", "&quot;": "\"", "&#8217;": "’"] {
      text = text.replacing(reference, with: sign)
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func paragraphs(of text: String) -> String {
    text.split(separator: "\n\n").map { "<p>\(HTMLFragment.escaped(String($0)))</p>" }.joined()
  }
}
