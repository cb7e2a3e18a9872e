/// Writes small PDF files for tests.
enum PDFWriter {
  /// Words at a place, in points from the lower left corner of a page of 600 by 800.
  struct Words {
    let text: String
    let x: Int
    let y: Int
    var size = 10
  }

  /// A file of `pages` in Helvetica.
  static func file(_ pages: [[Words]], title: String = "", author: String = "") -> [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(5 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
    objects.append("<< /Title (\(title)) /Author (\(author)) /CreationDate (D:20260201100000Z) >>")
    for (index, page) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents \(6 + 2 * index) 0 R "
          + "/Resources << /Font << /F 3 0 R >> >> >>")
      let stream = page.map { "BT /F \($0.size) Tf \($0.x) \($0.y) Td (\($0.text)) Tj ET" }
        .joined(separator: "\n")
      objects.append("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R >>\n"
    return Array((file + "startxref\n\(start)\n%%EOF\n").utf8)
  }
}
