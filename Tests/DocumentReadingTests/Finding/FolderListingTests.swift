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
    #expect(listing.documents == ["e.txt"])
  }

  @Test func `of compressed files, what is in them counts`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt.gz", "b.gz", "c.png.xz", "d.tar.zst"] { try folder.write("x", to: name) }
    let listing = FolderListing(root: folder.path)
    #expect(listing.documents == ["a.txt.gz", "b.gz", "d.tar.zst"])
    #expect(listing.passedOver == ["xz": 1])
  }
}
