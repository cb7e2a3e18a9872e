internal import Foundation
internal import GRDB
internal import GraphModel

/// Concludes which documents are copies of one text, and so one voice, as they come and go.
///
/// Two documents are joined where their signatures share a band key and are copies of each other.
/// A voice is all that is joined directly or through others: a connected component of that relation.
/// It depends on the documents alone, not on the order in which they came. To add or remove a
/// document takes as long as its like are many, however large the database is.
struct VoiceUpkeep {
  let database: Database

  /// Finds the voice of a document that has just been written.
  func add(_ document: Int64, _ signature: TextSignature?) throws {
    guard let signature else { return }
    let (id, isNew) = try store(signature)
    var voices: Set<Int64> = [document]
    if isNew {
      try join(&voices, likeOf: signature, storedAs: id)
    } else if let voice = try voice(ofSignature: id) {
      voices.insert(voice)
    }
    try database.cachedStatement(sql: "update document set signature = ? where id = ?")
      .execute(arguments: [id, document])
    try merge(voices)
  }

  /// Removes a document, and finds out whether those that it was joined with still are.
  func remove(_ document: Int64) throws {
    let before = try standing(of: document)
    try database.cachedStatement(sql: "delete from document where id = ?")
      .execute(arguments: [document])
    try part(from: before)
  }

  /// Where a document stands among its like.
  struct Standing {
    /// Whether its voice is known by it.
    let isFirst: Bool
    /// Another document of its voice.
    let other: Int64?
    let signature: (id: Int64, digest: Int64)?
    /// What the order of documents goes by.
    let place: [String?]
  }

