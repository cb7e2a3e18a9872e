#if Formats
  import CXML

  /// The state of libxml2, which it keeps for each thread.
  enum XMLLibrary {
    /// Makes the library ready on this thread, and keeps it from writing to standard error.
    static func prepare() {
      _ = initialization
      xmlSetStructuredErrorFunc(nil) { _, _ in }
    }

    /// Done once, before any thread parses.
    private static let initialization: Void = xmlInitParser()
  }
#endif
