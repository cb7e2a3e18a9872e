extension LikenessSample {
  static let news = [
    LikenessSample(
      text: """
        Avon and Brest open a joint laboratory for waves

        The Academy of Avon and the University of Brest have opened a joint laboratory that studies \
        how waves wear down the coast. It is based at the old harbour in Brest and has room for \
        forty researchers.

        "We have wanted to work side by side for years," said Clara Holm, who leads the laboratory. \
        "Now our students can cross the corridor in place of the sea." The two bodies pay for it in \
        equal parts, with 3.2 million euros over five years.

        The first project follows a storm from the open ocean to the beach. It uses forty buoys, \
        which were built by the workshop of the university, and a model that runs on the computer \
        of the academy.

        The Academy of Avon was founded in 1846. It has 210 members and awards the Tide Medal every \
        second year.
        """,
      copyEdits: [
        ("Avon and Brest open a joint laboratory for waves", "New wave laboratory opens in Brest"),
        ("The Academy of Avon and the", "BREST, 3 May - The Academy of Avon and the"),
        ("\"", "”"), ("in place of", "instead of"),
        (
          "The Academy of Avon was founded in 1846. It has 210 members and awards the Tide Medal "
            + "every second year.", "Source: Academy of Avon"
        ),
      ],
      siblingEdits: [
        ("Brest", "Faro"), ("waves wear", "winds wear"), ("for waves", "for winds"),
        ("Clara Holm", "Rui Teles"), ("3.2 million", "1.8 million"), ("old harbour", "new campus"),
        ("a storm from the open ocean to the beach", "sand from the beach to the dunes"),
        ("forty buoys", "sixty masts"),
      ]),
    LikenessSample(
      text: """
        Ingrid Falk receives the Tide Medal

        The Academy of Avon has awarded the Tide Medal for 2021 to Ingrid Falk of the University of \
        Lund for her work on the mixing of warm and cold water in the deep sea. The medal comes \
        with a sum of 50,000 euros and will be presented in Avon on 12 October.

        The jury praised the way in which her models changed the view of the Arctic Ocean. "Nobody \
        has done more to explain why the ice melts from below," said its chair, Paul Reger.

        Ingrid Falk studied physics in Uppsala and took her doctorate in Bergen. Since 2009 she has \
        been a professor in Lund, where she heads the group for ocean physics.

        The Tide Medal is given every second year to a scientist who has advanced the knowledge of \
        the sea. Former winners include Mary Orr and Jan Siska. Nominations for the next medal are \
        open until the end of March.
        """,
      copyEdits: [
        ("Ingrid Falk receives the Tide Medal", "Lund physicist wins the Tide Medal"),
        ("\"Nobody has done more", "“Nobody has done more"), ("below,\"", "below,”"),
        ("50,000 euros", "50 000 euros"),
        ("Nominations for the next medal are open until the end of March.", ""),
        ("$", "The University of Lund was founded in 1666 and has 47,000 students."),
      ],
      siblingEdits: [
        ("2021", "2023"), ("Ingrid Falk", "Omar Haddad"),
        ("University of Lund", "University of Tunis"),
        ("the mixing of warm and cold water in the deep sea", "the currents of shallow seas"),
        ("12 October", "9 October"), ("Arctic Ocean", "Mediterranean"), ("her", "his"),
        ("why the ice melts from below", "where the sand goes"),
        ("in Uppsala", "in Sfax"), ("in Bergen", "in Marseille"), ("2009 she", "2012 he"),
        ("in Lund", "in Tunis"), ("Mary Orr and Jan Siska", "Jan Siska and Ingrid Falk"),
      ]),
    LikenessSample(
      text: """
        New director at the Institute for Polar Waters

        The Institute for Polar Waters has appointed Helena Strand as its director. She takes office \
        on 1 September 2022 and follows Karl Brenner, who retires after eleven years.

        Helena Strand comes from the Maritime Centre in Bergen, where she led the department of sea \
        ice. She studied in Kiel and Oslo and has spent three winters at stations in Antarctica.

        "The institute has some of the best instruments in the world," she said. "I want to open them \
        to young people from every country." Among her first tasks is the planning of a research \
        vessel, which is to replace the Northern Star.

        The board of the institute chose her unanimously out of thirty candidates. The institute has \
        240 employees and a yearly budget of 31 million euros, which comes from the state.
        """,
      copyEdits: [
        ("New director at the Institute for Polar Waters", "Strand to lead polar institute"),
        ("\"", "'"), ("Maritime Centre", "Maritime Center"),
        ("department of sea ice", "sea ice department"),
        (
          "The board of the institute chose her unanimously out of thirty candidates. The institute "
            + "has 240 employees and a yearly budget of 31 million euros, which comes from the state.",
          ""
        ),
      ],
      siblingEdits: [
        ("Helena Strand", "Piotr Wilk"), ("1 September 2022", "1 March 2011"),
        ("She takes", "He takes"),
        ("Karl Brenner", "Ada Lind"), ("eleven", "nine"),
        ("Maritime Centre in Bergen", "Geological Survey in Krakow"),
        ("she", "he"), ("sea ice", "rocks"),
        ("She studied in Kiel and Oslo", "He studied in Gdansk and Leeds"),
        ("three winters", "two winters"), ("her", "him"), ("240", "190"),
        ("31 million", "22 million"),
        ("thirty", "twelve"),
      ]),
    LikenessSample(
      text: """
        Foundation funds twelve projects on soil

        The Meadow Foundation supports twelve new projects on soil with a total of 4.5 million pounds. \
        They were chosen from 138 proposals by a panel of seven scientists from five countries.

        The largest grant, of 900,000 pounds, goes to Priya Nair at the University of Leeds. Her team \
        will study how fungi move water between the roots of trees. A second large grant goes to the \
        Rothwell Institute, which will map the soils of upland farms together with the farmers.

        "Soil is the least known living thing on the planet," said the head of the foundation, Tom \
        Ashby. "These projects will change how we grow food." All data will be published within one \
        year after the end of each project.

        The projects start in January and run for three years. A list of all grants is on the pages of \
        the foundation.
        """,
      copyEdits: [
        ("Foundation funds twelve projects on soil", "Leeds ecologist wins soil grant"),
        ("\"", "”"), ("4.5 million pounds", "£4.5 million"), ("900,000 pounds", "£900,000"),
        ("A list of all grants is on the pages of the foundation.", ""),
        ("$", "Notes to editors: for interviews call the press office of the university."),
      ],
      siblingEdits: [
        ("twelve", "nine"), ("on soil", "on rivers"), ("4.5 million", "3.1 million"), ("138", "97"),
        ("900,000", "650,000"), ("Priya Nair", "Owen Price"),
        ("University of Leeds", "University of Cardiff"),
        ("Her team", "His team"),
        ("fungi move water between the roots of trees", "eels find their way upstream"),
        ("the Rothwell Institute", "the Severn Trust"),
        ("the soils of upland farms", "the banks of small streams"),
        ("Soil is the least known living thing", "No river is known from end to end"),
        ("how we grow food", "how we plan towns"),
      ]),
    LikenessSample(
      text: """
        Hamburg and Osaka extend their partnership

        The universities of Hamburg and Osaka have extended their partnership for another five years. \
        Their presidents, Greta Wolff and Kenji Mori, signed the treaty in Osaka on Monday.

        Since 2010, more than 400 students have spent a term at the other university. Under the new \
        treaty there will also be joint doctoral degrees in chemistry and physics, and a fund of \
        600,000 euros for short research visits.

        "Our laboratories think alike, and that is rare," said Greta Wolff. Kenji Mori spoke of a \
        friendship that had outlived four presidents. Both universities will celebrate the treaty \
        with a summer school on light and matter, which is to take place in Hamburg in July.

        Applications for research visits can be made by anyone who holds a doctorate, from October on, \
        to the international office of either university.
        """,
      copyEdits: [
        (
          "Hamburg and Osaka extend their partnership",
          "Osaka University renews treaty with Hamburg"
        ),
        ("", "Tuesday, 4 June 2019"), ("\"", "“"), ("a term", "one semester"),
        (
          "Applications for research visits can be made by anyone who holds a doctorate, from October on, "
            + "to the international office of either university.", ""
        ),
      ],
      siblingEdits: [
        ("Osaka", "Lima"), ("Kenji Mori", "Rosa Quispe"), ("five years", "three years"),
        ("on Monday", "on Friday"),
        ("2010", "2015"), ("400", "120"), ("chemistry and physics", "botany and geography"),
        ("600,000", "250,000"), ("light and matter", "forests and people"),
        ("in July", "in August"),
        ("four presidents", "two presidents"),
      ]),
  ]
}
