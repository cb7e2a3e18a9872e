/// The bytes of one member of an archive, unpacked piece by piece.
struct MemberBytes: ByteStream {
  private let archive: Archive

  /// The bytes of the member of this number, from 0, of the archive in `input`.
  init(_ number: Int, of input: ContainerInput) throws(ReadingFault) {
    archive = try Archive(input, as: try Archive.Kind(of: input))
    for _ in 0...number {
      if try archive.nextMember() == nil { throw .damaged }
    }
  }

  mutating func next() throws(ReadingFault) -> [UInt8]? { try archive.chunk() }
}
