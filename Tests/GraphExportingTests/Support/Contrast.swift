import Foundation

/// How well one colour is read on another, as the Web Content Accessibility Guidelines measure it.
enum Contrast {
  /// The contrast of two colours in six hexadecimal digits: from 1 to 21.
  static func between(_ first: String, _ second: String) -> Double {
    let luminances = [luminance(first), luminance(second)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour, radix: 16) ?? 0
    return zip([16, 8, 0], [0.2126, 0.7152, 0.0722]).map { shift, weight in
      let value = Double((number >> shift) & 0xFF) / 255
      return weight * (value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
    }.reduce(0, +)
  }
}
