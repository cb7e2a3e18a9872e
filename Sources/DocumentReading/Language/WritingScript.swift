/// The scripts that texts are told apart by.
enum WritingScript: Int, CaseIterable {
  case latin, cyrillic, greek, arabic, hebrew, devanagari, thai, georgian, armenian, hangul
  case kana, han, bengali, tamil, ethiopic

  /// The script of the letter `scalar`; none for a letter of another script.
  ///
  /// The marks that scripts of India and Thailand write on their letters count as letters.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x531...0x58F: self = .armenian
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xB80...0xBFF: self = .tamil
    case 0xE00...0xE7F: self = .thai
    case 0x10A0...0x10FF, 0x1C90...0x1CBF: self = .georgian
    case 0x1200...0x139F: self = .ethiopic
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
    case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .kana
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: self = .han
    default: return nil
    }
  }

  /// The language that is meant where the script alone must tell.
  var commonestLanguage: String {
    switch self {
    case .latin: "en"
    case .cyrillic: "ru"
    case .greek: "el"
    case .arabic: "ar"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .thai: "th"
    case .georgian: "ka"
    case .armenian: "hy"
    case .hangul: "ko"
    case .kana: "ja"
    case .han: "zh"
    case .bengali: "bn"
    case .tamil: "ta"
    case .ethiopic: "am"
    }
  }

  /// How many letters of an alphabet say as much as one letter of this script.
  var weight: Int {
    switch self {
    case .han: 3
    case .hangul, .kana: 2
    default: 1
    }
  }
}
