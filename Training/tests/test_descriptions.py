"""What a text calls a body whose name does not tell what it is."""
import unittest

from liaison_training.descriptions import described, is_telling


def kind(line, is_anaphoric=False):
    words = line.lower().split()
    first, end = words.index("["), words.index("]")
    return described([w for w in words if w not in "[]"], (first, end - 2), is_anaphoric)


class Descriptions(unittest.TestCase):
    def test_a_name_is_what_the_noun_beside_it_says(self):
        for line, expected in (
            ("[ Tideline ] , our network of buoys", "hub"),
            ("[ Tideline ] ( TL ) , a young seaweed company", "organisation"),
            ("[ Orka ] is the national whale programme", "hub"),
            ("the European university alliance [ Orka ] met", "hub"),
            ("[ Orka ] is a research infrastructure project", "hub"),
        ):
            with self.subTest(line):
                self.assertEqual(kind(line), expected)

    def test_what_is_said_of_something_else_or_not_plainly_tells_nothing(self):
        for line in ("[ Orka ] , the director of the network", "[ Orka ] is a project manager",
                     "[ Orka ] and our network", "network [ Orka ]", "[ Orka ] is the", "[ Orka ] ( the",
                     "a member of the network and [ Orka ]", "[ Orka ]", "[ Orka ] is a centre"):
            with self.subTest(line):
                self.assertIsNone(kind(line))

    def test_what_refers_tells_by_its_last_word(self):
        self.assertEqual(kind("[ the regional network ] grew", True), "hub")
        self.assertIsNone(kind("[ it ] grew", True))

    def test_a_name_that_says_what_it_is(self):
        self.assertTrue(is_telling(["school", "of", "law"]))
        self.assertFalse(is_telling(["orka", "four"]))


if __name__ == "__main__":
    unittest.main()
