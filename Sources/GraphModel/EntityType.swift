/// What kind of thing an entity is.
///
/// The raw values are the words used in the database, in exports and on the command line.
public enum EntityType: String, CaseIterable, Codable, Sendable {
  /// A body that employs people or has legal standing: university, company, funder, laboratory.
  case organisation
  /// A person, by name.
  case person
  /// A research area: a field, a disease as a subject of research, a technique, a topic.
  case area
  /// A named structure in which several work together: hub, network, programme, project.
  case hub
  /// A named award, medal, fellowship or honour.
  case prize
  /// A named meeting: conference, workshop, ceremony, competition.
  case event
  /// A country, region, city, campus or building.
  case place

  /// Its place among all types.
  public var number: Int {
    switch self {
    case .organisation: 0
    case .person: 1
    case .area: 2
    case .hub: 3
    case .prize: 4
    case .event: 5
    case .place: 6
    }
  }

  /// Whether this is a body that people work at and that others can be part of.
  public var isBody: Bool { self == .organisation || self == .hub }

  /// Whether this can act: a person, a body, or a place that acts as a country.
  public var isActor: Bool { isBody || self == .person || self == .place }
}

extension EntityType: Comparable {
  /// Types are ordered by their words, so that every listing has one order.
  public static func < (left: EntityType, right: EntityType) -> Bool {
    left.rawValue < right.rawValue
  }
}
