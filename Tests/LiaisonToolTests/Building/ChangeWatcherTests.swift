import Foundation
import Liaison
import TestSupport
import Testing

@testable import LiaisonTool

@Suite struct ChangeWatcherTests {
  private let clock = StandingClock()

  /// A folder with one file of such a size; none, where there is no file.
  private func listing(_ size: Int?) -> SourceListing {
    SourceListing(stamps: size.map { ["a.txt": FileStamp(size: $0, modified: 0)] } ?? [:])
  }

  /// The size that the file settles at, and the second in which that is told.
  private func change(
    _ size: @escaping @Sendable (_ second: Double) -> Int?
  ) async throws -> (size: Int?, second: Double) {
    let watcher = ChangeWatcher(clock: clock) { [clock, listing] in
      listing(size(clock.now.time / .seconds(1)))
    }
    let found = try await watcher.change(from: listing(1))
    return (found.stamps["a.txt"].flatMap { $0?.size }, clock.now.time / .seconds(1))
  }

  @Test func `a change is told when it has settled`() async throws {
    #expect(try await change { $0 < 10 ? 1 : 2 } == (2, 12))
  }

  @Test func `a file that is being copied is waited for`() async throws {
    #expect(try await change { $0 < 20 ? Int($0) : 20 } == (20, 22))
  }

  @Test func `a file that is gone is a change`() async throws {
    #expect(try await change { $0 < 5 ? 1 : nil } == (nil, 7))
  }

  @Test func `what is as it was after all is no change`() async throws {
    #expect(try await change { $0 == 3 ? 2 : ($0 < 30 ? 1 : 4) } == (4, 32))
  }

  @Test func `it ends when the task is cancelled`() async {
    let watcher = ChangeWatcher(clock: clock) { [listing] in listing(1) }
    let waiting = Task { [listing] in
      while !Task.isCancelled { await Task.yield() }
      return try await watcher.change(from: listing(1))
    }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
  }

  @Test func `files are listed by name, size and time`() throws {
    let folder = try TemporaryFolder()
    try folder.write("one", to: "a.txt")
    let before = SourceListing(of: [folder.path])
    #expect(before == SourceListing(of: [folder.path]))
    try folder.write("three", to: "a.txt")
    let after = SourceListing(of: [folder.path])
    #expect(after != before)
    try folder.write("two", to: "b.txt")
    #expect(SourceListing(of: [folder.path]).stamps.count == 2)
    #expect(SourceListing(of: [folder.path("none")]).stamps.isEmpty)
  }
}
