import GraphModel

/// A person's post or part as the text words it: "former deputy director".
struct Post: Hashable, Sendable {
  /// Its words in lower case.
  let words: [String]
  /// The words as written.
  let text: String

  /// The attributes that it gives to an edge, its own words without "new" or "former".
  var attributes: Attributes {
    Attributes(role: PostWords.post(in: text), status: status)
  }

  /// Whether it is held, left, or yet to begin.
  var status: Attributes.Status {
    RoleLexicon.isFormer(words) ? .ended : RoleLexicon.isComing(words) ? .planned : .stated
  }
}

extension PhraseGrammar {
  /// Claims that persons hold `post` at `bodies`, and that they lead them where it means that.
  ///
  /// - Parameter isHead: Whether the post is right "of" the body and not of a part of it.
  mutating func claimPost(
    _ persons: [Int], _ bodies: [Member], _ post: Post?, isHead: Bool, confidence: Double
  ) {
    let attributes = post?.attributes ?? Attributes()
    let words = post?.words ?? []
    let leads = isHead && RoleLexicon.isLeading(words)
    for body in bodies {
      let isPart = leads && body.type == .hub && RoleLexicon.isPart(words)
      if RoleLexicon.isMembership(words) {
        claims.claim(persons, .memberOf, [body.entity], attributes, confidence: confidence)
        continue
      }
      if !isPart {
        claims.claim(persons, .worksAt, [body.entity], attributes, confidence: confidence)
      }
      if leads {
        claims.claim(persons, .leads, [body.entity], attributes, confidence: confidence)
      }
      // Whoever is at a unit is at the body that the unit belongs to.
      claims.claim(
        persons, .worksAt, body.bodies, Attributes(status: attributes.status),
        confidence: confidence * 0.95)
    }
  }
}
