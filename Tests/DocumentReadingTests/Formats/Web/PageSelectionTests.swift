import GraphModel
import Testing

@testable import DocumentReading

struct PageSelectionTests {
  private func block(
    _ text: String, _ kind: Passage.Kind = .paragraph, level: Int? = nil, links: Int = 0,
    share: Double = 0
  ) -> PageBlock {
    PageBlock(
      text: text, kind: kind, level: level, place: 0, links: links,
      letters: text.filter { !$0.isWhitespace }.count, linkShare: share)
  }

  private let text = [sentence(about: "ice"), sentence(about: "snow")]

  @Test func `before the title only running text stays, and the day as furniture`() {
    let blocks = [
      block("Research news"), block("On 2026-03-04"), block("Ice", .heading, level: 1),
      block(text[0]),
      block(text[1]),
    ]
    let kept = PageSelection.kept(of: blocks, title: 2)
    #expect(kept.map(\.text) == ["On 2026-03-04", "Ice"] + text)
    #expect(kept.map(\.kind) == [.furniture, .heading, .paragraph, .paragraph])
    let late = [block("Label")] + blocks[3...] + [blocks[2], block("An end")]
    #expect(PageSelection.kept(of: late, title: 3).count == 5)
  }

  @Test func `what stands before a title near the end stays`() {
    let names = (1...20).map { block("Ida Rask of group \($0)", .item) }
    let blocks = names + [block("Our group", .heading, level: 1), block("The end")]
    #expect(PageSelection.kept(of: blocks, title: 20).count == 22)
  }

  @Test func `a row of links and a button are left out`() {
    let blocks = [
      block("Start - Work - Write to us", links: 3, share: 0.9),
      block(text[0], links: 3, share: 0.3),
      block("Donate now", links: 1, share: 1),
      block("Ida Rask of the Ulm Institute in Ulm", links: 1, share: 1),
    ]
    #expect(
      PageSelection.kept(of: blocks, title: nil).map(\.text) == [blocks[1].text, blocks[3].text])
  }

  @Test func `links of a few words under a heading are a list`() {
    let people = ["Ida Rask", "Per Lind"].map { block($0, links: 1, share: 1) }
    let blocks = [block("Staff", .heading, level: 2)] + people + [block(text[0])] + people
    #expect(PageSelection.kept(of: blocks, title: nil).count == 4)
  }

  @Test(arguments: ["© 2026 Tarn", "Copyright 2026 by Tarn", "Copyright (c) Tarn"])
  func `behind the note of who owns the page stands its address`(note: String) {
    let address = block("Lake Road 3, Tarn")
    let blocks = text.map { block($0) } + [block(note), address, block("Funders", .item)]
    #expect(PageSelection.kept(of: blocks, title: nil).map(\.text) == text + ["Funders"])
    let early = [block(note), address] + text.map { block($0) }
    #expect(PageSelection.kept(of: early, title: nil).count == 4)
  }
}
