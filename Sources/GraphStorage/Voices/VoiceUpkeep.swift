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
    let left = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          select other.id, document.signature from document
          join document as other on other.voice = document.voice and other.id <> document.id
          where document.id = ? limit 1
          """), arguments: [document])
    try database.cachedStatement(sql: "delete from document where id = ?")
      .execute(arguments: [document])
    guard let left, let signature: Int64 = left["signature"] else { return }
    // Another document of the same words holds together what this one did.
    if try voice(ofSignature: signature) == nil { try regroup(withVoiceOf: left["id"]) }
  }

  /// Stores a signature, unless a document of the same words has brought it.
  private func store(_ signature: TextSignature) throws -> (id: Int64, isNew: Bool) {
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "select id from signature where digest = ?"),
      arguments: [signature.digest])
    if let known { return (known, false) }
    try database.cachedStatement(sql: "insert into signature (digest, words) values (?, ?)")
      .execute(arguments: [signature.digest, Data(signature.bytes)])
    let id = database.lastInsertedRowID
    let statement = try database.cachedStatement(
      sql: "insert or ignore into signature_band (key, signature) values (?, ?)")
    for key in signature.bandKeys { try statement.execute(arguments: [key, id]) }
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
