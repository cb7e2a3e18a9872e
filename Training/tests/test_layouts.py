"""Pages that are made of lists."""
import collections
import random
import unittest

from liaison_training import layouts
from liaison_training.augmentation import Names
from liaison_training.checking import faults
from liaison_training.listed_page import Page


def names():
    """Few names, some of which hold what annotation uses."""
    found = Names(None)
    found.lists = {"organisation": ["University of Bergen", "Kyoto University", "Museum {of|the} Sea", "Reed Institute"],
                   "area": ["tidal energy", "kelp forests", "software (D.2)"], "field": ["Tidal energy"], "place": ["Bergen", "Quito"],
                   "prize": ["Tide Medal"]}
    found.shortened = [("Northern Tide Council", "NTC")]
    found.countries = ["Norway", "Ecuador"]
    found.given, found.family = ["Ada", "Wei"], ["Okonjo", "Lind"]
    return found


class Layouts(unittest.TestCase):
    def lines_of(self, layout, kind, seed):
        page = Page(names(), random.Random(seed))
        x = page.named(kind, "Tideline")
        page.heading(x.mark)
        layout(page, x)
        return page, x

    def test_every_layout_is_written_without_faults_for_each_kind_it_is_about(self):
        of_kind = {"org": layouts.OF_BODIES, "hub": layouts.OF_HUBS, "event": layouts.OF_EVENTS, "prize": layouts.OF_PRIZES}
        for kind, lists in of_kind.items():
            for layout in set(lists):
                stated = 0
                for seed in range(30):
                    page, _ = self.lines_of(layout, kind, seed)
                    self.assertEqual(list(faults(["% id: made", *page.lines])), [], page.lines)
                    stated += len(page.document().edges)
                self.assertGreater(stated, 30, layout.__name__)

    def test_edges_stand_under_a_line_that_names_one_of_their_ends(self):
        for document in layouts.pages(names(), 300, random.Random(1)):
            for edge in document.edges:
                here = {m.key for m in document.lines[edge.line].mentions}
                self.assertTrue(here & {edge.head, edge.tail}, (document.lines[edge.line].text, edge))

    def test_people_of_a_roster_belong_to_the_bodies_above_them(self):
        page, x = self.lines_of(layouts.roster, "hub", 3)
        above, employed = set(), collections.Counter()
        document = page.document()
        for number, line in enumerate(document.lines[2:], 2):
            bodies = {m.key for m in line.mentions if m.kind == "organisation"}
            above = bodies or above
            for m in line.mentions:
                if m.kind == "person":
                    own = {e.tail for e in document.edges if e.relation == "works_at" and e.head == m.key}
                    self.assertEqual(own, above)
                    employed[m.key] += 1
        self.assertTrue(employed)

    def test_a_body_is_where_it_is_said_to_be_and_a_city_in_its_country(self):
        for seed in range(30):
            page = Page(names(), random.Random(seed))
            body = page.body()
            text, *stated = page.whereabouts(body)
            page.item(f"{body.mark}, {text}", *stated)
            document = page.document()
            places = [m.key for m in document.lines[0].mentions if m.kind == "place"]
            self.assertIn(len(places), (1, 2))
            expected = {(body.key, p) for p in places} | ({tuple(places)} if len(places) == 2 else set())
            self.assertEqual({(e.head, e.tail) for e in document.edges}, expected)

    def test_a_list_of_links_states_nothing(self):
        page, _ = self.lines_of(layouts.unrelated, "hub", 2)
        self.assertGreater(len(page.lines), 3)
        self.assertEqual(page.document().edges, ())

    def test_the_same_seed_makes_the_same_pages_and_another_does_not(self):
        first, again, other = (layouts.pages(names(), 20, random.Random(seed)) for seed in (4, 4, 5))
        self.assertEqual(first, again)
        self.assertNotEqual(first, other)

    def test_without_names_there_are_no_pages(self):
        self.assertEqual(layouts.pages(Names(None), 20, random.Random(1)), [])

    def test_names_lose_what_would_be_read_as_annotation(self):
        page = Page(names(), random.Random(1))
        self.assertEqual(page.named("area", "software (D.2)").mark, "{{software|area:area1}}")
        self.assertEqual(page.named("org", "Museum {of|the} Sea").mark, "{{Museum ofthe Sea|org:org2}}")
        self.assertEqual(page.again(page.named("org", "Reed Institute"), "RI"), "{{RI|org:org3}}")


if __name__ == "__main__":
    unittest.main()
