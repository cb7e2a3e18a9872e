#if Formats
  import CXML

  /// The state of libxml2, which it keeps for each thread.
  enum XMLLibrary {
    /// Makes the library ready on this thread, and keeps it from writing to standard error.
    static func prepare() {
      _ = initialization
      xmlSetStructuredErrorFunc(nil) { _, _ in }
    }

    /// How deep elements may stand in one another.
    static let mostLevels = 256

    /// Why a file that was just read on this thread cannot be read on.
    static var fault: ReadingFault {
      let message = xmlGetLastError()?.pointee.message.map { String(cString: $0) } ?? ""
      return message.contains("xcessive depth") ? .tooManyLevels(limit: mostLevels) : .damaged
    }

    /// Done once, before any thread parses.
    private static let initialization: Void = xmlInitParser()
  }
#endif
