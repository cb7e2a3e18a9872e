"""What letters tell of two names."""
import types
import unittest

from liaison_training.strings import FLAGS, Form, flags, in_series, normalised


def holding(later, earlier, **own):
    """The flags that hold for two names on one line."""
    plain = {"kind": "organisation", "line": 0, "before": "", "is_anaphoric": False, "in_heading": False}
    mentions = [types.SimpleNamespace(**{**plain, "words": words, **own}) for words in ((5, 5), (0, 1))]
    found = flags(*mentions, Form(later), Form(earlier))
    return {name for name, holds in zip(FLAGS, found) if holds}


class Strings(unittest.TestCase):
    def test_names_without_titles_articles_and_marks(self):
        for written, name in (("The Kelp Hub", "kelp hub"), ("Professor Dame Bryn  Alder", "bryn alder"),
                              ("the Brine Trust’s", "brine trust"), ("“Tide–Net”,", "tide-net"), ("the", "the")):
            with self.subTest(written):
                self.assertEqual(normalised(written), name)

    def test_acronyms(self):
        for short, long, expected in (("TRC", "Tidal Research Council", True),
                                      ("IoT", "Institute of Tides", True), ("IT", "Institute of Tides", True),
                                      ("UoZ", "University of Kelp", False), ("Trc", "Tidal Research Council", False)):
            with self.subTest(short):
                self.assertEqual(Form(short).abbreviates(Form(long)), expected)

    def test_two_of_a_series(self):
        for one, other, expected in (("Tier-1", "Tier-2", True), ("TIDE", "TIDE-Q", True), ("Reef 7", "Reef", True),
                                     ("Tier 1", "Tier-1", False), ("Reef 2024", "Reef", False),
                                     ("Reef e.V.", "Reef", False), ("Brine Hub", "Brine", False)):
            with self.subTest(one):
                self.assertEqual(in_series(one, other), expected)

    def test_flags_of_two_names(self):
        self.assertLessEqual({"same name", "same last word", "same kind"}, holding("Kelp Hub", "the Kelp Hub"))
        self.assertIn("later is acronym", holding("TRC", "Tidal Research Council"))
        self.assertIn("earlier is acronym", holding("Tidal Research Council", "TRC"))
        self.assertIn("later is surname", holding("Alder", "Bryn Alder", kind="person"))
        self.assertNotIn("later is surname", holding("Alder", "Bryn Alder"))
        self.assertFalse({"same name", "word shared", "same last word"} & holding("Kelp Hub", "Brine Trust"))
