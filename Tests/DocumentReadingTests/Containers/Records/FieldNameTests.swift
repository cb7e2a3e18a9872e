import Testing

@testable import DocumentReading

struct FieldNameTests {
  @Test(arguments: [
    "Project Summary", "project_summary", "projectSummary", "PROJECT-SUMMARY", " Project summary: ",
  ])
  func `names of one meaning have one key`(name: String) {
    #expect(FieldName.key(name) == "projectsummary")
  }

  @Test(arguments: [
    ("attributes.body.processed", "body"), ("title.rendered", "title"), ("dc:title", "title"),
    ("_source.text", "text"), ("fields.abstract.en", "abstract"), ("author.name", "authorname"),
    ("text", "text"), ("data.text", "text"), ("data", "data"), ("data.value", "value"),
    ("Größe (m²)", "größem²"), ("...", ""), ("", ""),
  ])
  func `what only wraps a value is left out`(name: String, key: String) {
    #expect(FieldName.key(name) == key)
  }
}
