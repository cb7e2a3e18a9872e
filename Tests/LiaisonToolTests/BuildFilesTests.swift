import Foundation
import TestSupport
import Testing

/// Files that hold several documents, and files that are passed over without being opened.
@Suite struct BuildFilesTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try write([
      "a": "The Medical Research Council works with Umeå University.",
      "b": "Kiruna College works with Umeå University.",
    ])
  }

  /// Writes records into a file that was last written to so many minutes after a day long ago.
  private func write(_ records: KeyValuePairs<String, String>, minute: Double = 0) throws {
    try tool.folder.write(
      records.map { #"{"id": "\#($0.key)", "text": "\#($0.value)"}"# + "\n" }.joined(),
      to: "posts.jsonl")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000 + 60 * minute)],
      ofItemAtPath: tool.folder.path("posts.jsonl"))
  }

  private func build(_ options: String...) throws -> String {
    try tool.run(["build", "posts.jsonl", "--fast"] + options).messages
  }

  @Test func `each record is a document`() throws {
    #expect(try build() == "liaison.sqlite: 2 documents (2 new)\n")
    #expect(try tool.run("documents").output.contains("posts.jsonl#b"))
    #expect(try tool.run("show", "Kiruna College").status == 0)
  }

  @Test func `records come, change and go with their edges`() throws {
    _ = try build()
    try write(
      [
        "b": "Kiruna College works with Lund University.",
        "c": "Malmö University works with Oslo Institute.",
      ], minute: 1)
    #expect(try build() == "liaison.sqlite: 2 documents (1 new, 1 changed, 1 removed)\n")
    #expect(try tool.run("show", "Medical Research Council").status == 2)
    #expect(try tool.run("show", "Lund University").status == 0)
  }

  @Test func `a file that was not written to is not opened`() throws {
    _ = try build()
    // Other bytes of the same size and time: only who opens the file can tell.
    try write([
      "a": "The Medical Research Council works with Umeå University.",
      "b": "Kiruna Schools works with Umeå University.",
    ])
    #expect(try build() == "liaison.sqlite: 2 documents (2 unchanged)\n")
    #expect(try tool.run("show", "Kiruna Schools").status == 2)
  }

  @Test func `a broken record is named, and the others are read`() throws {
    _ = try build()
    try tool.folder.write(
      """
      {"id": "a", "text": "The Medical Research Council works with Umeå University."}
      {"id": "b", "text":
      {"id": "c", "note": 1}

      """, to: "posts.jsonl")
    let run = try tool.run("build", "posts.jsonl", "--fast")
    #expect(run.status == 2)
    #expect(run.messages.contains("error: posts.jsonl#2: the record is damaged"))
    #expect(
      run.messages.contains("error: posts.jsonl#c: the record has no field known to hold text"))
    #expect(run.messages.contains("1 document (1 unchanged, 2 not readable)"))
    // What could not be read keeps what it said before.
    #expect(try tool.run("show", "Kiruna College").status == 0)
  }

  @Test func `the fields of records are named by options`() throws {
    try tool.folder.write(
      "key;note\n7;The Kiruna College works with Umeå University.\n", to: "posts.csv")
    let run = try tool.run(
      "build", "posts.csv", "--fast", "--text-field", "Note", "--id-field", "key")
    #expect(run.messages == "liaison.sqlite: 1 document (1 new)\n")
    #expect(try tool.run("documents").output.contains("posts.csv#7"))
  }

  @Test func `settings and site maps in a folder are notes, and no errors`() throws {
    try tool.folder.write("We met.", to: "all/a.txt")
    try tool.folder.write(#"{"name": "site", "version": 1}"#, to: "all/package.json")
    try tool.folder.write(
      "<urlset><url><loc>https://a.example/</loc></url></urlset>", to: "all/s.xml")
    let run = try tool.run("build", "all", "--fast")
    #expect(run.status == 0)
    #expect(run.messages.contains("note: all/package.json: no field is known to hold text"))
    #expect(run.messages.contains("note: all/s.xml: a site map holds addresses and no text"))
  }
}
