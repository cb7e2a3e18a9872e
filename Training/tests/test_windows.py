"""Lines in windows: every word once, context before, long lines in parts."""
import re
import unittest

from liaison_training.corpus import Line, Mention
from liaison_training.labels import OUTSIDE, begin, inside
from liaison_training.vocabulary import END, START
from liaison_training.windows import OVERLAP, SIZE, parts, plan, windows, word_labels, words_of


class Words:
    """A tokeniser whose pieces are words and single marks."""

    def encode(self, text):
        offsets = [match.span() for match in re.finditer(r"\w+|[^\w\s]", text)]
        return list(range(10, 10 + len(offsets))), offsets


def line(text, is_heading=False, ends_passage=True, mentions=()):
    return Line(text, tuple(mentions), is_heading, ends_passage)


class Windows(unittest.TestCase):
    def test_a_short_document_is_one_window(self):
        (window,) = windows(Words(), [line("A title", True), line("One.", False, False), line("Two.")])
        self.assertEqual(window.ids, [START, 10, 11, END, 10, 11, 10, 11, END])
        self.assertEqual(window.lines, [-1, 0, 0, 0, 1, 1, 2, 2, 2])

    def test_every_word_is_answered_for_once(self):
        lines = [line("A title", True)] + [line("tide " * count) for count in (100, 400, 3, 253, 254, 60)]
        found = windows(Words(), lines)
        words = [word[:2] for window in found for word in window.words]
        self.assertEqual(sorted(words), sorted((i, n) for i, own in enumerate(lines)
                                               for n in range(len(own.text.split()))))
        self.assertTrue(all(len(window.ids) <= SIZE for window in found))

    def test_later_windows_repeat_title_heading_and_last_line(self):
        found = plan([5, 5, 100, 100, 20, 100], [True, True] + 4 * [False], 6 * [True])
        self.assertEqual([[part.line for part in window] for window in found],
                         [[0, 1, 2, 3, 4], [0, 1, 4, 5]])
        self.assertEqual([part.is_context for part in found[1]], [True, True, True, False])

    def test_long_lines_are_not_repeated(self):
        found = plan([100, 100, 100], [True, False, False], 3 * [True])
        self.assertEqual([[part.line for part in window] for window in found], [[0, 1], [2]])

    def test_parts_of_a_long_line_overlap_and_answer_on(self):
        first, second = parts(7, 400, True)
        self.assertEqual(first.pieces[1] - second.pieces[0], OVERLAP)
        self.assertEqual(first.answered[1], second.answered[0])
        self.assertEqual((first.is_closed, second.is_closed), (False, True))

    def test_labels_of_words_in_mentions(self):
        text = "Kelp Hub, she"
        mentions = [Mention(0, 8, "hub", "a"), Mention(10, 13, "person~", "b")]
        words = words_of(text, Words().encode(text)[1])
        self.assertEqual(word_labels(mentions, words),
                         [begin("hub"), inside("hub"), OUTSIDE, begin("person~")])
