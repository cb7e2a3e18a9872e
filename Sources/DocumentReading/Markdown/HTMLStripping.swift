/// Takes the tags out of the HTML that stands in a Markdown document.
enum HTMLStripping {
  /// The text between the tags of `source`; a tag that ends a line or a block leaves a space.
  ///
  /// Comments, scripts and styles give nothing. A tag without an end hides the rest.
  static func text(of source: String) -> String {
    let lower = source.lowercased()
    if ["<script", "<style", "<!--", "<iframe"].contains(
      where: lower.trimming({ $0.isWhitespace }).hasPrefix)
    {
      return ""
    }
    var text = ""
    var isTag = false
    for character in source {
      switch character {
      case "<": isTag = true
      case ">" where isTag:
        isTag = false
        if !text.isEmpty, text.last != " " { text += " " }
      case _ where isTag: continue
      default: text.append(character.isNewline ? " " : character)
      }
    }
    return text
  }
}
