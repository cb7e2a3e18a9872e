// Every sentence that this module says to a person.

/// What a person should know of a build as a whole.
enum BuildRemark {
  /// So many documents were passed over, a person having taken them out.
  case forgotten(Int)

  /// What happened and how to mend it.
  var message: String {
    switch self {
    case .forgotten(let count):
      count == 1
        ? "1 forgotten document was passed over; name it to read it again"
        : "\(count) forgotten documents were passed over; name one to read it again"
    }
  }
}
