import GraphModel

/// Tells the articles of one page apart.
struct ArticleDivision {
  private let units: [LineUnit]
  private let kinds: [Passage.Kind]
  private let text: TextBytes

  init(of units: [LineUnit], kinds: [Passage.Kind], in text: TextBytes) {
    self.units = units
    self.kinds = kinds
    self.text = text
  }

  /// The article that each unit belongs to, counted from 0.
  ///
  /// A heading starts an article if the one before it has running text, and if it is one of
  /// several of the first level, or the page's furniture has closed what came before or announces
  /// what comes, or a byline or a dateline stands between it and its text.
  var articles: [Int] {
    var articles: [Int] = []
    var article = 0
    var hasText = false
    var isClosed = false
    for (index, unit) in units.enumerated() {
      if kinds[index] == .heading, hasText,
        isClosed || unit.level == 1 || hasByline(under: index)
      {
        article += 1
        (hasText, isClosed) = (false, false)
      }
      if kinds[index] == .paragraph { (hasText, isClosed) = (true, false) }
      if kinds[index] == .furniture, FurnitureCues.partsArticles(unit.cues) { isClosed = true }
      articles.append(article)
    }
    return articles
  }

  /// Whether a byline or a dateline stands between the heading at `index` and its text, or opens
  /// the text.
  private func hasByline(under index: Int) -> Bool {
    for next in units.indices.dropFirst(index + 1).prefix(4) {
      let unit = units[next]
      if kinds[next] == .heading { return false }
      if BylineCues.isByline(unit.cues) || FurnitureCues.isReadingTime(unit.cues) { return true }
      if kinds[next] != .furniture, DatelineCues.opens(unit, in: text) { return true }
      if kinds[next] == .paragraph { return false }
    }
    return false
  }
}
