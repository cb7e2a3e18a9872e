import Foundation
import GraphModel

/// Runs poppler's `pdftotext` as a process of its own, so that a bad file takes nothing along.
enum PDFProgram {
  /// Limits the processor's seconds, the output in blocks of 512 bytes, and the memory in kB.
  private static let script = """
    ulimit -t "$3"; ulimit -f 200000; ulimit -v 2000000 2>/dev/null
    command -v pdftotext >/dev/null || exit 127
    exec pdftotext -bbox-layout "$1" "$2"
    """

  /// The pages, blocks, lines and words of the file that `bytes` hold, as XHTML.
  static func layout(of bytes: [UInt8]) throws(ReadingFault) -> [UInt8] {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appendingPathComponent("liaison-" + UUID().uuidString)
    defer { try? files.removeItem(at: folder) }
    do {
      try files.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let (input, output) = (folder.appending(path: "in.pdf"), folder.appending(path: "out.xml"))
      let errors = folder.appending(path: "errors")
      try Data(bytes).write(to: input)
      try Data().write(to: errors)
      let status = try run([input.path, output.path], errors: errors)
      if status == 127 {
        throw ReadingFault.missingProgram(name: "pdftotext", package: "poppler-utils")
      }
      guard status == 0 else {
        let words = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        throw words.contains("Incorrect password") ? ReadingFault.encrypted : .damaged
      }
      return [UInt8](try Data(contentsOf: output))
    } catch let fault as ReadingFault {
      throw fault
    } catch {
      throw .unreadable(reason: error.localizedDescription)
    }
  }

  /// The status with which the program ends.
  ///
  /// It may take what is left of the document's time; ten times that by the clock on the wall, since
  /// it may have to wait for the processor.
  private static func run(_ paths: [String], errors: URL) throws -> Int32 {
    let left = Deadline.remaining ?? TimeLimit.standard.duration
    let seconds = max(1, Int(clamping: left.components.seconds + 1))
    let tooSlow = ReadingFault.tooSlow(limit: Deadline.limit ?? TimeLimit.standard.duration)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh"] + paths + [String(seconds)]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let handle = try FileHandle(forWritingTo: errors)
    defer { try? handle.close() }
    process.standardError = handle
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + .seconds(seconds * 10)) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw tooSlow
    }
    guard process.terminationReason == .uncaughtSignal else { return process.terminationStatus }
    let signal = process.terminationStatus
    if signal == SIGXFSZ { throw ReadingFault.unpacksTooLarge }
    if [SIGXCPU, SIGKILL].contains(signal) { throw tooSlow }
    return -signal
  }
}
