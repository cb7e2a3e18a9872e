/// Words that show a research area.
enum AreaWords {
  /// Whether `word`, in lower case, is made like the name of a science or a condition.
  static func isScientific(_ word: String) -> Bool {
    word.utf8.count > 6 && endings.contains { word.hasSuffix($0) } && !exceptions.contains(word)
  }

  private static let endings = [
    "ology", "ologies", "omics", "onomy", "ography", "istry", "ysics", "iatry", "iatrics", "ometry",
    "matics", "istics", "ynamics", "itis", "osis", "emia", "aemia", "oscopy", "otics", "onics",
    "opathy", "biology", "therapy", "genetics", "opsy", "ectomy", "optics", "informatics",
    "engineering", "ology-based", "icine", "culture", "metrics", "ethics", "pharmacy", "science",
  ]

  private static let exceptions: Set<String> = [
    "technology", "technologies", "methodology", "methodologies", "terminology", "apology",
    "ideology", "chronology", "ministry", "registry", "industry", "characteristics", "medicine",
    "economy", "biography", "photography", "geography", "diagnosis", "statistics", "logistics",
    "analogy", "symmetry", "autonomy", "taxonomy", "typology", "chemistry-based", "culture",
    "science", "academia", "anthology", "dynamics", "bibliography", "topography", "agriculture",
    "subculture", "engineering", "ancestry", "artistry", "trilogy", "phraseology", "conscience",
    "therapy", "biosis", "hypnosis", "metrics", "metamorphosis",
  ]
}
