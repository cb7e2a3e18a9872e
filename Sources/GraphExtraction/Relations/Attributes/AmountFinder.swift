import GraphModel
import LinguisticAnalysis

/// Finds sums of money: "€11.9 million", "US$25,000", "12 million yuan", "SEK 41 million".
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
      let end = index + length - 1
      found.append(TextSpan(start: tokens[index].span.start, end: tokens[end].span.end))
      index = end + 1
    }
    return found
  }

  /// How many tokens the sum takes that starts at `index`; nil where none does.
  private static func length(_ tokens: [Token], at index: Int) -> Int? {
    var next = index
    var hasCurrency = false
    while next - index < 2, let token = token(tokens, next), isCurrencyInFront(token) {
      hasCurrency = true
      next += 1
    }
    guard let number = token(tokens, next), number.text.contains(where: \.isNumber) else {
      return nil
    }
    // "CHF1.3" is one token.
    hasCurrency = hasCurrency || codes.contains(String(number.text.prefix { $0.isLetter }))
    guard hasCurrency || number.shape == .number else { return nil }
    next += 1
    if let scale = token(tokens, next), scales.contains(scale.lower) { next += 1 }
    if !hasCurrency {
      guard let unit = token(tokens, next), units.contains(unit.lower) else { return nil }
      next += 1
    }
    return next - index
  }

  private static func token(_ tokens: [Token], _ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether `token` is a currency's sign or code, as they stand in front of a number.
  private static func isCurrencyInFront(_ token: Token) -> Bool {
    token.text.unicodeScalars.allSatisfy { $0.properties.generalCategory == .currencySymbol }
      || codes.contains(token.text)
  }

  private static let codes: Set<String> = [
    "USD", "EUR", "GBP", "CHF", "SEK", "NOK", "DKK", "JPY", "CNY", "RMB", "AUD", "CAD", "NZD",
    "SGD", "HKD", "INR", "ZAR", "US", "A", "C", "CA", "NZ", "S", "HK", "AU", "R", "Rs",
  ]
  private static let scales: Set<String> = [
    "million", "billion", "thousand", "m", "bn", "k", "mn", "crore", "lakh", "trillion",
  ]
  private static let units: Set<String> = [
    "euros", "euro", "dollars", "pounds", "yen", "yuan", "won", "pesos", "francs", "kroner",
    "kronor", "rupees", "rand", "reais", "francs", "baht", "dirhams", "zloty", "forints", "lira",
  ]
}
