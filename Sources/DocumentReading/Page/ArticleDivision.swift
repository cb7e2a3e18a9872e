internal import GraphModel

/// Tells several articles on one page apart.
enum ArticleDivision {
  /// The passages, each with the number of its article.
  ///
  /// An article begins at a heading that follows the end of the one before ("Our partners",
  /// "Share this"), or that stands above a byline, once there has been running text. Sub-headings
  /// begin none.
  static func divide(_ passages: [Passage], of text: String) -> [Passage] {
    var article = 0
    var hasText = false
    var hasEnded = false
    return passages.indices.map { index in
      let passage = passages[index]
      if passage.kind == .heading, hasText,
        hasEnded || isByline(index + 1, passages, text)
          || isByline(index + 2, passages, text)
            && passages[index + 1].kind == .heading
      {
        article += 1
        hasText = false
        hasEnded = false
      }
      switch passage.kind {
      case .paragraph: hasText = true
      case .furniture: hasEnded = hasEnded || (hasText && Furniture.endsArticle(text[passage.span]))
      case .heading, .item, .caption: break
      }
      return Passage(
        kind: passage.kind, span: passage.span, article: article, omitted: passage.omitted)
    }
  }

  private static func isByline(_ index: Int, _ passages: [Passage], _ text: String) -> Bool {
    index < passages.count && Byline.isByline(text[passages[index].span])
  }
}
