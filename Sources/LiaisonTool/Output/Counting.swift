/// A number with its noun: "1 document", "1,204 documents".
func counted(_ number: Int, _ noun: String) -> String {
  let plural = noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
  return "\(grouped(number)) \(number == 1 ? noun[...] : plural[...])"
}

/// A number with its thousands apart: "1,204".
func grouped(_ number: Int) -> String {
  var digits = String(number.magnitude)
  var index = digits.endIndex
  while let next = digits.index(index, offsetBy: -3, limitedBy: digits.startIndex),
    next > digits.startIndex
  {
    digits.insert(",", at: next)
    index = next
  }
  return (number < 0 ? "-" : "") + digits
}
