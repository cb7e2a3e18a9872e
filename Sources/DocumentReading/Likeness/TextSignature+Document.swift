import GraphModel

extension TextSignature {
  /// The signature of `document`; none if it has too few words beside its headings and furniture.
  init?(of document: Document) {
    self.init(words: SignatureWords(of: document).signatureWords)
  }
}
