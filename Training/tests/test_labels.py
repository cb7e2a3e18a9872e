"""The best sequence of labels."""
import unittest

import torch

from liaison_training.labels import LABELS, begin, decoded, inside


def scores(*words):
    """Logits of words from {label: score}; all others are 0."""
    found = torch.zeros(len(words), len(LABELS))
    for row, word in enumerate(words):
        for label, score in word.items():
            found[row, label] = score
    return found


class LabelTests(unittest.TestCase):
    person, more = begin("person"), inside("person")
    place = begin("place")

    def test_begin_and_inside_make_one_mention(self):
        self.assertEqual(decoded(scores({self.person: 9}, {self.more: 9}, {0: 9})), [(0, 2, "person")])

    def test_two_mentions_side_by_side_take_more_than_one(self):
        doubtful = scores({self.person: 9}, {self.more: 4, self.place: 5}, {0: 9})
        self.assertEqual(decoded(doubtful), [(0, 2, "person")])
        sure = scores({self.person: 9}, {self.more: 4, self.place: 7}, {0: 9})
        self.assertEqual(decoded(sure), [(0, 1, "person"), (1, 2, "place")])

    def test_a_word_between_costs_nothing(self):
        self.assertEqual(decoded(scores({self.person: 9}, {0: 9}, {0: 4, self.place: 5})),
                         [(0, 1, "person"), (2, 3, "place")])

    def test_a_mention_cannot_start_in_its_middle(self):
        self.assertEqual(decoded(scores({self.person: 2, self.more: 9})), [(0, 1, "person")])


if __name__ == "__main__":
    unittest.main()
