import GraphModel

/// Tells what part each stretch of a text plays on its page.
struct KindClassifier {
  private let units: [LineUnit]
  /// What each unit tells of itself; none where its neighbours decide.
  private let ownKinds: [Passage.Kind?]
  /// The first line that can be a title, if no running text comes before it.
  private let titleIndex: Int?

  /// - Throws: `ReadingFault.tooSlow`.
  init(units: [LineUnit], in text: TextBytes) throws(ReadingFault) {
    self.units = units
    var check = TimeCheck()
    let ownKinds = try units.map { unit throws(ReadingFault) in
      try check.step()
      return Self.ownKind(of: unit, in: text)
    }
    self.ownKinds = ownKinds
    titleIndex = units.indices.first { index in
      ownKinds[index] == .paragraph || ownKinds[index] == .heading
        || (ownKinds[index] == nil && units[index].cues.isTitleLike)
    }
  }

  /// The kind of each unit.
  var kinds: [Passage.Kind] {
    // Backwards, so that for each unit it is known what the next that matters is.
    var kinds: [Passage.Kind] = []
    var following: Passage.Kind?
    for index in units.indices.reversed() {
      let kind = ownKinds[index] ?? shortLineKind(at: index, before: following)
      kinds.append(kind)
      if kind != .furniture && kind != .caption { following = kind }
    }
    return kinds.reversed()
  }

  private static func ownKind(of unit: LineUnit, in text: TextBytes) -> Passage.Kind? {
    if unit.markedKind == .heading { return .heading }
    // A row or an item of several numbers and dates is data.
    if unit.markedKind == .item, FurnitureCues.isRowOfDates(unit.cues) { return .item }
    if FurnitureCues.isFurniture(unit.cues) { return .furniture }
    if let kind = unit.markedKind, kind != .paragraph { return kind }
    if CaptionCues.isCaption(unit.cues, text: text.string(unit.span)) { return .caption }
    if BylineCues.isByline(unit.cues) || isDateline(unit, in: text) { return .caption }
    if unit.markedKind != nil { return .paragraph }
    if let mark = unit.mark, mark.kind != .number || unit.cues.isRunning { return .item }
    return unit.cues.isRunning ? .paragraph : nil
  }

  private static func isDateline(_ unit: LineUnit, in text: TextBytes) -> Bool {
    !unit.cues.isRunning && DatelineCues.opens(unit, in: text)
  }

  /// The kind of a short line that is no sentence, where `following` comes next.
  private func shortLineKind(at index: Int, before following: Passage.Kind?) -> Passage.Kind {
    let unit = units[index]
    if FurnitureCues.isMenuHeading(unit.cues) {
      return hasText(under: index, before: following) ? .heading : .furniture
    }
    if isHeading(at: index, before: following) { return .heading }
    if unit.mark != nil || !(unit.isAlone || index == titleIndex) { return .item }
    return .caption
  }

  /// Whether text stands under a line that could also be a menu's.
  private func hasText(under index: Int, before following: Passage.Kind?) -> Bool {
    if units[index].isAlone { return following == .paragraph || following == .item }
    if units[index].isLast { return false }
    if units[index].place > 0, isFurniture(index - 1) { return false }
    return !isFurniture(index + 1)
  }

  private func isFurniture(_ index: Int) -> Bool {
    ownKinds[index] == .furniture || FurnitureCues.isMenuHeading(units[index].cues)
  }

  private func isHeading(at index: Int, before following: Passage.Kind?) -> Bool {
    let unit = units[index]
    guard unit.cues.isTitleLike else { return false }
    if index == titleIndex { return units.count > 1 }
    guard following != nil else { return false }
    if unit.isAlone { return true }
    if unit.isLast { return false }
    let rest = ownKinds[(index + 1)..<min(index + unit.blockSize - unit.place, units.count)]
    let text = rest.drop { $0 == .caption || $0 == .furniture }
    // What stands between a title and its text may also be all that shares its block.
    if text.isEmpty ? unit.place == 0 : text.first == .paragraph { return true }
    return unit.place == 0 && headsList(at: index)
  }

  /// Whether the first line of a block looks like a label over the others.
  private func headsList(at index: Int) -> Bool {
    let label = units[index].cues
    let items = units[(index + 1)..<min(index + units[index].blockSize, units.count)]
    guard items.count > 1, label.words.count <= 8, label.commas == 0 else { return false }
    if !label.hasLowerCase { return true }
    let longer = items.count { item in
      item.mark != nil || item.cues.commas > 0 || item.cues.hasBar
        || item.cues.words.count >= label.words.count * 2
    }
    return longer * 2 > items.count
  }
}
