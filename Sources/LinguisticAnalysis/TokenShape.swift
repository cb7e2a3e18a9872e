extension Token.Shape {
  /// The shape of a word or number made of `scalars`.
  ///
  /// Letters without case, as in Chinese, count as lower case.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var letters = 0
    var capitals = 0
    var digits = 0
    var startsWithCapital = false
    var startsWithDigit = false
    for scalar in scalars {
      switch CharacterKind(scalar) {
      case .letter:
        let isCapital = scalar.isCapital
        if letters == 0, digits == 0 { startsWithCapital = isCapital }
        letters += 1
        if isCapital { capitals += 1 }
      case .digit:
        if letters == 0, digits == 0 { startsWithDigit = true }
        digits += 1
      default: break
      }
    }
    self =
      if letters == 0, digits == 0 {
        .mark
      } else if startsWithDigit {
        .number
      } else if capitals == 0 {
        .lower
      } else if capitals == letters, letters > 1 || digits > 0 {
        .upper
      } else if startsWithCapital, capitals == 1 {
        .capitalised
      } else {
        .mixed
      }
  }
}

extension Unicode.Scalar {
  /// Whether this is a capital letter, or one that starts like one.
  var isCapital: Bool {
    isASCII
      ? value >= 0x41 && value <= 0x5A
      : properties.generalCategory == .uppercaseLetter
        || properties.generalCategory == .titlecaseLetter
  }
}
