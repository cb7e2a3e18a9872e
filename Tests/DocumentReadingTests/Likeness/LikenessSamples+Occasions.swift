extension LikenessSample {
  static let occasions = [
    LikenessSample(
      text: """
        Anna Berg wins the Ice Prize

        Anna Berg of Umeå University has received the Ice Prize for 2024.

        The Ice Prize is awarded each year by the Northern Ice Foundation to a young scientist who \
        has changed what we know of snow, glaciers or the frozen ground. It comes with 40,000 euros \
        and a stay of three months at the station of the foundation on Svalbard. The winner is chosen \
        by a jury of five under the chair of Karin Holm.

        The Northern Ice Foundation was set up in 1988 by the shipping company Holm. It supports \
        research in Norway, Sweden and Finland.
        """,
      copyEdits: [
        ("Anna Berg wins the Ice Prize", "Umeå glaciologist honoured"),
        ("", "Umeå University | News"),
        ("$", "Umeå University has 37,000 students and is one of the largest in Sweden."),
      ],
      siblingEdits: [
        ("Anna Berg", "Olav Lund"), ("Umeå University", "Tromsø University"), ("2024", "2025"),
      ]),
    LikenessSample(
      text: """
        Postdoctoral researcher in soil ecology

        The Department of Biology at the University of Leeds is looking for a postdoctoral researcher \
        in soil ecology. The post is full time and limited to three years, with a start on 1 October.

        You will plan and run experiments on how fungi carry water, write papers and help to guide \
        students. You hold a doctorate in a related field, know how to work in a team, and write well \
        in English. Experience with field work is welcome.

        We offer a salary of 39,000 to 45,000 pounds, thirty days of leave and a place in the \
        nursery. The University of Leeds is an equal opportunity employer and holds the Athena Swan \
        Silver Award.

        Please send a letter, a list of papers and the names of two referees by 12 March to Jane Cole \
        at the Department of Biology.
        """,
      copyEdits: [
        ("Postdoctoral researcher in soil ecology", "Vacancy: soil ecology, Leeds"),
        ("", "Jobs in science"), ("thirty days", "30 days"),
        ("$", "Jobs in science is read by 20,000 scientists each week."),
      ],
      siblingEdits: [
        ("soil ecology", "polymer physics"), ("Department of Biology", "Department of Physics"),
        ("how fungi carry water", "how gels swell"), ("1 October", "1 September"),
        ("12 March", "30 April"), ("Jane Cole", "Peter Hall"),
      ]),
    LikenessSample(
      text: """
        Evening lecture at the Museum of Science

        The Museum of Science invites everyone to its evening lecture. Once a month, a researcher \
        from a university in the region tells of her or his work, with time for questions and a look \
        behind the scenes of the museum. There is no charge, and a seat need not be booked. The bar in \
        the hall is open from half past six.

        Speaker: Ruth Adler, University of Hull
        Subject: The sound of whales
        Day: 3 May 2024, 19:00
        Guide of the evening: Tom Ashby
        """,
      copyEdits: [
        ("Evening lecture at the Museum of Science", "What's on: whales"),
        ("half past six", "18:30"),
        ("There is no charge, and a seat need not be booked.", "Free entry."),
        ("$", "Send us your event by Friday noon."),
      ],
      siblingEdits: [
        ("Ruth Adler, University of Hull", "Sam Okoro, University of York"),
        ("The sound of whales", "The colours of stars"), ("3 May 2024", "7 June 2024"),
        ("Tom Ashby", "Mary Orr"),
      ]),
    LikenessSample(
      text: """
        Rothwell Institute and Lumen agree on joint work

        HARROGATE, 3 May - The Rothwell Institute and the instrument maker Lumen will work together \
        on sensors for farms. The two signed an agreement on Monday that runs until 2029 and is worth \
        6 million pounds, of which Lumen pays two thirds.

        A team of twelve under Priya Nair will build sensors that tell how much nitrogen a field has \
        lost. They are tested on 40 farms in Yorkshire. "Farmers have asked us for this for years," \
        said Priya Nair. "Now we have a partner who can make ten thousand of them."

        Lumen will set up a workshop at the institute and hire eight engineers. The first sensors are \
        to be sold in 2027. Both partners have agreed to publish all measurements.

        About the Rothwell Institute: The Rothwell Institute was founded in 1951 and has 300 staff. \
        It receives half of its money from the state.

        Contact: Owen Price, press office, Rothwell Institute
        """,
      copyEdits: [
        ("Rothwell Institute and Lumen agree on joint work", "Lumen sensors help British farms"),
        ("HARROGATE, 3 May - The", "JENA, 4 May 2025 – The"), ("on Monday", "on 3 May"),
        ("measurements", "results"), ("are tested", "will be tested"),
        (
          "About the Rothwell Institute: The Rothwell Institute was founded in 1951 and has 300 staff. "
            + "It receives half of its money from the state.",
          "About Lumen: Lumen AG has its seat in Jena and makes lasers, cryostats and detectors. It "
            + "has 2,100 employees in Germany, Japan and the United States."
        ),
        ("Owen Price, press office, Rothwell Institute", "Greta Wolff, Lumen AG"),
      ],
      siblingEdits: [
        ("Lumen", "Agrotec"), ("farms", "forests"), ("HARROGATE, 3 May", "HARROGATE, 9 June"),
        ("Monday", "Tuesday"), ("2029", "2031"), ("6 million", "3 million"),
        ("Priya Nair", "Lena Foss"), ("nitrogen a field", "water a tree"), ("40", "25"),
        ("Yorkshire", "Wales"), ("Farmers", "Foresters"), ("eight", "five"), ("2027", "2028"),
      ]),
    LikenessSample(
      text: """
        New method finds microplastics in blood

        Researchers at the University of Utrecht have found a way to count the smallest pieces of \
        plastic in blood. It takes a single drop and an hour, where older methods take a week, they \
        write in the journal Clinical Measurement.

        The team led by Sanne de Wit coats the pieces with a dye that shines only on plastic, and \
        counts them in a narrow channel under a laser. In the blood of 212 healthy people it found \
        between three and ninety pieces in each drop. "We do not know yet whether they do harm," said \
        Sanne de Wit. "But now we can look."

        The study was paid for by the Dutch Research Council and by the Health Fund. A larger one, \
        with 5,000 people from four countries, is to begin in January together with the Karolinska \
        Institute in Stockholm.

        The university has asked for a patent. Hospitals that wish to take part can write to the team.
        """,
      copyEdits: [
        (
          "New method finds microplastics in blood",
          "A drop is enough to count plastic in the blood"
        ),
        ("Researchers at the University of Utrecht", "Scientists in Utrecht"),
        ("they write", "the group writes"), ("shines", "glows"),
        (
          "The university has asked for a patent. Hospitals that wish to take part can write to the "
            + "team.", ""
        ),
        (
          "The study was paid for by the Dutch Research Council and by the Health Fund. A larger one, "
            + "with 5,000 people from four countries, is to begin in January together with the "
            + "Karolinska Institute in Stockholm.", "A larger study is to begin in January."
        ),
      ],
      siblingEdits: [
        ("University of Utrecht", "University of Porto"),
        ("microplastics in blood", "pollen in air"),
        ("plastic in blood", "pollen in air"), ("Clinical Measurement", "Aerobiology"),
        ("Sanne de Wit", "Rui Teles"), ("plastic", "pollen"), ("212 healthy people", "95 towns"),
        ("Dutch Research Council", "Science Foundation"), ("5,000 people", "300 towns"),
        ("Karolinska Institute in Stockholm", "Institut Pasteur in Paris"),
      ]),
  ]
}
