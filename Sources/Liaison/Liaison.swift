// The library's door: `import Liaison` brings all that a program needs.
@_exported public import DocumentReading
@_exported public import GraphEvaluation
@_exported public import GraphExporting
@_exported public import GraphExtraction
@_exported public import GraphModel
@_exported public import GraphQuerying
@_exported public import GraphStorage
@_exported public import NeuralEncoding

/// Which Liaison this is.
public enum LiaisonVersion {
  /// The version, as in `CHANGELOG.md`.
  ///
  /// Another version reads the documents again.
  public static let current = "0.1.0"
}
