import Foundation

/// Lets a run end in good order when a person presses Ctrl-C, or the system asks it to end.
enum Interruption {
  /// The status of a run that was ended so: 128 and the number of SIGINT.
  static let status: Int32 = 130

  /// Calls `stop` at the first SIGINT or SIGTERM; the second ends the process at once.
  ///
  /// To be called once in a process.
  static func atFirst(_ stop: @escaping @Sendable () -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (hasCome, alarm) = (false, ends[1])
    let bell = ends[0]
    Thread.detachNewThread {
      var byte: UInt8 = 0
      while read(bell, &byte, 1) < 0 && errno == EINTR {}
      stop()
    }
    for number in [SIGINT, SIGTERM] { signal(number, arrive) }
  }
}

// Written before the handler is in place, and then by the handler alone, which does only what a
// signal's handler may: so they need no lock.
nonisolated(unsafe) private var alarm: Int32 = -1
nonisolated(unsafe) private var hasCome = false

/// Handles a signal: rings the bell, or ends the process.
private func arrive(_ number: Int32) {
  if hasCome { _exit(Interruption.status) }
  hasCome = true
  let before = errno
  var byte: UInt8 = 0
  _ = write(alarm, &byte, 1)
  errno = before
}
