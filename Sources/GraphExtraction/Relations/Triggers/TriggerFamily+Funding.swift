import GraphModel

extension TriggerFamily {
  /// Who pays for what.
  static let funding: [TriggerFamily] = [
    TriggerFamily(
      relation: .funds,
      forward: """
        funds/fund/finances/sponsors/bankrolls/underwrites/backs/funded/financed/sponsored
        underwrite/finance/bankroll/sponsor/back/backed/underwrote/pledged/pledges
        supports/supported/covered/covers
        invests/invested/investing/invest in
        pays/paid/paying/pay for
        puts/put/putting/poured into
        donates/donated to
        foots/footed/footing bill
        meets/met/meet cost/costs
        money/support/backing/funding for
        """,
      backward: """
        funded/financed/sponsored/supported/backed/bankrolled/endowed/underwritten/subsidised by
        covered/borne/paid/met/subsidized/co-funded/co-financed/helped by
        paid for by
        paid out of
        grant/grants/funding/support/money/backing/investment/contribution/donation/gift/loan from
        funds/salaries/stipends/costs/cheque from
        money/funding comes/came/is from
        funded/financed through/under
        awarded grant from
        courtesy/gift of
        funder/sponsor/sponsors/funders/funding/sponsored :
        funder/sponsor is
        """, topics: [.hub, .event], preferred: [.hub, .event, .prize],
      reach: 9, confidence: 0.69)
  ]
}
