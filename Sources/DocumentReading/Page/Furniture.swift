/// Tells lines that the page says of itself from lines that say something of the world.
///
/// Lines that may name someone (bylines with a name, tags, captions) are not furniture.
enum Furniture {
  /// Whether `line` is page furniture.
  static func isFurniture(_ line: Substring) -> Bool {
    guard line.utf8.count <= 300 else { return false }
    let lower = line.lowercased()
    let bare = lower.trimming { !$0.isLetter && !$0.isNumber }
    if !lower.contains(where: \.isLetter) { return true }  // rules, page numbers, arrows
    return phrases.contains(bare) || openings.contains(where: bare.hasPrefix)
      || lower.hasPrefix("©") || endsPage(bare) || Byline.isNameless(lower) || isCookieNotice(lower)
      || isCrumbs(lower)
      || isReadingTime(lower) || isAddress(lower) || isMenu(lower)
  }

  /// Whether the line closes an article: what comes behind it is another one.
  static func endsArticle(_ line: Substring) -> Bool {
    guard line.utf8.count <= 120 else { return false }
    return endsPage(line.lowercased().trimming { !$0.isLetter && !$0.isNumber })
  }

  private static func endsPage(_ bare: Substring) -> Bool {
    closings.contains(bare) || bare.hasPrefix("share this") || bare.hasPrefix("comments are closed")
  }

  private static let closings: Set<Substring> = [
    "our partners", "share", "share this", "share this page", "share this article",
    "share this story", "comments", "no comments", "leave a comment", "leave a reply",
    "comments are closed", "back to top", "back to news", "related posts", "related articles",
    "related news", "related stories", "more news", "previous post", "next post",
  ]

  private static let phrases: Set<Substring> = [
    "menu", "search", "home", "news", "close", "open menu", "close menu", "main menu", "navigation",
    "skip to content", "skip to main content", "skip navigation", "read more", "learn more",
    "find out more", "continue reading", "view all", "see all", "show more", "load more", "print",
    "print this page", "email", "email this page", "tweet", "facebook", "twitter", "linkedin",
    "subscribe", "subscribe now", "sign up", "sign in", "log in", "login", "register", "follow us",
    "follow us on", "contact us", "contact", "about us", "privacy", "privacy policy",
    "cookie policy", "cookies", "terms of use", "terms and conditions", "accessibility", "sitemap",
    "site map", "all rights reserved", "advertisement", "accept all", "accept", "reject all",
    "manage preferences", "cookie settings", "latest news", "recent posts", "categories",
    "archives", "archive", "tags", "previous", "next", "top", "download", "download pdf",
    "table of contents", "on this page", "contents", "press release", "for immediate release",
    "ends", "notes to editors", "uncategorized", "uncategorised", "click here", "newsletter",
  ]

  private static let openings = [
    "copyright ", "all rights reserved", "posted in ", "filed under", "filed in ",
    "share on ", "share via ", "share: ", "click here", "read more about", "sign up for",
    "sign up to",
    "subscribe to", "follow us on", "last updated", "last modified", "page last", "updated on",
    "you are here", "skip to ", "powered by ", "view this email", "unsubscribe",
    "opens in new window", "opens in a new", "page 1 of", "this site uses", "we use cookies",
    "published on ", "posted on ", "date posted", "loading",
  ]

  private static func isCookieNotice(_ lower: String) -> Bool {
    lower.contains("cookie")
      && ["accept", "we use", "uses cookies", "use of cookies", "preferences", "consent"]
        .contains(where: lower.contains)
  }

  /// Such as `Home > News > International`.
  private static func isCrumbs(_ lower: String) -> Bool {
    let parts = lower.split { "›»>/|".contains($0) }
    return parts.count >= 2 && parts.allSatisfy { $0.split(separator: " ").count <= 5 }
      && ["home", "news", "you are here"].contains(parts[0].trimming { $0.isWhitespace })
  }

  /// Such as `4 August, 2 min read`.
  private static func isReadingTime(_ lower: String) -> Bool {
    guard lower.utf8.count <= 60 else { return false }
    return ["min read", "minute read", "minutes read", "mins read", "minute's read"]
      .contains(where: lower.contains)
  }

  /// A web or mail address, and next to nothing else.
  private static func isAddress(_ lower: String) -> Bool {
    let words = lower.split(separator: " ")
    return words.count <= 3
      && words.contains {
        $0.hasPrefix("http") || $0.hasPrefix("www.") || $0.contains("@") && $0.contains(".")
      }
  }

  /// Such as `Share this: Email | Print`, `Facebook Twitter LinkedIn`.
  private static func isMenu(_ lower: String) -> Bool {
    let words = lower.split { !$0.isLetter }
    return words.count >= 2 && words.allSatisfy(menuWords.contains)
  }

  private static let menuWords: Set<Substring> = [
    "share", "this", "email", "mail", "print", "tweet", "facebook", "twitter", "linkedin",
    "whatsapp", "reddit", "mastodon", "bluesky", "instagram", "youtube", "copy", "link", "pdf",
    "download", "save", "follow", "us", "on", "by", "x", "accept", "all", "manage", "preferences",
    "menu", "search", "login", "subscribe", "rss", "feed", "next", "previous", "page",
  ]
}

extension StringProtocol {
  /// The text without characters at its ends that `isTrimmed` tells.
  func trimming(_ isTrimmed: (Character) -> Bool) -> SubSequence {
    let start = firstIndex { !isTrimmed($0) } ?? endIndex
    guard start < endIndex, let last = lastIndex(where: { !isTrimmed($0) }) else {
      return self[endIndex..<endIndex]
    }
    return self[start...last]
  }
}
