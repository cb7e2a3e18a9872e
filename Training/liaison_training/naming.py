"""Other names for an entity under all the names that a document has for it."""
import re

HUB_NOUNS = ("Hub", "Centre", "Center", "Network", "Platform", "Consortium", "Alliance", "Programme", "Program",
             "Project", "Initiative", "Partnership", "Cluster", "Facility", "Study", "Collaboration", "Community",
             "Accelerator", "Observatory", "Infrastructure")
OPENINGS = ("Open", "Bio", "Neuro", "Geo", "Eco", "Quant", "Nano", "Data", "Astro", "Hydro", "Sci", "Med", "Agri",
            "Pan", "Uni", "Inter", "Exa", "Cyber", "Climate", "Health", "Micro", "Poly", "Re", "Syn", "Euro", "Nor")
SYLLABLES = ("va", "re", "lo", "mi", "ten", "sa", "qui", "dor", "nex", "ari", "pol", "um", "ia", "eos", "cel", "tra",
             "bel", "ko", "zen", "lu", "mar", "os", "ix", "ana", "tor", "syn", "hel", "gen", "scape", "verse", "link",
             "grid", "lab", "forge", "base", "net", "works", "stream", "path", "flow")
SMALL = {"of", "and", "for", "the", "in", "on", "to", "&"}


def coined(random):
    """A made-up short name, such as projects have."""
    style = random.random()
    if style < 0.4:
        ending = random.choice(SYLLABLES)
        return random.choice(OPENINGS) + (ending.capitalize() if random.random() < 0.4 else ending)
    word = "".join(random.choice(SYLLABLES) for _ in range(random.choice((2, 2, 3))))
    if style < 0.7:
        return word.capitalize()
    if style < 0.9:
        return word[: random.choice((4, 5, 6))].upper()
    return word.capitalize() + random.choice((" 2.0", "-Net", "4All", " II", "-EU", "Hub"))


def initials(name):
    letters = "".join(w[0] for w in re.findall(r"[^\W_]+", name) if w.lower() not in SMALL).upper()
    return letters if len(letters) > 1 else name[:4].upper()


def is_short(surface):
    return surface.isupper() and len(surface) < 9 and " " not in surface


def people(surfaces, names, random):
    """New names for a person, or None where the old ones are of an unknown form."""
    if not names.given or not names.family:
        return None
    words = max(surfaces, key=len).split()
    given, family = random.choice(names.given), random.choice(names.family)
    found = {}
    for surface in surfaces:
        own = surface.split()
        if len(own) == 1 and surface == words[-1]:
            found[surface] = family
        elif len(own) == 1 and surface == words[0]:
            found[surface] = given
        elif len(own) == 1 or own[-1] != words[-1]:
            return None
        elif "." in own[0]:
            found[surface] = f"{given[0]}. {family}"
        else:
            found[surface] = f"{given} {family}"
    return found


def bodies(surfaces, long_name, short_name):
    """One long name, and its short form where the document has one; else None."""
    found, longest = {}, max(surfaces, key=len)
    for surface in surfaces:
        if is_short(surface):
            found[surface] = short_name(long_name)
        elif surface == longest:
            found[surface] = long_name
        else:
            return None
    return found


def capitalised(area):
    """An area as a part of a name is written."""
    return " ".join(w if w in SMALL else w[:1].upper() + w[1:] for w in area.split())


def hub_name(surface, names, random):
    last = surface.split()[-1]
    areas = names.lists["field"]
    if last in HUB_NOUNS and areas:
        if random.random() < 0.3:
            last = random.choice(HUB_NOUNS)
        area = random.choice(areas)
        first = coined(random) if random.random() < 0.35 else capitalised(area)
        return f"{first} {last}"
    return coined(random) if len(surface.split()) == 1 else None


def renaming(surfaces, kind, names, random):
    """Surface -> another, for the named mentions of one entity; empty where it keeps its names."""
    if kind == "person":
        return people(surfaces, names, random) or {}
    if kind == "organisation":
        pool = names.lists["organisation"]
        if not pool:
            return {}
        if random.random() < 0.25 and len(surfaces) == 1 and not is_short(surfaces[0]):
            return {surfaces[0]: coined(random)}
        rows = names.shortened if any(map(is_short, surfaces)) and names.shortened else None
        name, short = random.choice(rows) if rows else (random.choice(pool), None)
        return bodies(surfaces, name, lambda long: short or initials(long)) or {}
    if kind == "hub":
        name = hub_name(max(surfaces, key=len), names, random)
        short = coined(random).upper() if random.random() < 0.4 else None
        return bodies(surfaces, name, lambda long: short or initials(long)) or {} if name else {}
    if len(surfaces) > 1:
        return {}
    other = names.other(surfaces[0], kind, random)
    return {surfaces[0]: other} if other else {}
