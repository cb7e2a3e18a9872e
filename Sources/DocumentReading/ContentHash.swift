internal import CHashing

/// Tells contents apart: a hash of bytes, by which a build knows what has changed.
public enum ContentHash {
  /// The XXH3 hash of `bytes`, 128 bits in hexadecimal.
  ///
  /// It is not meant to withstand forgery.
  public static func of(_ bytes: [UInt8]) -> String {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    return hexadecimal(hash.high64) + hexadecimal(hash.low64)
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
