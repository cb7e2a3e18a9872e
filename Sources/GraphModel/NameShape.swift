/// Tells short forms of names from full ones.
public enum NameShape {
  /// Whether `name` is written like an acronym: one word of 2 to 12 characters, at least two of
  /// them capitals, and at most half of its letters small ("MRC", "A*STAR", "RIKEN", "UKRI-EPSRC").
  public static func isAcronym(_ name: String) -> Bool {
    guard (2...12).contains(name.count), !name.contains(where: \.isWhitespace) else { return false }
    let capitals = name.count(where: \.isUppercase)
    let smalls = name.count(where: \.isLowercase)
    return capitals >= 2 && smalls <= capitals
  }
}
