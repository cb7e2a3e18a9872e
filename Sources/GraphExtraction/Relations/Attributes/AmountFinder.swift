import GraphModel
import LinguisticAnalysis

/// Finds sums of money: "€11.9 million", "US$25,000", "12 million yuan", "two million euros",
/// "£150,000 a year".
enum AmountFinder {
  /// The spans of the sums among `tokens`, in text order.
  static func amounts(in tokens: [Token]) -> [TextSpan] {
    var found: [TextSpan] = []
    var index = 0
    while index < tokens.count {
      guard let length = length(tokens, at: index) else {
        index += 1
        continue
      }
      let end = index + length + rate(tokens, at: index + length) - 1
      found.append(TextSpan(start: tokens[index].span.start, end: tokens[end].span.end))
      index = end + 1
    }
    return found
  }

  /// How many tokens the sum takes that starts at `index`; nil where none does.
  private static func length(_ tokens: [Token], at index: Int) -> Int? {
    var next = index
    var hasCurrency = false
    while next - index < 2, isCurrencyInFront(tokens, next) {
      hasCurrency = true
      next += 1
    }
    guard let number = number(tokens, at: next, hasCurrency: hasCurrency) else { return nil }
    hasCurrency = hasCurrency || number.hasCurrency
    next += number.length
    if let scale = token(tokens, next), scales.contains(scale.lower) { next += 1 }
    // "250 k€"; the sign of "in 2019 $5" belongs to what follows.
    if !hasCurrency, let sign = token(tokens, next), isSign(sign),
      token(tokens, next + 1)?.shape != .number
    {
      return next + 1 - index
    }
    if let unit = token(tokens, next), crowns.contains(unit.lower) { return next + 1 - index }
    if !hasCurrency {
      if let country = token(tokens, next), countries.contains(country.text) { next += 1 }
      guard let unit = token(tokens, next), units.contains(unit.lower) else { return nil }
      next += 1
    }
    return next - index
  }

  /// The number at `index`: its tokens, and whether a currency's code is written to it.
  private static func number(
    _ tokens: [Token], at index: Int, hasCurrency: Bool
  ) -> (length: Int, hasCurrency: Bool)? {
    guard let first = token(tokens, index) else { return nil }
    let isScaled = token(tokens, index + 1).map { scales.contains($0.lower) } ?? false
    if !hasCurrency, isScaled, numerals.contains(first.lower) { return (1, false) }
    guard first.text.contains(where: \.isNumber) else { return nil }
    // The last part of "825575-R1" is no sum.
    let isPart = token(tokens, index - 1).map { $0.text == "-" && $0.touches(first) } ?? false
    // "CHF1.3" is one token.
    let code = String(first.text.prefix { $0.isLetter })
    let isSum = !isPart && (codes.contains(code) || shortCodes.contains(code) && isScaled)
    guard hasCurrency || isSum || first.shape == .number else { return nil }
    return (1 + groups(tokens, behind: index), isSum)
  }

  /// How many tokens behind `index` go on with the number, by threes: "480'000", "2 411 000".
  private static func groups(_ tokens: [Token], behind index: Int) -> Int {
    var next = index + 1
    while let group = token(tokens, next) {
      let isMark = ["'", "\u{2019}"].contains(group.text) && tokens[next - 1].touches(group)
      let at = isMark ? next + 1 : next
      guard let digits = token(tokens, at), digits.text.utf8.count == 3,
        digits.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        tokens[index].text.filter(\.isNumber).count <= 3
      else { break }
      next = at + 1
    }
    return next - index - 1
  }

  /// How many tokens at `index` tell how often it is paid: "a year".
  private static func rate(_ tokens: [Token], at index: Int) -> Int {
    guard let first = token(tokens, index) else { return 0 }
    if ["annually", "yearly"].contains(first.lower) { return 1 }
    guard ["a", "per", "each", "every"].contains(first.lower),
      let period = token(tokens, index + 1), ["year", "month", "annum"].contains(period.lower)
    else { return 0 }
    return 2
  }

  private static func token(_ tokens: [Token], _ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether the token at `index` is a currency's sign or code, as they stand in front of a number.
  private static func isCurrencyInFront(_ tokens: [Token], _ index: Int) -> Bool {
    guard let token = token(tokens, index) else { return false }
    if isSign(token) || codes.contains(token.text) { return true }
    let next = self.token(tokens, index + 1)
    if signed.contains(token.text), let next { return isSign(next) }
    guard shortCodes.contains(token.text), let next, next.shape == .number else { return false }
    return token.touches(next)
  }

  private static func isSign(_ token: Token) -> Bool {
    token.text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
  }

  private static let codes: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "JPY", "CNY", "RMB", "AUD", "CAD", "NZD",
    "SGD", "HKD", "INR", "ZAR", "AED", "ARS", "BRL", "CLP", "COP", "CZK", "EGP", "GHS", "HUF",
    "IDR", "ILS", "ISK", "KES", "KRW", "KZT", "MAD", "MDL", "MXN", "MYR", "NGN", "PEN", "PHP",
    "PKR", "PLN", "QAR", "RON", "RSD", "RWF", "SAR", "THB", "TND", "TRY", "TWD", "UAH", "UGX",
    "VND", "XOF", "Rs", "Rs.",
  ]
  /// What stands in front of a sign: "US$".
  private static let signed: Set<String> = [
    "US", "A", "C", "CA", "NZ", "S", "HK", "AU", "R", "NT", "TT",
  ]
  /// Codes of one letter, which touch their number: "R5 million", "P96 million".
  private static let shortCodes: Set<String> = ["R", "P", "K", "Kr", "kr", "RM"]
  private static let scales: Set<String> = [
    "million", "billion", "thousand", "m", "bn", "k", "mn", "crore", "lakh", "trillion", "m.",
    "hundred", "mio", "mio.",
  ]
  private static let numerals: Set<String> = [
    "a", "half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty",
  ]
  private static let crowns: Set<String> = ["mkr", "msek", "mnok", "mdkk", "meur"]
  private static let countries: Set<String> = [
    "Swiss", "US", "U.S.", "Canadian", "Australian", "Norwegian", "Danish", "Swedish", "Singapore",
    "Hong", "Turkish", "Indian", "Mexican", "Egyptian",
  ]
  private static let units: Set<String> = [
    "euros", "euro", "dollars", "pounds", "yen", "yuan", "won", "pesos", "francs", "kroner",
    "kronor", "rupees", "rand", "reais", "baht", "dirhams", "zloty", "forints", "lira", "kr",
    "shillings", "naira", "ringgit", "koruna", "lei", "dinars", "riyals", "soles", "tenge",
  ]
}

extension AmountFinder {
  /// The sum among `amounts` that belongs to the ends of an edge at `head`, who pays, and `tail`.
  ///
  /// Of several it is the nearest to who pays, then to what is paid for; a sum in another clause
  /// counts as farther, `clauses` being where clauses begin.
  static func nearest(
    of amounts: [TextSpan], head: TextSpan, tail: TextSpan, clauses: [Int]
  ) -> TextSpan? {
    guard amounts.count > 1 else { return amounts.first }
    let cost = { (amount: TextSpan) in
      let between = min(amount.start, head.start)..<max(amount.start, head.start)
      let parting = clauses.count { between.contains($0) }
      return 2 * amount.gap(to: head) + amount.gap(to: tail) + 200 * parting
    }
    return amounts.min { cost($0) < cost($1) }
  }
}
