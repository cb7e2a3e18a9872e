"""How examples are varied."""
import random
import unittest

from liaison_training.joint_training import blanked
from liaison_training.vocabulary import UNKNOWN
from liaison_training.windows import Window


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


if __name__ == "__main__":
    unittest.main()
