import TestSupport
import Testing

@testable import DocumentReading

struct FolderListingTests {
  @Test func `a folder that will not open is told with its reason`() {
    let listing = FolderListing(root: "/nowhere/at/all")
    #expect(listing.unreadable.map(\.path) == [""])
    #expect(listing.documents.isEmpty)
  }

  @Test(arguments: [("a", "b", "a/b"), ("a/", "b", "a/b"), ("/", "b", "/b"), ("a", "", "a")])
  func `paths are joined with one slash`(root: String, path: String, joined: String) {
    #expect(FolderListing.join(root, path) == joined)
  }

  @Test func `files are counted by their endings in small letters`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.png", "b.PNG", "c/d.png", "e.txt"] { try folder.write("x", to: name) }
    let listing = FolderListing(root: folder.path)
    #expect(listing.passedOver == ["png": 3])
    #expect(listing.documents.map(\.path) == ["e.txt"])
  }

  @Test func `of compressed files, what is in them counts`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt.gz", "b.gz", "c.png.xz", "d.tar.zst"] { try folder.write("x", to: name) }
    let listing = FolderListing(root: folder.path)
    #expect(listing.documents.map(\.path) == ["a.txt.gz", "b.gz", "d.tar.zst"])
    #expect(listing.passedOver == ["xz": 1])
  }

  @Test func `documents are in the order of their paths' bytes, whatever the folders`() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "a!", "a.txt/b", "a/b/c", "a/b.d", "b/a", "é", "a/é"] {
      for file in ["0.txt", "a.txt", "~.md"] { try folder.write("x", to: name + "/" + file) }
    }
    let paths = FolderListing(root: folder.path).documents.map(\.path)
    #expect(paths.count == 24)
    #expect(paths == paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }
}
