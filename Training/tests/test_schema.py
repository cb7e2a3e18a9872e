"""Which relations hold together."""
import unittest

from liaison_training.corpus import TYPES
from liaison_training.schema import ALLOWED, NUMBER, consistent


class Schema(unittest.TestCase):
    def test_one_relation_holds_between_two_entities(self):
        best, worse = ("part_of", 1, 2), ("hosted_by", 1, 2)
        self.assertEqual(consistent([best, worse]), [best])
        self.assertEqual(consistent([worse, best]), [worse])

    def test_some_relations_go_together(self):
        for edges in ([("works_at", 1, 2), ("leads", 1, 2)], [("leads", 1, 2), ("member_of", 1, 2)],
                      [("hosted_by", 1, 2), ("takes_part_in", 2, 1)]):
            self.assertEqual(consistent(edges), edges)

    def test_the_direction_counts(self):
        for edges in ([("works_at", 1, 2), ("leads", 2, 1)],
                      [("hosted_by", 1, 2), ("takes_part_in", 1, 2)]):
            self.assertEqual(consistent(edges), edges[:1])

    def test_other_pairs_are_left_alone(self):
        edges = [("part_of", 1, 2), ("hosted_by", 1, 3), ("part_of", 2, 3)]
        self.assertEqual(consistent(edges), edges)

    def test_a_third_relation_must_go_with_both(self):
        edges = [("works_at", 1, 2), ("leads", 1, 2), ("member_of", 1, 2)]
        self.assertEqual(consistent(edges), edges[:2])

    def test_ends_have_types(self):
        person, hub = TYPES.index("person"), TYPES.index("hub")
        self.assertTrue(ALLOWED[person, hub, NUMBER["works_at"]])
        self.assertFalse(ALLOWED[hub, person, NUMBER["works_at"]])
