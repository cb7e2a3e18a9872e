#if Formats
  import CGumbo

  extension HTMLTree {
    /// Whether there is a parser in this build.
    static let isBuiltIn = true

    /// Parses `html` as HTML5.
    ///
    /// - Throws: `ReadingFault.tooSlow`; the parser itself runs to its end.
    init(_ html: String) throws(ReadingFault) {
      var html = html
      nodes = try html.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters -> Result<[Node], ReadingFault> in
          guard let start = characters.baseAddress,
            let output = liaison_gumbo_parse(start, characters.count)
          else { return .success([]) }
          defer { liaison_gumbo_free(output) }
          return Result { () throws(ReadingFault) in try Self.nodes(in: output.pointee.root) }
        }
      }.get()
    }

    private static func nodes(
      in root: UnsafeMutablePointer<GumboNode>?
    ) throws(ReadingFault) -> [Node] {
      guard let root else { return [] }
      var nodes: [Node] = []
      var waiting = [(node: root, parent: 0)]
      var check = TimeCheck()
      while let (node, parent) = waiting.popLast() {
        try check.step()
        let place = nodes.count
        guard let made = self.node(node, at: place, parent: parent) else { continue }
        nodes.append(made)
        guard !made.isText else { continue }
        let children = node.pointee.v.element.children
        for index in stride(from: Int(children.length) - 1, through: 0, by: -1) {
          guard let child = children.data?[index] else { continue }
          waiting.append((child.assumingMemoryBound(to: GumboNode.self), place))
        }
      }
      for place in nodes.indices.dropFirst().reversed() {
        nodes[nodes[place].parent].end = max(nodes[nodes[place].parent].end, nodes[place].end)
      }
      return nodes
    }

    /// The node that `node` stands for at `place`; none for comments.
    private static func node(
      _ node: UnsafeMutablePointer<GumboNode>, at place: Int, parent: Int
    ) -> Node? {
      switch node.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        let element = node.pointee.v.element
        let name = String(cString: gumbo_normalized_tagname(element.tag))
        return Node(
          name: name.isEmpty ? "unknown" : name, text: "", attributes: attributes(of: element),
          parent: parent, end: place + 1)
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        return Node(
          name: "", text: String(cString: node.pointee.v.text.text), attributes: [:],
          parent: parent, end: place + 1)
      default:
        return nil
      }
    }

    private static func attributes(of element: GumboElement) -> [String: String] {
      var found: [String: String] = [:]
      for index in 0..<Int(element.attributes.length) {
        guard
          let attribute = element.attributes.data?[index]?.assumingMemoryBound(
            to: GumboAttribute.self)
        else { continue }
        found[String(cString: attribute.pointee.name)] = String(cString: attribute.pointee.value)
      }
      return found
    }
  }
#else
  extension HTMLTree {
    /// Whether there is a parser in this build.
    static let isBuiltIn = false

    /// Without a parser, a tree has no nodes.
    init(_ html: String) { nodes = [] }
  }
#endif
