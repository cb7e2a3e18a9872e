import Testing

@testable import DocumentReading

struct FurnitureCuesTests {
  @Test(arguments: [
    "Skip to content", "Skip to main content | Menu", "Share this: Facebook | X | Email",
    "Comments are closed.", "Leave a comment", "3 min read", "News | 3 May 2019 | 2 min read",
    "Home > News > Prizes", "You are here: Home / News", "We use cookies to make this site work.",
    "This site uses cookies. Accept all | Manage preferences", "Published 14 May", "* * *", "———",
    "By | News", "PRESS RELEASE - For immediate release", "Embargoed until 5 November, 12:00",
    "Print this page", "Back to top ↑", "« Older posts", "Unsubscribe · View in browser",
    "© 2019. All rights reserved.", "Subscribe to our newsletter", "Page 2 of 5",
    "Subscribe | Log in | Wave Weekly", "Back to top | About us | Careers", "Funding > Open calls",
    "You receive this because you came to a talk once. Unsubscribe", "Was this page helpful?",
    "Be the first to like this",
  ])
  func `what a page says of itself is furniture`(line: String) {
    #expect(FurnitureCues.isFurniture(cues(of: line)))
  }

  @Test(arguments: [
    "By Ada Lovelace", "The Royal Society", "Ada Lovelace | Royal Society", "Day 2",
    "Tags: fluid mechanics", "The council shares this prize with two others.",
    "Training", "About us | Royal Society of Open Waves",
    "New use of cookies in marine catering studied", "Royal Society > News",
    "He was asked to print this in May, and the council of the society agreed.",
  ])
  func `a line that may name or state something is not`(line: String) {
    #expect(!FurnitureCues.isFurniture(cues(of: line)))
  }

  @Test(arguments: [
    ("1996 | 61 | 204", true), ("March 2024 – February 2028", true), ("18 June 2025", false),
    ("1996 | Ida Rask", false), ("", false),
  ])
  func `a row of dates and numbers is known`(line: String, isRow: Bool) {
    #expect(FurnitureCues.isRowOfDates(cues(of: line)) == isRow)
  }

  @Test func `menu headings are furniture only where nothing stands under them`() {
    let text = """
      Home
      About us
      Contact

      About us
      The society was founded by two sailors in May.

      Our partners
      """
    #expect(
      layout(of: text) == [
        "furniture: Home", "furniture: About us", "furniture: Contact", "heading: About us",
        "paragraph: The society was founded by two sailors in May.", "furniture: Our partners",
      ])
  }
}
