import Testing

@testable import LiaisonTool

@Suite struct TextTableTests {
  let table = TextTable(
    ["PARTNER", "HOW", "SENTENCES"], numbers: [2],
    rows: [
      ["AMED", "memorandum of cooperation, joint call for proposals", "12"],
      ["Université de Montréal", "", "1"],
    ])

  @Test func `without a limit each row is a line`() {
    #expect(
      table.render(width: nil) == """
        PARTNER                 HOW                                                  SENTENCES
        AMED                    memorandum of cooperation, joint call for proposals         12
        Université de Montréal                                                               1

        """)
  }

  @Test func `in a narrow terminal cells are wrapped`() {
    #expect(
      table.render(width: 50) == """
        PARTNER             HOW                  SENTENCES
        AMED                memorandum of               12
                            cooperation, joint
                            call for proposals
        Université de                                    1
        Montréal

        """)
  }

  @Test(arguments: [20, 30, 40, 60, 80, 200])
  func `no line is wider than the terminal where that can be`(width: Int) {
    let lines = table.render(width: width).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= max(width, 3 * 8 + 2 * 2) })
  }

  @Test func `wide characters keep the columns in line`() {
    let table = TextTable(["A", "B"], rows: [["日本", "x"], ["ab", "y"]])
    #expect(table.render(width: nil) == "A     B\n日本  x\nab    y\n")
  }

  @Test func `a line break in a cell does not break the table`() {
    let table = TextTable(["A"], rows: [["one\ntwo\tthree"]])
    #expect(table.render(width: nil) == "A\none two three\n")
  }

  @Test func `a table without rows is its titles`() {
    #expect(TextTable(["A", "B"], rows: []).render(width: 80) == "A  B\n")
  }
}
