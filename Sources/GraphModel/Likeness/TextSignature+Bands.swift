extension TextSignature {
  /// Numbers of which copies share at least one, as a rule, and other texts none.
  ///
  /// To find copies, look for signatures that share a key in an index, and ask `isCopy(of:)` of
  /// each. The keys are those of locality-sensitive hashing: the least values of a set of features
  /// under many hash functions (Broder 1997), four to a key (Indyk and Motwani 1998). Two texts with
  /// the share s of their features in common share a key with the probability 1 − (1 − s⁴)³²: 0.99
  /// at 0.6, 0.87 at a half, 0.003 at a tenth.
  ///
  /// The features are the first names and numbers of the text, each three in a row. There a release
  /// says what is new, and a copy keeps it whatever is cut. Of 20,000 notices made from one form,
  /// with half of their names in it, fewer than one in a thousand pairs share a key; of features
  /// from everywhere, all would. A text with few names and numbers is known by two in a row as well,
  /// one with hardly any by its first words.
  ///
  /// In a fixed order, without repetition.
  public var bandKeys: [Int64] {
    let specifics = Array(words.lazy.filter(\.isSpecific).prefix(Self.fewSpecifics))
    var keys = Self.keys(of: Self.runs(of: 3, in: specifics), family: 1)
    if specifics.count < Self.fewSpecifics {
      keys += Self.keys(of: Self.runs(of: 2, in: specifics), family: 2)
    }
    if specifics.count < Self.hardlyAnySpecifics {
      let opening = Array(words.prefix(Self.openingLength))
      keys += Self.keys(of: Self.runs(of: 5, in: opening), family: 3)
    }
    return keys
  }

  /// How many names and numbers are looked at; measured to part copies from forms.
  private static let fewSpecifics = 16
  private static let hardlyAnySpecifics = 6
  private static let openingLength = 60
  private static let bandCount = 32
  private static let bandLength = 4

  /// One number for each `length` words in a row.
  private static func runs(of length: Int, in words: [Word]) -> [UInt64] {
    guard words.count >= length else { return [] }
    return (0...(words.count - length)).map { start in
      words[start..<(start + length)].reduce(UInt64(0)) {
        HashMixing.mixed($0 ^ UInt64($1.hash))
      }
    }
  }

  /// The keys of a set of features; none of an empty one.
  private static func keys(of features: [UInt64], family: UInt64) -> [Int64] {
    guard !features.isEmpty else { return [] }
    return (0..<bandCount).map { band in
      let values = (0..<bandLength).map { row in
        let (multiplier, summand) = functions[band * bandLength + row]
        // Multiply and add (Dietzfelbinger et al. 1997): the features are well spread to begin with.
        return features.reduce(UInt64.max) { min($0, $1 &* multiplier &+ summand) }
      }
      let seed = HashMixing.mixed(family << 32 | UInt64(band))
      return Int64(bitPattern: values.reduce(seed) { HashMixing.mixed($0 ^ $1) })
    }
  }

  private static let functions = (0..<UInt64(bandCount * bandLength)).map { number in
    (
      multiplier: HashMixing.mixed(2 * number) | 1, summand: HashMixing.mixed(2 * number + 1)
    )
  }
}
