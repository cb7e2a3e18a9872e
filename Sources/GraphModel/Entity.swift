/// A thing that the graph knows: one node.
public struct Entity: Hashable, Sendable {
  /// The type and the folded name, as `organisation:medical-research-council`; made by `EntityID`.
  public let id: String
  /// What kind of thing it is.
  public let type: EntityType
  /// The name it is shown under.
  public let name: String
  /// Every other name it goes by, in order, without repetition and without `name`.
  public let aliases: [String]

  /// An entity of `type`, called `name`.
  ///
  /// The aliases are put in order and rid of repetitions.
  ///
  /// - Parameter id: Its id, where it is known; otherwise it is made from the type and the name.
  public init(id: String? = nil, type: EntityType, name: String, aliases: [String] = []) {
    self.id = id ?? EntityID.make(type: type, name: name)
    self.type = type
    self.name = name
    self.aliases = Set(aliases).subtracting([name]).sorted()
  }
}

/// Makes the ids of entities out of their content, so that the same input gives the same ids.
public enum EntityID {
  /// The id of the entity of `type` called `name`: the type, a colon and the folded name.
  public static func make(type: EntityType, name: String) -> String {
    "\(type.rawValue):\(NameFolding.fold(name))"
  }
}
