"""Writes any number of short press notices: the same number gives the same notices every time."""

import random
from pathlib import Path

SYLLABLES = "ba ce do fa gri hol ja kel lu mar nor os pra quen ris sol tam ul vor wen xa yl zet".split()
KINDS = ["University of {}", "{} Institute", "{} Research Council", "{} University Hospital", "{} Academy",
         "{} Laboratories", "Institute of {} Studies", "{} Foundation"]
GIVEN = "Anna Bo Carla Dario Elin Farid Greta Hugo Ines Jonas Kaya Leo Mira Nils Olga Pavel Rosa Sven".split()
FIELDS = ["soil chemistry", "polar ecology", "machine translation", "vaccine design", "glacier dynamics",
          "quantum sensing", "coastal archaeology", "plant genetics", "ocean acoustics", "medical imaging"]
MONTHS = "January February March April May June July August September October November December".split()
SENTENCES = [
    "{a} and {b} have signed a memorandum of understanding on {f}.",
    "{a} will work with {b} on {f}, the two announced on {d}.",
    "Professor {p} of {a} leads the work.",
    "Dr {p}, who works at {b}, received the {n} Medal in {y}.",
    "The {n} Centre for {F}, which is hosted by {a}, is part of {b}.",
    "{a} funds the study with EUR {m} million.",
    "{b} is a member of the {n} Alliance.",
    "The office of {a} is in {n}.",
    "Visitors walked through the new greenhouse before the talks began.",
    "A second meeting is planned for the spring, and a report will follow.",
]


def name(rng, count):
    """One of `count` made-up names; the lower its number, the more often it comes."""
    number = int(rng.paretovariate(0.4))
    if number > count:
        number = rng.randint(1, count)
    parts = []
    while number or not parts:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts).capitalize() + "stad"


def organisation(rng, count):
    base = name(rng, count)
    return KINDS[sum(base.encode()) % len(KINDS)].format(base)


def notice(number, count):
    """The text of notice `number` out of `count`."""
    rng = random.Random(number)
    values = {
        "a": organisation(rng, count), "b": organisation(rng, count), "n": name(rng, count),
        "p": f"{rng.choice(GIVEN)} {name(rng, count)[:-4]}sen", "f": rng.choice(FIELDS),
        "F": rng.choice(FIELDS).title(), "y": rng.randint(1990, 2026), "m": rng.randint(1, 90),
        "d": f"{rng.randint(1, 28)} {rng.choice(MONTHS)} {rng.randint(2010, 2026)}",
    }
    body = [SENTENCES[0 if rng.random() < 0.5 else 1]] + rng.sample(SENTENCES[2:], rng.randint(2, 6))
    title = "{a} and {b} join forces" if rng.random() < 0.7 else "News from {a}"
    half = 1 + len(body) // 2
    paragraphs = [title, " ".join(body[:half]), " ".join(body[half:]), f"Notice {number}."]
    return "\n\n".join(p for p in paragraphs if p).format(**values) + "\n"


def write(folder, numbers, count):
    """Writes the notices `numbers` out of `count` below `folder`, a thousand in each folder of it."""
    for number in numbers:
        path = Path(folder) / f"{number // 1000:04}" / f"{number:07}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(notice(number, count), encoding="utf-8")
