"""How examples are varied."""
import random
import unittest

from liaison_training.augmentation import Names
from liaison_training.joint_training import Recipe, blanked, rewritten
from liaison_training.shortening import NOWHERE
from liaison_training.vocabulary import UNKNOWN
from liaison_training.windows import Window

from .test_joining import FIRST, SECOND, read


class Blanked(unittest.TestCase):
    window = Window(ids=[0, *range(10, 210), 2], words=[], labels=[], parts=[], lines=[])

    def test_some_windows_lose_some_pieces_and_no_marks(self):
        chooser = random.Random(3)
        found = [blanked(self.window, 0.1, chooser).ids for _ in range(200)]
        changed = [ids for ids in found if ids != self.window.ids]
        self.assertTrue(70 < len(changed) < 130, len(changed))
        for ids in changed:
            lost = [old for old, new in zip(self.window.ids, ids) if old != new]
            self.assertTrue(all(old > UNKNOWN for old in lost))
            self.assertTrue(all(new == old or new == UNKNOWN for old, new in zip(self.window.ids, ids)))
            self.assertLess(len(lost), 60)

    def test_the_window_itself_stays(self):
        blanked(self.window, 1.0, random.Random(1))
        self.assertNotIn(UNKNOWN, self.window.ids)


class Rewritten(unittest.TestCase):
    def test_an_edge_stands_where_it_is_stated_or_nowhere(self):
        recipe = Recipe(joined_share=1.0, shortened_documents=1.0, left_out_share=0.5, renamed_documents=0.0)
        documents = [read(text) for text in (SECOND, FIRST)] * 50
        stated = {edge.relation: one.lines[edge.line].text.lower().rstrip(".")
                  for one in documents for edge in one.edges}
        lost = 0
        for document in rewritten(documents, Names(None), recipe, random.Random(5)):
            for edge in document.edges:
                lost += edge.line == NOWHERE
                if edge.line != NOWHERE:
                    text = document.lines[edge.line].text.lower().rstrip(".")
                    self.assertEqual(text, stated[edge.relation])
        self.assertTrue(30 < lost < 120, lost)


if __name__ == "__main__":
    unittest.main()
