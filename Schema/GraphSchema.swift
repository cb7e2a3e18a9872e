/// The database in SQL: the files of `SQL/`, in the order in which they make a database.
///
/// A version is never changed once it is released. A change of the schema is a version more.
public enum GraphSchema {
  /// Marks an SQLite file as a Liaison database, in its `application_id`: the letters `LiaG`.
  public static let applicationID: Int32 = 0x4C69_6147

  /// The scripts that lead from one version of the schema to the next, from version 0, an empty
  /// file, to `currentVersion`.
  public static let migrations: [[String]] = [
    [
      script(PackageResources.tables_sql), script(PackageResources.words_sql),
      script(PackageResources.triggers_sql), script(PackageResources.search_sql),
      script(PackageResources.views_sql),
    ],
    [script(PackageResources.particulars_sql)],
    [script(PackageResources.files_sql)],
    [script(PackageResources.runs_sql)],
    [script(PackageResources.likeness_sql)],
  ]

  /// The version that this code reads and writes, kept in the file's `user_version`.
  public static var currentVersion: Int { migrations.count }

  private static func script(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
