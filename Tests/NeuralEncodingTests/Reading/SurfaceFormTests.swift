import Testing

@testable import NeuralEncoding

struct SurfaceFormTests {
  @Test(arguments: [
    ("Ada Moss", "ada moss"), ("Professor Ada Moss", "ada moss"), ("Prof. Dr. Moss", "moss"),
    ("The  Brask\n Centre\u{2019}s", "brask centre"), ("\u{201C}MRC\u{201D},", "mrc"),
    ("the", "the"), ("Mr.", "mr"), ("Brask\u{2013}Lund Hub", "brask-lund hub"),
    ("Ms O'Neill's", "o'neill"), ("(the Tide Hub)", "tide hub"), ("Lordship Ltd", "lordship ltd"),
    ("'s", "s"), ("Sir. the dame Moss", "moss"), ("", ""), ("...", ""),
    ("\u{C9}COLE", "\u{E9}cole"),
  ])
  func `a name loses titles, articles, outer marks and possessives`(surface: String, name: String) {
    #expect(SurfaceForm(surface).name == name)
  }

  @Test func `words are runs of letters and digits`() {
    let form = SurfaceForm("The G7-led R&D_unit of St. \u{C5}s")
    #expect(form.words == ["the", "g7", "led", "r", "d", "unit", "of", "st", "\u{E5}s"])
    #expect(form.content == ["g7", "led", "r", "d", "unit", "st", "\u{E5}s"])
  }

  @Test(arguments: [
    ("MRC", "Medical Research Council", true), ("UoL", "University of Leeds", true),
    ("UL", "University of Leeds", true), ("MRC's", "Medical Research Council", true),
    ("CoE", "the centre of excellence", true), ("DTI", "the Department for Tides and Ice", true),
    ("mrc", "Medical Research Council", false), ("Medical", "Medical Research Council", false),
    ("BL Hub", "Brask Leeds Hub", true), ("B L", "Brask Leeds", true), ("B L H", "B L H", false),
    ("MRC", "MRC", false), ("ABCDEFGHIJK", "A B C D E F G H I J K", false), ("", "A B", false),
  ])
  func `an acronym is made of the first letters`(short: String, long: String, holds: Bool) {
    #expect(SurfaceForm(short).abbreviates(SurfaceForm(long)) == holds)
  }

  @Test(arguments: [
    ("MRC", true), ("MRC 2", true), ("Mrc", false), ("12", false), ("", false), ("mrc", false),
  ])
  func `a name in capitals has no small letter`(surface: String, holds: Bool) {
    #expect(SurfaceForm(surface).isInCapitals == holds)
  }

  @Test(arguments: [
    ("Tier-1", "Tier-2", true), ("TIDE", "TIDE-Q", true), ("Reef 7", "Reef", true),
    ("Tier 1", "Tier-1", false), ("Reef 2024", "Reef", false), ("Reef e.V.", "Reef", false),
    ("Brine Hub", "Brine", false), ("", "7", false),
  ])
  func `two of a series have another number or letter`(one: String, other: String, holds: Bool) {
    #expect(SurfaceForm(one).isInSeries(with: SurfaceForm(other)) == holds)
    #expect(SurfaceForm(other).isInSeries(with: SurfaceForm(one)) == holds)
  }

  @Test(arguments: [("She", true), ("their", true), ("which", true), ("Shell", false), ("", false)])
  func `pronouns are known`(surface: String, holds: Bool) {
    #expect(SurfaceForm(surface).isPronoun == holds)
  }

  @Test(arguments: [
    "", " ", "\u{2026}", "\u{1F469}\u{200D}\u{1F52C}", "_ _", "\u{301}", "\u{202E}", "('\")",
  ])
  func `a surface without letters has no words and abbreviates nothing`(surface: String) {
    let form = SurfaceForm(surface)
    #expect(form.words.isEmpty && form.content.isEmpty && form.acronyms.isEmpty)
    #expect(form.initials.isEmpty)
  }
}
