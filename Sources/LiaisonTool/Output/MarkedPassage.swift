import Liaison

/// How mentions are shown in a text.
enum MentionMarking {
  /// In colours, their types behind them.
  case colours
  /// `[Medical Research Council|organisation]`, and `[the council~|organisation]` for what refers.
  case brackets
}

extension PassageContents {
  /// The text with its mentions marked.
  ///
  /// Of mentions that lie in one another, the outer one is marked.
  func marked(_ marking: MentionMarking) -> StyledText {
    var styled = StyledText()
    var end = span.start
    for mention in mentions where mention.span.start >= end && mention.span.end <= span.end {
      styled.append(text(from: end, to: mention.span.start))
      let surface = text(from: mention.span.start, to: mention.span.end)
      let type = mention.type.rawValue
      switch marking {
      case .colours:
        styled.append(surface, .init(mention))
        styled.append("|" + type, .dim)
      case .brackets:
        styled.append("[\(surface)\(mention.isAnaphoric ? "~" : "")|\(type)]")
      }
      end = mention.span.end
    }
    styled.append(text(from: end, to: span.end))
    return styled
  }

  /// The text between two offsets of the document.
  private func text(from start: Int, to end: Int) -> String {
    let bytes = text.utf8
    let (first, last) = (start - span.start, min(end - span.start, bytes.count))
    return first < last
      ? String(decoding: bytes.dropFirst(first).prefix(last - first), as: UTF8.self)
      : ""
  }
}

extension StyledText.Style {
  /// Names in bold, what refers underlined, each type in a colour of its own.
  fileprivate init(_ mention: DocumentMention) {
    let colour =
      switch mention.type {
      case .organisation: 36
      case .person: 32
      case .area: 35
      case .hub: 34
      case .prize: 33
      case .event: 31
      case .place: 94
      }
    self.init(numbers: "\(mention.isAnaphoric ? 4 : 1);\(colour)")
  }
}
