extension TextSignature {
  /// Whether the two are copies of one text; it does not matter which is asked of the other.
  ///
  /// They are where
  ///
  /// - they share at least `fewestWords` words, in stretches of four or more that stand in the same
  ///   order;
  /// - these are three quarters of the shorter text, and more than half of the longer one, so that a
  ///   digest never joins two of the pieces that it quotes;
  /// - no name or number contradicts another where fewer than ten agree, one may where more do, and
  ///   one more for each 25: a copy may have "on 3 May" for "on Monday". Of the passages at the end,
  ///   where publishers speak of themselves, less is asked: half as many as agree may contradict.
  ///
  /// Measured on 15 releases with a copy and a piece made from the same form each: copies share at
  /// least 0.80 of the shorter and 0.63 of the longer text, with one contradiction at the most; the
  /// others share as much, with three contradictions at the least. Of 20,000 notices made from one
  /// form with random names, one pair is taken for copies.
  public func isCopy(of other: TextSignature) -> Bool {
    // The shorter one cannot be more than half of the longer one; to compare them takes longer.
    guard 2 * min(words.count, other.words.count) > max(words.count, other.words.count) else {
      return false
    }
    let comparison = TextComparison(self, other)
    return comparison.sharedWords >= Self.fewestWords
      && comparison.sharedWords * 4 >= comparison.lengths.shorter * 3
      && comparison.sharedWords * 2 > comparison.lengths.longer
      && comparison.contradictions <= Self.tolerance(agreements: comparison.agreements)
      && comparison.closingContradictions * 2 <= comparison.agreements
  }

  private static func tolerance(agreements: Int) -> Int {
    agreements < 10 ? 0 : 1 + agreements / 25
  }
}
