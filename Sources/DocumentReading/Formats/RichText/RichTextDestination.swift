/// Where the text of a group in rich text goes.
enum RichTextDestination: Equatable {
  /// Into the document.
  case body
  /// Nowhere, with all that is in the group.
  case skipped
  /// Nowhere, but for groups in it that go where the outer group does, such as a text box.
  case around
  case fontTable
  case styleSheet
  /// Into the name of a style.
  case style
  /// What the document says of itself.
  case info
  case infoField(String)
  /// The mark of a list's item, which tells only that there is one.
  case listMark

  /// What a group that begins with the control word `name` makes of its text.
  ///
  /// - Returns: None, if the word begins no group of its own.
  static func named(_ name: String, in outer: RichTextDestination) -> RichTextDestination? {
    switch outer {
    case .info: return infoFields.contains(name) ? .infoField(name) : nil
    case .body, .around, .infoField: return others[name]
    default: return nil
    }
  }

  /// Groups within `around` whose text is the document's.
  static let inner: Set = ["shptxt", "dptxbxtext", "result", "ud"]

  private static let infoFields: Set = ["title", "author", "creatim", "revtim"]

  private static let others: [String: RichTextDestination] = {
    var all: [String: RichTextDestination] = [
      "fonttbl": .fontTable, "stylesheet": .styleSheet, "info": .info,
      "listtext": .listMark, "pntext": .listMark,
      "shpinst": .around, "do": .around, "object": .around, "upr": .around,
      "nesttableprops": .around,
    ]
    let skipped = [
      "colortbl", "filetbl", "pict", "header", "headerl", "headerr", "headerf", "footer", "footerl",
      "footerr", "footerf", "footnote", "annotation", "fldinst", "shprslt", "nonshppict",
      "nonesttables", "listtable", "revtbl", "tc", "xe", "rxe", "txe", "ftnsep", "ftnsepc",
      "ftncn", "aftnsep", "aftnsepc", "aftncn", "template", "private", "comment",
    ]
    for name in skipped { all[name] = .skipped }
    return all
  }()
}
