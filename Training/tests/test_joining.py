"""Two documents on one page."""
import pathlib
import random
import tempfile
import unittest

from liaison_training.corpus import Document
from liaison_training.joining import LONGEST, joined, page

FIRST = """% id: first
# {{Tideline|hub:t}} starts
{{Ada Okonjo|per:a}} leads {{it|hub:t~}} at {{MIT|org:m}}.
> leads a t
> works_at a m
"""
SECOND = """% id: second
The {{Reed Centre|hub:t}} is based at {{MIT|org:x}}.
> hosted_by t x
"""


def read(text):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "one.ann"
        path.write_text(text, "utf-8")
        return Document.read(path)


class Joining(unittest.TestCase):
    first, second = read(FIRST), read(SECOND)

    def test_lines_and_edges_of_both_are_kept(self):
        both = page(self.first, self.second)
        self.assertEqual([line.text for line in both.lines],
                         [line.text for one in (self.first, self.second) for line in one.lines])
        self.assertEqual([(e.relation, e.line) for e in both.edges],
                         [("leads", 1), ("works_at", 1), ("hosted_by", 2)])

    def test_one_key_for_two_things_becomes_two(self):
        both = page(self.first, self.second)
        self.assertNotEqual(both.lines[0].mentions[0].key, both.lines[2].mentions[0].key)
        self.assertEqual(both.edges[2].head, both.lines[2].mentions[0].key)

    def test_one_name_is_one_entity(self):
        both = page(self.first, self.second)
        self.assertEqual(both.lines[1].mentions[2].key, both.lines[2].mentions[1].key)
        self.assertEqual(both.edges[2].tail, both.edges[1].tail)

    def test_the_first_ends_its_passage(self):
        self.assertTrue(page(self.second, self.first).lines[0].ends_passage)

    def test_a_share_is_joined_and_none_is_lost(self):
        many = [self.first, self.second] * 100
        found = joined(many, 0.3, random.Random(1))
        self.assertTrue(130 < len(found) < 180, len(found))
        self.assertEqual(sum(len(one.lines) for one in found), sum(len(one.lines) for one in many))
        self.assertEqual(joined(many, 0.0, random.Random(1)), many)

    def test_long_ones_stay_alone(self):
        long = read(FIRST + "x" * LONGEST + ".\n")
        self.assertEqual(joined([long, self.second], 1.0, random.Random(1)), [long, self.second])


if __name__ == "__main__":
    unittest.main()
