import Foundation

/// The two streams that the tool writes to: data on one, what happened on the other.
enum Terminal {
  /// The columns of the terminal that data goes to; none where it goes to a file or a pipe.
  static var width: Int? { columns(of: STDOUT_FILENO) }

  /// The columns of the terminal on which it is said what happens; none where that is a file.
  static var messageWidth: Int? { columns(of: STDERR_FILENO) }

  /// Whether data may be shown in colours: on a terminal, unless NO_COLOR asks for none.
  static var hasColours: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Whether a person watches what happens.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes data to standard output.
  ///
  /// A reader that has gone away (`| head`) ends the run, and is no error.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EPIPE {
        exit(0)
      } else if errno != EINTR && errno != EAGAIN {
        say("error: standard output cannot be written: \(String(cString: strerror(errno)))")
        exit(2)
      }
    }
  }

  /// Says what happened, on standard error.
  static func say(_ line: String) { note(line + "\n") }

  /// Shows how far a long run has come, in a line that the next one replaces.
  static func show(progress: String) { note("\r\u{1B}[K" + progress) }

  /// Says what happened, in whole lines, on standard error.
  static func note(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes {
      Foundation.write(STDERR_FILENO, $0.baseAddress, $0.count)
    }
  }

  private static func columns(of stream: Int32) -> Int? {
    guard isatty(stream) == 1 else { return nil }
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
