import GraphModel
import LinguisticAnalysis

/// Finds what a sentence adds to an edge, beside what a pattern read off it.
struct AttributeFinder {
  private let scenes: [Scene]
  /// What each sentence shows; nil where it mentions nothing.
  private let views: [View?]

  /// A sentence, the posts in it, and what the heading above says of its names.
  private struct View {
    let sentence: SentenceView
    let posts: [PostPhrase]
    let heading: HeadingRoles
    let names: [TextSpan]
    let areas: [TextSpan]
  }

  /// A finder in the sentences of `document`, which patterns read as `scenes`.
  init(_ document: ResolvedDocument, scenes: [Scene]) {
    self.scenes = scenes
    var rest = document.mentions[...]
    var heading = HeadingRoles()
    views = document.analysed.sentences.indices.map { index in
      let sentence = document.analysed.sentences[index]
      rest = rest.drop { $0.found.span.end <= sentence.span.start }
      let own = Array(rest.prefix { $0.found.span.start < sentence.span.end })
      let kind = document.analysed.passage(of: sentence).kind
      heading = heading.next(sentence.tokens, kind: kind)
      guard !own.isEmpty, !sentence.tokens.isEmpty else { return nil }
      let view = SentenceView(document, sentence: index, mentions: own)
      return View(
        sentence: view, posts: PostPhraseFinder.posts(in: view), heading: heading,
        names: own.filter { $0.found.type != .area }.map(\.found.span),
        areas: own.filter { $0.found.type == .area }.map(\.found.span))
    }
  }

  /// What the sentence at `sentence` says of the edge, `known` being what is known already.
  func attributes(
    of head: Int, _ relation: Relation, _ tail: Int, in sentence: Int,
    besides known: Attributes?
  ) -> Attributes {
    guard scenes.indices.contains(sentence), let view = views[sentence] else {
      return known ?? Attributes()
    }
    let known = known ?? Attributes()
    var found = Attributes(role: known.role, about: known.about, status: known.status)
      .merged(with: facts(of: head, relation, tail, in: view, of: scenes[sentence]))
    let isPerson = view.sentence.isPerson(head)
    if isPerson, relation.isPost,
      let post = PostChooser(view.posts, in: view.sentence).post(of: head, relation, tail)
    {
      var own = post.attributes
      own.status = found.status
      found = own.merged(with: found)
    }
    found.role = role(of: head, relation, tail, in: view, besides: found.role)
    if relation == .collaboratesWith, found.kind == nil, isPerson,
      view.sentence.isPerson(tail), Byline.isByline(view.sentence)
    {
      found.kind = "co-authors"
    }
    found.status =
      StatusCues.status(from: head, relation, to: tail, in: view.sentence) ?? found.status
    return found
  }

  /// The part of the head, `known` being what is known already; what cues or the heading tell goes
  /// before it where it tells more: "associated partner" for "partner".
  private func role(
    of head: Int, _ relation: Relation, _ tail: Int, in view: View, besides known: String?
  ) -> String? {
    let cue = RoleCues.role(
      of: head, relation, tail, isPerson: view.sentence.isPerson(head), in: view.sentence)
    let heading = view.heading.role(of: head, relation, in: view.sentence)
    // To be a member says no more than the relation.
    let isBare = relation == .memberOf && ["member", "members"].contains(known?.lowercased())
    guard let known, !isBare else { return cue ?? heading }
    return [cue, heading].compactMap { $0 }.first { $0.hasSuffix(" " + known) } ?? known
  }

  /// Dates, sums, kinds and subjects.
  private func facts(
    of head: Int, _ relation: Relation, _ tail: Int, in view: View, of scene: Scene
  ) -> Attributes {
    let ends = [head, tail].map { view.sentence.places(of: $0) }
    // "Both have agreed": where no end is named, what the sentence tells first.
    let (first, last) = (ends[0] ?? ends[1] ?? 0...0, ends[1] ?? ends[0] ?? 0...0)
    var facts = scene.facts.attributes(
      for: relation, head: view.sentence.span(first), tail: view.sentence.span(last),
      names: view.names, areas: view.areas)
    if relation == .received, facts.date == nil, let list = scene.context?.list,
      list.relation == .received
    {
      facts.date = list.date
    }
    return facts
  }
}
