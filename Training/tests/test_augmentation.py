"""Names to write documents with."""
import gzip
import pathlib
import tempfile
import unittest

from liaison_training.augmentation import Names

AREAS = [f"Tides of bay {n}" for n in range(100)] + [f"Tides and waves {n}" for n in range(40)] + [f"Tides, waves {n}" for n in range(40)]


class Areas(unittest.TestCase):
    def test_few_areas_join_two_and_more_fields_of_bodies_do(self):
        with tempfile.TemporaryDirectory() as folder:
            with gzip.open(pathlib.Path(folder) / "research_areas.tsv.gz", "wt", encoding="utf-8") as out:
                out.write("name\n" + "".join(area + "\n" for area in AREAS))
            lists = Names(folder).lists
        self.assertEqual([len(lists["area"]), len(lists["field"])], [102, 116])
        self.assertLess(set(lists["area"]), set(lists["field"]))
        self.assertLessEqual(set(AREAS[:100]), set(lists["area"]))


if __name__ == "__main__":
    unittest.main()
