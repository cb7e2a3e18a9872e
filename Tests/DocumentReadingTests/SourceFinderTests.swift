import DocumentReading
import Foundation
import GraphModel
import TestSupport
import Testing

@Suite struct SourceFinderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in ["b.txt", "a.md", "sub/c.TXT", "sub/.hidden.txt", ".git/d.txt", "e.pdf", "f.docx"] {
      try folder.write("text", to: name)
    }
  }

  private func names(_ paths: String...) -> [String] {
    SourceFinder().sources(at: paths).sources.map {
      $0.name.replacing(folder.url.path + "/", with: "")
    }
  }

  @Test func `a folder gives its documents in order, with those of sub-folders`() {
    #expect(names(folder.url.path) == ["a.md", "b.txt", "sub/c.TXT"])
    #expect(names(folder.url.path + "/") == ["a.md", "b.txt", "sub/c.TXT"])
  }

  @Test func `a file that is named is taken whatever its name, and once`() {
    #expect(
      names(folder.path("e.pdf"), folder.path("b.txt"), folder.url.path) == [
        "e.pdf", "b.txt", "a.md", "sub/c.TXT",
      ])
  }

  @Test func `files of other kinds are counted in one note`() {
    let diagnostics = SourceFinder().sources(at: [folder.url.path]).diagnostics
    #expect(
      diagnostics.map(\.description) == [
        "note: \(folder.url.path): 2 files of other kinds were passed over (.docx 1, .pdf 1)"
      ])
  }

  @Test func `what is missing and what is empty is said`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("empty"), withIntermediateDirectories: false)
    let (sources, diagnostics) = SourceFinder().sources(
      at: [folder.path("none.txt"), folder.path("empty"), folder.path("b.txt")])
    #expect(sources.count == 1)
    #expect(
      diagnostics.map(\.description) == [
        "error: \(folder.path("none.txt")): there is no such file or folder; check the spelling",
        "error: \(folder.path("empty")): the folder holds no document; text (.txt, .text) and "
          + "Markdown (.md, .markdown) are read",
      ])
  }

  @Test func `links to folders are not followed into a circle`() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("sub/loop"), withDestinationPath: folder.url.path)
    #expect(names(folder.url.path) == ["a.md", "b.txt", "sub/c.TXT"])
  }

  @Test func `a hyphen is standard input`() {
    let source = SourceFinder().sources(at: ["-"]).sources.first
    #expect(source?.isStandardInput == true)
    #expect(source?.format == .plainText)
  }

  @Test(arguments: [
    ("./a.txt", "a.txt"), ("a//b.txt", "a/b.txt"), ("/x/./y", "/x/./y"), ("../a.txt", "../a.txt"),
    ("././a", "a"),
  ])
  func `a path is shown as it was given, tidied`(path: String, name: String) {
    #expect(DocumentSource(file: path).name == name)
  }
}
