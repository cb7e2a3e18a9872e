import GraphModel

extension TriggerFamily {
  /// Who pays for what.
  static let funding: [TriggerFamily] = [
    TriggerFamily(
      relation: .funds, tails: [.organisation, .hub, .person, .event, .prize],
      forward: """
        funds/finances/sponsors/bankrolls/underwrites/backs/funded/financed/sponsored
        supports/supported
        invests/invested/investing in
        pays/paid/paying for
        """,
      backward: """
        funded/financed/sponsored/supported/backed/bankrolled/endowed/underwritten/subsidised by
        paid for by
        grant/grants/funding/support/money/backing from
        """,
      reach: 8, confidence: 0.6)
  ]
}
