import Foundation
import Testing

/// One article in every format that is read, as `Article/make.py` writes it.
@Suite struct ArticleTests {
  static let folder = Tool.package.appending(path: "Tests/LiaisonToolTests/Article")

  /// The names of the files.
  static let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter { $0.hasPrefix("article.") }.sorted()

  private func sentences(of file: String) throws -> String {
    let tool = try Tool()
    let run = try tool.run("build", Self.folder.appending(path: file).path, "--fast")
    #expect(run.messages == "liaison.sqlite: 1 document (1 new)\n")
    return try tool.run(
      "sql", "select head, relation, tail, sentence from evidence_text order by 1, 2, 3, 4"
    ).output
  }

  @Test(arguments: files ?? [])
  func `each format gives the graph of the plain text`(file: String) throws {
    let graph = try sentences(of: file)
    #expect(graph.contains("Kiruna Institute"))
    #expect(try graph == sentences(of: "article.txt"))
  }

  @Test(arguments: files?.filter { !$0.hasSuffix(".txt") && !$0.hasPrefix("article.txt") } ?? [])
  func `each format that has a place for it gives the day`(file: String) throws {
    let tool = try Tool()
    try tool.run("build", Self.folder.appending(path: file).path, "--fast")
    #expect(try tool.run("documents").output.contains("2026-03-04"))
  }

  @Test func `there is an article for every format`() {
    #expect(Self.files?.count ?? 0 >= 20)
  }
}