  /// Where the document stands.
  func standing(of document: Int64) throws -> Standing {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          select document.voice = document.id, document.published, document.source, signature.id,
            signature.digest,
            (select id from document as other
              where other.voice = document.voice and other.id <> document.id limit 1)
          from document left join signature on signature.id = document.signature
          where document.id = ?
          """), arguments: [document])
    guard let row else { return Standing(isFirst: true, other: nil, signature: nil, place: []) }
    let signature: Int64? = row[3]
    return Standing(
      isFirst: row[0] ?? true, other: row[5], signature: signature.map { ($0, row[4]) },
      place: [row[1], row[2]])
  }

  /// Finds the voice of a document that has been written anew, from where it stood before.
  func update(_ document: Int64, _ signature: TextSignature?, from before: Standing) throws {
    let digest = signature?.digest
    if digest == before.signature?.digest {
      if before.other == nil { return }
      if try standing(of: document).place.elementsEqual(before.place, by: Self.isSame) { return }
    } else if before.other == nil, let old = before.signature, let signature,
      try known(signature) == nil
    {
      try rewrite(old.id, as: signature)
      var voices: Set<Int64> = [document]
      try join(&voices, likeOf: signature, storedAs: old.id)
      try merge(voices)
      return
    }
    try leave(document, from: before)
    try add(document, signature)
  }

  private static func isSame(_ left: String?, _ right: String?) -> Bool {
    left.map(ExactText.init) == right.map(ExactText.init)
  }

  /// Takes a document out of its voice; it is on its own, and has no signature.
  private func leave(_ document: Int64, from before: Standing) throws {
    if before.isFirst {
      // What the trigger `document_leaves_voice` does.
      try database.cachedStatement(
        sql: """
          update document set voice = (
              select id from document as other where other.voice = ?1 and other.id <> ?1
              order by \(Self.order) limit 1)
            where voice = ?1 and id <> ?1
          """
      ).execute(arguments: [document])
    }
    try database.cachedStatement(
      sql: "update document set voice = id, signature = null where id = ?"
    ).execute(arguments: [document])
    if let signature = before.signature {
      try database.cachedStatement(
        sql: """
          delete from signature
          where id = ?1 and not exists (select 1 from document where signature = ?1)
          """
      ).execute(arguments: [signature.id])
    }
    try part(from: before)
  }

  /// Finds out whether those that a document was joined with still are, now that it has left.
  private func part(from before: Standing) throws {
    guard let other = before.other, let signature = before.signature else { return }
    // Another document of the same words holds together what this one did.
    if try voice(ofSignature: signature.id) == nil { try regroup(withVoiceOf: other) }
  }

  /// The row of the signature of these words; none if there is none.
  private func known(_ signature: TextSignature) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "select id from signature where digest = ?"),
      arguments: [signature.digest])
  }

  /// Stores other words in a signature that only one document has; most of their keys stay.
  private func rewrite(_ id: Int64, as signature: TextSignature) throws {
    try database.cachedStatement(sql: "update signature set digest = ?, words = ? where id = ?")
      .execute(arguments: [signature.digest, Data(signature.bytes), id])
    let before = try Int64.fetchSet(
      database.cachedStatement(sql: "select key from signature_band where signature = ?"),
      arguments: [id])
    let now = Set(signature.bandKeys)
    let gone = try database.cachedStatement(
      sql: "delete from signature_band where key = ? and signature = ?")
    for key in before.subtracting(now).sorted() { try gone.execute(arguments: [key, id]) }
    try insert(now.subtracting(before), of: id)
  }

  private func insert(_ keys: Set<Int64>, of signature: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "insert into signature_band (key, signature) values (?, ?)")
    for key in keys.sorted() { try statement.execute(arguments: [key, signature]) }
  }

  /// Stores a signature, unless a document of the same words has brought it.
  private func store(_ signature: TextSignature) throws -> (id: Int64, isNew: Bool) {
    if let known = try known(signature) { return (known, false) }
    try database.cachedStatement(sql: "insert into signature (digest, words) values (?, ?)")
      .execute(arguments: [signature.digest, Data(signature.bytes)])
    let id = database.lastInsertedRowID
    try insert(Set(signature.bandKeys), of: id)
    return (id, true)
  }

  /// Adds the voices of the copies of `signature` to `voices`.
  private func join(
    _ voices: inout Set<Int64>, likeOf signature: TextSignature, storedAs id: Int64
  ) throws {
    let keys = signature.bandKeys
    let list = repeatElement("?", count: keys.count).joined(separator: ", ")
    let candidates = try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          select distinct signature from signature_band
          where key in (\(list)) and signature <> ? order by signature
          """), arguments: StatementArguments(keys + [id]))
    for candidate in candidates {
      guard let voice = try voice(ofSignature: candidate), !voices.contains(voice) else { continue }
      if try self.signature(candidate)?.isCopy(of: signature) == true { voices.insert(voice) }
    }
  }

  private func signature(_ id: Int64) throws -> TextSignature? {
    try Data.fetchOne(
      database.cachedStatement(sql: "select words from signature where id = ?"), arguments: [id]
    ).flatMap { TextSignature(bytes: Array($0)) }
  }

  /// The voice of the documents with this signature; none if there are none.
  private func voice(ofSignature id: Int64) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "select voice from document where signature = ? limit 1"),
      arguments: [id])
  }

  /// Makes one voice of several.
  private func merge(_ voices: Set<Int64>) throws {
    guard voices.count > 1 else { return }
    // A voice is known by its first document, so the first of these is the first of all.
    let ordered = try Int64.fetchAll(
      database,
      sql: """
        select id from document
        where id in (\(voices.sorted().map(String.init).joined(separator: ", ")))
        order by \(Self.order)
        """)
    guard let first = ordered.first else { return }
    for voice in ordered.dropFirst() {
      try database.cachedStatement(sql: "update document set voice = ? where voice = ?")
        .execute(arguments: [first, voice])
    }
  }

  /// Parts the documents that have the voice of `document` into those that are still joined.
  private func regroup(withVoiceOf document: Int64) throws {
    let documents = try Row.fetchAll(
      database,
      sql: """
        select id, voice, signature from document
        where voice = (select voice from document where id = ?) order by \(Self.order)
        """, arguments: [document])
    let ids = Set(documents.compactMap { $0["signature"] as Int64? }).sorted()
    let signatures = try ids.map { try signature($0) }
    var groups: [Int64: Int] = [:]
    for (number, group) in SignatureGroups.groups(of: signatures).enumerated() {
      for index in group { groups[ids[index]] = number }
    }
    var voices: [Int: Int64] = [:]
    for row in documents {
      guard let signature: Int64 = row["signature"], let group = groups[signature] else { continue }
      let id: Int64 = row["id"]
      let voice = voices[group] ?? id
      voices[group] = voice
      guard voice != row["voice"] else { continue }
      try database.cachedStatement(sql: "update document set voice = ? where id = ?")
        .execute(arguments: [voice, id])
    }
  }

  /// The order of the documents of a voice; it is known by the first.
  ///
  /// The trigger `document_leaves_voice` has the same.
  private static let order = "published is null, published, source"
}
