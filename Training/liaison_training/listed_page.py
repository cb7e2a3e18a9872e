"""A page that is being made: names out of lists, and annotated lines, as an annotator writes them."""
import dataclasses
import pathlib
import re

from . import naming
from .corpus import Document

TITLES = ("Dr ", "Prof. ", "Professor ", "Dr. ", "Ms ", "Mr ")
SHORT_FORM = re.compile(r"(?:University|Universidad|Università|Universität|Université) (?:of|de|di|zu|d')? ?(\w+)|(\w+) University")
EVENTS = ("Workshop", "Conference", "Symposium", "Summer School", "Annual Meeting", "Forum", "Hackathon", "Seminar",
          "Colloquium", "Winter School", "Days", "Congress", "Assembly", "Retreat")
HONOURS = ("Prize", "Medal", "Award", "Fellowship", "Scholarship", "Lectureship", "Grant")
MARKS = re.compile(r"[{}|\n]| *\([^)]*\)")  # what would be read as annotation, and remarks in brackets


@dataclasses.dataclass(frozen=True)
class Named:
    """An entity: its key, and its marked mention."""

    key: str
    mark: str


class Page:
    """Annotated lines, and how this page writes its lists."""

    def __init__(self, names, random):
        self.names, self.random = names, random
        self.lines, self.count = [], 0
        self.surname_first = random.random() < 0.12
        self.titled = random.random() < 0.2
        self.separator = random.choice((" – ", " - ", ", ", ", ", " | ", " · ", ": ", " — ", "; ", " / ", " "))
        self.bracketed = random.random() < 0.45
        self.split = random.random() < 0.15  # what belongs to an item on lines of its own
        self.bullet = random.choice(("", "", "", "", "* ", "• ", "- ", "+ "))

    def chance(self, share):
        return self.random.random() < share

    def some(self, least, most):
        return range(self.random.randint(least, most))

    def phrase(self, templates, x):
        """One of the templates, with x in its place."""
        return self.random.choice(templates).replace("{x}", x.mark)

    def listed(self, entities, separators):
        """The entities one after the other, with one of the separators between them."""
        return self.random.choice(separators).join(entity.mark for entity in entities)

    def named(self, kind, surface):
        self.count += 1
        key = f"{kind}{self.count}"
        return Named(key, self.marked(surface, key))

    def again(self, entity, surface):
        """A mention of an entity under another name."""
        return self.marked(surface, entity.key)

    def marked(self, surface, key):
        kind = key.rstrip("0123456789")
        return "{{%s|%s:%s}}" % (MARKS.sub("", surface).strip(), kind, key)

    def person(self):
        given, family = self.random.choice(self.names.given), self.random.choice(self.names.family)
        if self.chance(0.04):
            return self.named("per", given)
        if self.chance(0.08):
            given = f"{given[0]}."
        elif self.chance(0.08):
            given = f"{given} {self.random.choice('ABCDEFGHJKLMNPRST')}."
        if self.chance(0.06):
            family = f"{family}-{self.random.choice(self.names.family)}"
        found = self.named("per", f"{family}, {given}" if self.surname_first else f"{given} {family}")
        title = self.random.choice(TITLES) if self.titled and self.chance(0.6) else ""
        return dataclasses.replace(found, mark=title + found.mark)

    def body(self, short=0.25):
        """An organisation, some with their letters behind the name or in its place."""
        if self.names.shortened and self.chance(0.1):
            name, letters = self.random.choice(self.names.shortened)
            if self.chance(0.5):
                return self.named("org", letters)
            found = self.named("org", name)
            return dataclasses.replace(found, mark=f"{found.mark} ({self.again(found, letters)})")
        return self.named("org", self.body_name(short))

    def body_name(self, short):
        """A name of an organisation, a share of them the short ones that people of the field use."""
        name = self.random.choice(self.names.lists["organisation"])
        if not self.chance(short):
            return name
        brief = SHORT_FORM.match(name)
        return (brief[1] or brief[2]) if brief else naming.coined(self.random)

    def lab(self):
        """A small body that people work at."""
        family = self.random.choice(self.names.family)
        area = self.titled_area()
        return self.named("org", self.random.choice((
            f"{family} Lab", f"{family} Group", f"{family} Laboratory", f"{area} Group", f"Department of {area}",
            f"Institute of {area}", f"Institute for {area}", f"{area} Laboratory", f"School of {area}")))

    def titled_area(self):
        return naming.capitalised(self.random.choice(self.names.lists["field"]))

    def hub(self):
        noun = self.random.choice(naming.HUB_NOUNS)
        return self.named("hub", naming.coined(self.random) if self.chance(0.5)
                          else naming.hub_name(f"A {noun}", self.names, self.random))

    def event(self):
        subject = naming.coined(self.random) if self.chance(0.4) else self.titled_area()
        name = f"{subject} {self.random.choice(EVENTS)}"
        if self.chance(0.3):
            name = f"{name} {self.random.randint(2009, 2027)}"
        elif self.chance(0.2):
            name = f"{self.random.choice(('First', 'Second', '3rd', '5th', '12th', 'Annual', 'International'))} {name}"
        return self.named("event", name)

    def prize(self):
        if self.names.lists["prize"] and self.chance(0.3):
            return self.named("prize", self.random.choice(self.names.lists["prize"]))
        first = self.random.choice((self.random.choice(self.names.family), naming.coined(self.random),
                                    self.titled_area(), "Early Career", "Young Investigator", "Best Thesis"))
        return self.named("prize", f"{first} {self.random.choice(HONOURS)}")

    def area(self):
        area = self.random.choice(self.names.lists["area"])
        return self.named("area", area.lower() if self.chance(0.7) else area)

    def place(self):
        return self.named("place", self.random.choice(self.names.lists["place"]))

    def whereabouts(self, body):
        """A city, a country or both, and what they say of the body there."""
        places = [self.place()] if self.chance(0.7) or not self.names.countries else []
        if self.names.countries and (not places or self.chance(0.4)):
            places.append(self.named("place", self.random.choice(self.names.countries)))
        within = [("located_in", *places)] if len(places) == 2 else []
        return (", ".join(p.mark for p in places), *[("located_in", body, p) for p in places], *within)

    def heading(self, text, *edges):
        mark = "# " if self.chance(0.75) else "= "
        self.put(mark + text, edges)

    def item(self, text, *edges):
        self.put("= " + self.bullet + text, edges)

    def sentence(self, text, *edges):
        self.put(text, edges)

    def put(self, text, edges):
        self.lines.append(text)
        self.lines += [f"> {relation} {head.key} {tail.key}" for relation, head, tail in edges]

    def parts(self, first, *others):
        """An item of several parts, each (text, edges); on lines of their own on some pages."""
        others = [part for part in others if part]
        if self.split:
            for text, *edges in (first, *others):
                self.item(text, *edges)
            return
        text, edges = first[0], list(first[1:])
        for number, (more, *stated) in enumerate(others):
            in_brackets = self.bracketed and number == len(others) - 1
            text += f" ({more})" if in_brackets else self.separator + more
            edges += stated
        self.item(text, *edges)

    def document(self):
        return Document.parsed(self.lines, pathlib.Path("made.ann"))
