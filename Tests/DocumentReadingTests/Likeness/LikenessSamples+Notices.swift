extension LikenessSample {
  static let notices = [
    LikenessSample(
      text: """
        Fellows of the Society of Marine Science elected in 2020

        The Society of Marine Science has elected nine new fellows. They are honoured for what they \
        have done for the science of the sea and for the public's understanding of it.

        Among them is Laura Benedetti, professor at the University of Trieste, who is known for her \
        maps of the sea floor. Samuel Okoro of the Lagos Institute of Fisheries is honoured for a \
        method of counting fish by sound, which is now in use in thirty countries.

        The president of the society, Ruth Adler, said: "Our new fellows show how many ways there are \
        to look at the sea. I look forward to welcoming them at our meeting in Plymouth in November."

        The society has 640 fellows in 48 countries. Fellows are proposed by two fellows and elected \
        by the council for life.
        """,
      copyEdits: [
        (
          "Fellows of the Society of Marine Science elected in 2020",
          "Benedetti elected fellow of marine society"
        ),
        ("honoured", "honored"), ("public's", "public’s"), ("\"", "”"),
        ("professor at the University of Trieste", "a professor at our university"),
        ("$", "The University of Trieste is a public university with 15,000 students."),
      ],
      siblingEdits: [
        ("2020", "2021"), ("nine", "eleven"), ("Laura Benedetti", "Yuki Tanabe"),
        ("Trieste", "Sendai"),
        ("maps of the sea floor", "studies of tsunamis"),
        ("Samuel Okoro of the Lagos Institute of Fisheries", "Ann Kerr of the Tasman Laboratory"),
        ("counting fish by sound", "dating corals"), ("thirty", "twenty"),
        ("Plymouth in November", "Cork in December"),
        ("640", "651"), ("48", "49"),
      ]),
    LikenessSample(
      text: """
        Call for proposals: early career grants 2024

        The National Council for Science invites proposals for its early career grants. The grants \
        support researchers who took their doctorate no more than seven years ago and who want to \
        build up a group of their own at a university or an institute in the country.

        A grant covers the salary of the applicant and of up to two doctoral students, as well as \
        instruments up to a value of 150,000 francs. It runs for five years, with a review in the \
        third year.

        Proposals may come from all fields. They are to be handed in by 15 February 2024 through the \
        portal of the council. Decisions will be made in September by a panel under the chair of \
        Beat Zumthor of the University of Basel.

        An online meeting for applicants takes place on 10 January at noon. Questions are answered by \
        Lea Moser in the office of the council.
        """,
      copyEdits: [
        (
          "Call for proposals: early career grants 2024",
          "Funding opportunity from the National Council"
        ),
        ("15 February 2024", "15 Feb. 2024"), ("150,000", "150'000"), ("by 15", "no later than 15"),
        (
          "An online meeting for applicants takes place on 10 January at noon. Questions are answered by Lea "
            + "Moser in the office of the council.",
          "Please tell the research office before you apply."
        ),
      ],
      siblingEdits: [
        ("2024", "2025"), ("15 February", "20 February"), ("seven years", "eight years"),
        ("150,000", "180,000"),
        ("Beat Zumthor of the University of Basel", "Nadine Favre of the University of Lausanne"),
        ("10 January", "14 January"), ("Lea Moser", "Urs Keller"), ("in September", "in October"),
      ]),
    LikenessSample(
      text: """
        Research vessel Northern Star leaves for the Weddell Sea

        The research vessel Northern Star left Cape Town on Saturday for a voyage of nine weeks to the \
        Weddell Sea. On board are 52 scientists from eleven countries under the lead of Marta Sorin of \
        the Institute for Polar Waters.

        They will measure how fast the shelf ice melts and collect animals from depths of up to 4,000 \
        metres. A robot that was built by the company Deepwell will dive under the ice for the first \
        time.

        "We have no idea what lives there, and that is the best reason to go," said Marta Sorin before \
        the ship left. School classes can follow the voyage in a diary that is written on board.

        The voyage is funded by the German Research Ministry and by the Antarctic Fund of New Zealand. \
        The ship is expected back in Cape Town on 14 March.
        """,
      copyEdits: [
        (
          "Research vessel Northern Star leaves for the Weddell Sea", "Our robot goes under the ice"
        ),
        ("the company Deepwell", "Deepwell"), ("metres", "meters"), ("\"", "“"), ("4,000", "4000"),
        ("", "Deepwell news | 12 January"),
        ("School classes can follow the voyage in a diary that is written on board.", ""),
      ],
      siblingEdits: [
        ("Weddell Sea", "Ross Sea"), ("Cape Town", "Hobart"), ("nine weeks", "seven weeks"),
        ("52", "47"), ("eleven", "nine"),
        ("Marta Sorin of the Institute for Polar Waters", "Lars Holt of the University of Tromsø"),
        ("Marta Sorin", "Lars Holt"),
        ("4,000", "2,500"), ("company Deepwell", "University of Otago"),
        ("on Saturday", "on Tuesday"),
        ("German Research Ministry", "Norwegian Polar Council"), ("14 March", "2 April"),
      ]),
    LikenessSample(
      text: """
        Centre for Quantum Materials opens in Delft

        A new national centre for quantum materials has been opened in Delft by the minister of \
        science, Anna Visser. It joins groups from five universities and two companies under one roof.

        The centre is led by Bram Koster, a physicist, and Mei Tan, a chemist. It will have 120 members \
        of staff by the end of next year and receives 64 million euros from the national growth fund \
        over eight years.

        Its aim is to find materials that carry current without loss at room temperature. "Each of our \
        groups holds a piece of the puzzle," said Bram Koster. "Here they can lay them on one table."

        A cleanroom and a helium plant are shared with the companies, among them the instrument maker \
        Lumen. The centre also trains doctoral students, the first fifteen of whom start in the autumn.
        """,
      copyEdits: [
        ("Centre for Quantum Materials opens in Delft", "Lumen joins national quantum center"),
        ("centre", "center"), ("\"", "”"), ("64 million euros", "EUR 64 million"),
        ("autumn", "fall"),
        (
          "$", "About Lumen: Lumen makes cryostats and lasers for research. It was founded in 1988."
        ),
      ],
      siblingEdits: [
        ("Delft", "Leuven"), ("Quantum Materials", "Plant Proteins"),
        ("quantum materials", "plant proteins"),
        ("Anna Visser", "Luc Maes"),
        ("Bram Koster, a physicist, and Mei Tan, a chemist", "Els Claes, a biologist"),
        ("Bram Koster", "Els Claes"), ("120", "85"), ("64 million", "38 million"),
        ("eight years", "six years"),
        (
          "materials that carry current without loss at room temperature",
          "proteins that can take the place of milk"
        ),
        ("a helium plant", "a greenhouse"), ("instrument maker Lumen", "food maker Veldkamp"),
        ("fifteen", "ten"),
      ]),
    LikenessSample(
      text: """
        Annual lecture on the history of mathematics

        The annual Hartwell Lecture on the history of mathematics will be given on 6 May 2018 by Emily \
        Cartwright of the University of St Andrews. Her subject is the letters that women wrote to the \
        academies of the eighteenth century.

        The lecture takes place in the great hall of the college and starts at six in the evening. It \
        is open to all, and there is no need to register. A reception in the library follows, where \
        books from the Hartwell collection will be on show.

        Emily Cartwright is a reader in the history of science. Her book on Émilie du Châtelet won the \
        Newcombe Prize in 2016. She is at work on an edition of the letters with the Royal Archive.

        The lecture is named after James Hartwell, who taught at the college from 1921 to 1950 and left \
        it his books. It is supported by the Hartwell Trust.
        """,
      copyEdits: [
        (
          "Annual lecture on the history of mathematics",
          "St Andrews historian gives Hartwell Lecture"
        ),
        ("", "Events"), ("Émilie du Châtelet", "Emilie du Chatelet"),
        ("six in the evening", "6 pm"),
        (
          "The lecture is named after James Hartwell, who taught at the college from 1921 to 1950 and left it "
            + "his books. It is supported by the Hartwell Trust.", ""
        ),
      ],
      siblingEdits: [
        ("6 May 2018", "5 May 2019"), ("Emily Cartwright", "Dmitri Volkov"),
        ("University of St Andrews", "University of Vienna"),
        ("Her", "His"),
        (
          "the letters that women wrote to the academies of the eighteenth century",
          "the tables of logarithms"
        ),
        ("Émilie du Châtelet", "Jost Bürgi"), ("Newcombe Prize in 2016", "Gauss Medal in 2014"),
        ("She", "He"),
        ("Royal Archive", "Swiss Academy"),
      ]),
  ]
}
