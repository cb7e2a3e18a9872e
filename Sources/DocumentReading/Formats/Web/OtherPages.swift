/// Headings over links to other pages.
enum OtherPages {
  /// Whether `heading` announces links to other pages and nothing of this one.
  static func isHeading(_ heading: String) -> Bool {
    let words = heading.lowercased().filter { $0.isLetter || $0 == " " }
    return headings.contains(words.split(separator: " ").joined(separator: " "))
  }

  private static let headings: Set<String> = [
    "related", "related articles", "related content", "related links", "related news",
    "related posts", "related stories", "related topics", "read more", "read next", "see also",
    "more news", "more stories", "more like this", "latest news", "latest stories", "most read",
    "most popular", "popular posts", "recent posts", "other news", "you may also like",
    "you might also like", "recommended for you", "share this", "share this article",
    "share this page", "follow us", "leave a comment", "leave a reply", "comments",
    "blogroll", "contents", "in this section", "keep reading", "on this page", "quick links",
    "table of contents", "up next", "useful links",
  ]
}
