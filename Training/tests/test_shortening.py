"""Documents without some of their lines."""
import random
import unittest

from liaison_training.shortening import NOWHERE, shortened

from .test_joining import FIRST, read

LONG = FIRST + "".join(f"Sentence {n} of {{{{Tideline|hub:t}}}}.\n> focuses_on t x\n\n" for n in range(40))


class Shortening(unittest.TestCase):
    document = read(LONG)

    def test_the_first_line_stays_and_a_share_goes(self):
        found = shortened(self.document, 0.5, random.Random(1))
        self.assertEqual(found.lines[0], self.document.lines[0])
        self.assertTrue(12 < len(found.lines) < 32, len(found.lines))
        self.assertEqual(shortened(self.document, 1.0, random.Random(1)).lines, self.document.lines[:1])
        self.assertEqual(shortened(self.document, 0.0, random.Random(1)), self.document)

    def test_edges_go_with_their_lines_or_are_on_none(self):
        found = shortened(self.document, 0.5, random.Random(1))
        self.assertEqual(len(found.edges), len(self.document.edges))
        texts = [line.text for line in found.lines]
        for before, after in zip(self.document.edges, found.edges):
            stated = self.document.lines[before.line].text
            self.assertEqual(after.line, texts.index(stated) if stated in texts else NOWHERE)

    def test_a_passage_still_ends_where_its_last_line_is_gone(self):
        passage = read("# {{Tideline|hub:t}}\nOne sentence.\nAnd another.\n\nA third one.\n")
        self.assertEqual([line.ends_passage for line in passage.lines], [True, False, True, True])
        draws = iter([0.9, 0.1, 0.9])  # of the lines after the first; the second of them goes

        class Drawn:
            random = staticmethod(lambda: next(draws))

        found = shortened(passage, 0.5, Drawn)
        self.assertEqual([line.text for line in found.lines], ["Tideline", "One sentence.", "A third one."])
        self.assertTrue(all(line.ends_passage for line in found.lines))


if __name__ == "__main__":
    unittest.main()
