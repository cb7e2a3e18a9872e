/// A letter with mark-up: what its writer says, and what is quoted in it.
struct MarkedUpLetter {
  /// What the writer says.
  let text: StructuredText
  /// Quoted letters, and the signature.
  let rest: [String]

  /// Divides the letter `html`.
  ///
  /// - Parameter isForwarded: Whether the letter was passed on, so that an older one is what it says.
  /// - Throws: `ReadingFault`, if it is too tangled to parse.
  init(_ html: String, isForwarded: Bool = false) throws(ReadingFault) {
    let tree = try WebPage.tree(of: html)
    let places = Self.setAside(in: tree, isForwarded: isForwarded)
    let own = try PageText.content(of: places.isEmpty ? tree : tree.without(places))
    if own.blocks.isEmpty, !places.isEmpty {
      // An answer without a word of its own is what it quotes.
      (text, rest) = (try PageText.content(of: tree), [])
    } else {
      (text, rest) = (own, places.map { tree.words(in: $0) })
    }
  }

  /// The places of what is quoted and of signatures, none in another.
  private static func setAside(in tree: HTMLTree, isForwarded: Bool) -> [Int] {
    var places: [Int] = []
    var place = 0
    // The end of what an answer stands over, as Outlook writes it.
    var end = 0
    while place < tree.nodes.count {
      let node = tree.nodes[place]
      let isSigned = isSignature(node)
      if !isForwarded, place > 0, !node.isText, identifiesAnswer(node) {
        end = tree.nodes[node.parent].end
      }
      if isSigned || place < end && !node.isText
        || !isForwarded && isQuotation(place, in: tree)
      {
        places.append(place)
        place = node.end
      } else {
        place += 1
      }
    }
    return places
  }

  private static func isQuotation(_ place: Int, in tree: HTMLTree) -> Bool {
    let node = tree.nodes[place]
    guard !node.isText else { return false }
    if node.name == "blockquote", node.attributes["type"] == "cite" { return true }
    guard let classes = node.attributes["class"] else { return false }
    guard classes.split(separator: " ").contains(where: { quotations.contains($0) }) else {
      return false
    }
    // The same mark stands over a letter that is passed on.
    let start = tree.nodes[place..<node.end].prefix(40).map(\.text).joined().lowercased()
    return !start.contains("forwarded message")
  }

  private static func isSignature(_ node: HTMLTree.Node) -> Bool {
    let classes = (node.attributes["class"] ?? "").split(separator: " ")
    return classes.contains { signatures.contains($0) }
      || signatures.contains((node.attributes["id"] ?? "")[...])
  }

  /// Whether the letter that is answered begins with `node`.
  private static func identifiesAnswer(_ node: HTMLTree.Node) -> Bool {
    ["divRplyFwdMsg", "appendonsend"].contains(node.attributes["id"] ?? "")
  }

  private static let quotations: Set<Substring> = [
    "gmail_quote", "yahoo_quoted", "moz-cite-prefix", "protonmail_quote", "zmail_extra",
  ]
  private static let signatures: Set<Substring> = [
    "gmail_signature", "moz-signature", "protonmail_signature_block", "Signature",
    "AppleMailSignature", "ms-outlook-mobile-signature",
  ]
}
