public import GraphModel

/// A way to write a graph down as text.
///
/// A format is a value: a struct that conforms, and a static member in an extension
/// `where Self ==` it, so that callers write `.dot` or `.json`. Each lives in a file or folder of
/// its own and knows nothing of the others.
public protocol GraphFormat: Sendable {
  /// The word that asks for it on the command line: "dot".
  var name: String { get }
  /// The ending of its files, without the dot.
  var fileExtension: String { get }
  /// The whole text of `graph`; the same graph gives the same bytes.
  func render(_ graph: Graph) -> String
}
