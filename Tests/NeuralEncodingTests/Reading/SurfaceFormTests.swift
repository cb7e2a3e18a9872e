import Testing

@testable import NeuralEncoding

struct SurfaceFormTests {
  @Test(arguments: [
    ("The Tidal Hub", "tidal hub"), ("Prof. Ada Moss", "ada moss"), ("Dr the Mill", "mill"),
    ("\u{201C}Kelp\u{201D}", "kelp"), ("Moss\u{2019}s", "moss"), ("A\n  B", "a b"), ("", ""),
    ("Theory Lab", "theory lab"),
  ])
  func `a name loses what does not tell it from others`(surface: String, name: String) {
    #expect(SurfaceForm.normalised(surface) == name)
  }

  @Test func `words are runs of letters and digits`() {
    let form = SurfaceForm("Hub for R&D in Malmö-Lund")
    #expect(form.words == ["hub", "for", "r", "d", "in", "malmö", "lund"])
    #expect(form.content == ["hub", "r", "d", "malmö", "lund"])
  }

  @Test(arguments: [
    ("MRC", "Medical Research Council", true), ("UofL", "University of Leeds", true),
    ("UL", "University of Leeds", true), ("NERC", "Medical Research Council", false),
    ("Mrc", "Medical Research Council", false), ("MRC", "MRC", false),
  ])
  func `an acronym has the first letters of a name`(short: String, long: String, holds: Bool) {
    #expect(SurfaceForm(short).abbreviates(SurfaceForm(long)) == holds)
  }

  @Test func `capitals are told from other letters`() {
    #expect(SurfaceForm("MRC 2").isInCapitals)
    #expect(!SurfaceForm("Mrc").isInCapitals && !SurfaceForm("2025").isInCapitals)
  }
}
