import Foundation
import TestSupport
import Testing

/// A database that is brought in step again and again holds what a fresh one would.
@Suite struct RebuildTests {
  private let tool: Tool

  init() throws { tool = try Tool() }

  private static let places = ["Abisko", "Kiruna", "Lund", "Malmö", "Oslo", "Umeå"]

  /// A release under a title of its own, with another last paragraph or none; every fifth has new
  /// words in it, so that it is another release.
  private static func release(using generator: inout SeededGenerator) -> String {
    let place = places.randomElement(using: &generator) ?? ""
    let number = Int.random(in: 2...9, using: &generator)
    let isOther = number == 7
    let title = ["", "News from \(place)\n\n"].randomElement(using: &generator) ?? ""
    let closing = ["", "\n\nThe editors of the \(place) Gazette work in \(place) and like farms."]
      .randomElement(using: &generator)
    return title
      + (isOther ? SampleRelease.sibling : SampleRelease.text)
      .replacing("Yorkshire", with: number > 5 ? "Kent" : "Yorkshire")
      + (closing ?? "") + "\n\n"
      + (isOther ? "" : "Professor Anna Berg of \(place) University leads it.")
  }

  /// Short notices that share names, some of them in short.
  private static func notice(using generator: inout SeededGenerator) -> String {
    let place = places.randomElement(using: &generator) ?? ""
    let other = places.randomElement(using: &generator) ?? ""
    return [
      "\(place) University (\(place.prefix(1))UN) has signed an agreement with \(other) Institute.",
      "The \(place.prefix(1))UN works with the \(other) Institute. Anna Berg leads the \(other) Institute.",
      "Professor Anna Berg works at \(place) University, which is based in Sweden.",
    ].randomElement(using: &generator) ?? ""
  }

  /// Writes a file that no one has written to for long.
  private func write(_ text: String, to name: String, minute: Int) throws {
    try tool.folder.write(text, to: name)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + 60 * Double(minute))],
      ofItemAtPath: tool.folder.path(name))
  }

  private func export(_ database: String) throws -> String {
    try tool.run("export", "json", "--database", database).output
  }

  @Test(arguments: 1..<4)
  func `copies that come, change and go leave what a fresh build finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var names = (0..<90).map { "news/\($0 % 7)/\($0).txt" }
    for step in 0..<4 {
      for name in names where step == 0 || Int.random(in: 0..<5, using: &generator) == 0 {
        let text =
          Bool.random(using: &generator)
          ? Self.release(using: &generator) : Self.notice(using: &generator)
        try write(text, to: name, minute: step)
      }
      if step > 0 {
        for _ in 0..<8 {
          let gone = names.remove(at: Int.random(in: 0..<names.count, using: &generator))
          try FileManager.default.removeItem(atPath: tool.folder.path(gone))
        }
        for number in 0..<6 {
          names.append("news/\(step)/new\(step)\(number).txt")
          try write(
            Self.release(using: &generator), to: names[names.count - 1], minute: step)
        }
      }
      let run = try tool.run("build", "news", "--prune", "--fast")
      #expect(run.status == 0, "\(run.messages)")
      if step > 0 { #expect(run.messages.contains("changed") && run.messages.contains("removed")) }
    }
    let fresh = try expectFresh()
    #expect(fresh.contains("copy_of"))
  }

  /// Edits a text in one place: a paragraph or sentence comes, changes, moves or goes.
  private static func edited(_ text: String, using generator: inout SeededGenerator) -> String {
    let separator = Bool.random(using: &generator) ? "\n\n" : ". "
    var parts = text.components(separatedBy: separator)
    let place = Int.random(in: 0..<parts.count, using: &generator)
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: parts.insert(notice(using: &generator), at: place)
    case 1: parts.append(notice(using: &generator))
    case 2: parts[place] = notice(using: &generator)
    case 3 where parts.count > 1: parts.remove(at: place)
    case 4: parts.swapAt(0, place)
    default: parts[place] = "  " + parts[place].replacing("University", with: "university")
    }
    return parts.joined(separator: separator)
  }

  @Test(arguments: 1..<4)
  func `edits of a sentence or two leave what a fresh build finds`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var texts = (0..<40).map { number in
      let notices = (0..<3).map { _ in Self.notice(using: &generator) }.joined(separator: "\n\n")
      return number.isMultiple(of: 2)
        ? notices : Self.release(using: &generator) + "\n\n" + notices
    }
    for step in 0..<6 {
      for number in texts.indices where step == 0 || Bool.random(using: &generator) {
        if step > 0 { texts[number] = Self.edited(texts[number], using: &generator) }
        try write(texts[number], to: "news/\(number % 3)/\(number).txt", minute: step)
      }
      let run = try tool.run("build", "news", "--fast")
      #expect(run.status == 0, "\(run.messages)")
      if step > 0 { #expect(run.messages.contains("changed")) }
    }
    try expectFresh()
  }

  /// Compares the database with one that is made of the files as they are now; returns its export.
  @discardableResult
  private func expectFresh() throws -> String {
    try tool.run("build", "news", "--fast", "--jobs", "1", "--database", "fresh.sqlite")
    let (rebuilt, fresh) = (try export("liaison.sqlite"), try export("fresh.sqlite"))
    #expect(rebuilt == fresh)
    for table in ["signature", "signature_band", "alias", "expansion", "file", "mention"] {
      let counts = try ["liaison.sqlite", "fresh.sqlite"].map {
        try tool.run("sql", "select count(*) from \(table)", "--database", $0).output
      }
      #expect(counts[0] == counts[1], "\(table)")
    }
    return fresh
  }
}
