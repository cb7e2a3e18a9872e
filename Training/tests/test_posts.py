"""Annotation without words: from an annotated file and back."""
import gzip
import json
import pathlib
import tempfile
import unittest

from liaison_training import posts
from liaison_training.corpus import Document, Edge

TEXT = """A new  hub for tidal power

Bryn Alder heads the Kelp Hub. He works on tides.
Tide News, 3 May

The Kelp Hub – Zürich's first – is paid for by the Brine Trust.

"""
WHOLE = """% id: invented-posts-tides-md
% genre: real post
# A new  hub for {{tidal power|area:tidal}}

{{Bryn Alder|per:bryn}} heads the {{Kelp Hub|hub:kelp}}.
> works_at bryn kelp | role=head
> leads bryn kelp
{{He|per:bryn~}} works on {{tides|area:tides}}.
> focuses_on bryn tides
= Tide News, 3 May
"""
LATER = """% id: invented-posts-tides-md-part2
# A new  hub for {{tidal power|area:tidal}}

The {{Kelp Hub|hub:kelp}} – {{Zürich|place:zurich}}'s first – is paid for by the {{Brine Trust|org:brine}}.
> funds brine kelp
"""
POST = {"id": "invented/_posts/Tides.md", "source": "invented @ 1", "licence": "CC BY 4.0",
        "url": "https://example.org/tides", "text": TEXT, "title": "A new  hub for tidal power"}


class Posts(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.stored = self.folder / "posts.jsonl"
        self.known = {POST["id"]: POST}

    def annotated(self, text, name="one.ann"):
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def standoff(self, text):
        return posts.standoff(self.annotated(text), self.known)

    def put(self, post):
        with gzip.open(self.folder / posts.SET, "wt", encoding="utf-8") as handle:
            handle.write(json.dumps(post) + "\n")

    def test_a_post_comes_back_as_it_was_annotated(self):
        self.put(POST)
        posts.write(self.stored, [self.standoff(LATER), self.standoff(WHOLE)])
        whole, later = posts.read(self.stored, self.folder)
        for found, text, keys in ((whole, WHOLE, ["tidal", "bryn", "kelp", "tides"]),
                                  (later, LATER, ["tidal", "kelp", "zurich", "brine"])):
            known = Document.read(self.annotated(text))
            renamed = [[(m.start, m.end, m.kind, keys[int(m.key)]) for m in line.mentions]
                       for line in found.lines]
            self.assertEqual(renamed, [[(m.start, m.end, m.kind, m.key) for m in line.mentions]
                                       for line in known.lines])
            self.assertEqual([(line.text, line.is_heading, line.ends_passage) for line in found.lines],
                             [(line.text, line.is_heading, line.ends_passage) for line in known.lines])
            self.assertEqual([Edge(e.relation, keys[int(e.head)], keys[int(e.tail)], e.line)
                              for e in found.edges], list(known.edges))

    def test_no_word_of_the_text_and_no_key_is_kept(self):
        posts.write(self.stored, [self.standoff(WHOLE), self.standoff(LATER)])
        kept = self.stored.read_text("utf-8")
        for word in ("Bryn", "bryn", "Kelp", "kelp", "Brine", "Zürich", "zurich", "tidal"):
            self.assertNotIn(word, kept)

    def test_lines_say_what_they_are(self):
        found = self.standoff(WHOLE)["lines"]
        self.assertEqual([kind for *_, kind in found], ["heading", "sentence", "last", "item"])
        self.assertEqual([TEXT[start:end] for start, end, _ in found][2], "He works on tides.")

    def test_a_later_part_finds_the_title_again(self):
        found = self.standoff(LATER)
        self.assertEqual(found["part"], 2)
        self.assertEqual([TEXT[start:end][:12] for start, end, _ in found["lines"]],
                         ["A new  hub f", "The Kelp Hub"])

    def test_shown_files_can_be_kept_again(self):
        for text in (WHOLE, LATER):
            found = self.standoff(text)
            self.assertEqual(self.standoff(posts.marked(found, self.known)), found)

    def test_another_version_of_a_post_is_noticed(self):
        posts.write(self.stored, [self.standoff(WHOLE)])
        self.put({**POST, "text": TEXT.replace("3 May", "4 May")})
        with self.assertRaisesRegex(SystemExit, "'invented/_posts/Tides.md' has another text there"):
            posts.read(self.stored, self.folder)

    def test_a_post_that_the_set_lacks_is_noticed(self):
        posts.write(self.stored, [self.standoff(WHOLE)])
        self.put({**POST, "id": "invented/_posts/Ebb.md"})
        with self.assertRaisesRegex(SystemExit, "'invented/_posts/Tides.md' is not in it"):
            posts.read(self.stored, self.folder)

    def test_without_the_set_there_are_no_posts(self):
        posts.write(self.stored, [self.standoff(WHOLE)])
        self.assertEqual(posts.read(self.stored, self.folder), [])

    def test_sentences_are_gathered_by_post(self):
        rows = [{"id": f"invented/tides.md#s{n}", "source": "invented/site @1", "licence": "CC0",
                 "text": text} for n, text in ((9, "Kelp grows."), (2, "Tides run."), (4, "Ebb."))]
        with gzip.open(self.folder / posts.SENTENCE_SET, "wt", encoding="utf-8") as handle:
            handle.writelines(json.dumps(row) + "\n" for row in rows)
        known = posts.texts(self.folder, posts.SENTENCE_SET)
        self.assertEqual(known["invented/tides.md"]["text"], "Tides run.\nEbb.\nKelp grows.")
        path = self.annotated("% id: invented-tides-md\n{{Tides|area:t}} run.\n\nKelp grows.\n")
        stored = self.folder / posts.SENTENCES.name
        posts.write(stored, [posts.standoff(path, known)])
        [found] = posts.read(stored, self.folder)
        self.assertEqual([(line.text, line.is_heading, line.ends_passage) for line in found.lines],
                         [("Tides run.", False, True), ("Kelp grows.", False, True)])

    def test_sentences_in_another_order_are_refused(self):
        self.assertIsNone(posts.among_lines(["b", "a"], "a\nb"))
        self.assertIsNone(posts.among_lines(["a b"], "a\nb"))

    def test_changed_words_are_refused(self):
        with self.assertRaisesRegex(SystemExit, "its lines are not those of"):
            self.standoff(WHOLE.replace("heads", "leads"))

    def test_an_unknown_post_is_refused(self):
        with self.assertRaisesRegex(SystemExit, "has the id 'invented-posts-ebb-md'"):
            self.standoff(WHOLE.replace("tides-md", "ebb-md"))

    def test_an_edge_of_no_mention_is_refused(self):
        with self.assertRaisesRegex(SystemExit, "edges of nobody, which no mention names"):
            self.standoff(WHOLE + "> leads nobody kelp\n")
