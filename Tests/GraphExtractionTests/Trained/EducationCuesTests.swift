import Testing

@testable import GraphExtraction

struct EducationCuesTests {
  @Test(arguments: [
    ("She studied chemistry at [Leeds|organisation].", true),
    ("She took her doctorate at [Leeds|organisation].", true),
    ("He trained as a geologist at [Leeds|organisation].", true),
    ("He graduated from [Leeds|organisation].", true),
    ("He is at [Leeds|organisation], writing a thesis at [Kelp|organisation].", false),
    ("She took a doctorate at [Kelp|organisation], and taught at [Leeds|organisation].", false),
    ("She studied reefs; he works at [Leeds|organisation].", false),
    ("She teaches at [Leeds|organisation].", false),
  ])
  func `words for study make a student`(marked: String, isStudent: Bool) {
    let text = MarkedText(marked)
    let role = EducationCues.role(at: text.entity("Leeds"), in: text.view())
    #expect(role == (isStudent ? "student" : nil))
  }
}
