"""What the text calls an entity whose names do not tell what it is: "Tideline, our network of".

The annotation guidelines go by the noun: a network, project or alliance is a hub, a company, agency
or charity an organisation. Where a name has no such noun, the text often has it beside the name.
"""
HUBS = set("""
    network consortium alliance programme program project initiative cluster collaboration accelerator
    infrastructure scheme study trial campaign platform hub community partnership coalition
""".split())
ORGANISATIONS = set("""
    company firm startup agency foundation charity nonprofit university institute ministry museum hospital
    academy bank manufacturer publisher business corporation council funder ngo
""".split())
NOUNS = {**dict.fromkeys(HUBS, "hub"), **dict.fromkeys(ORGANISATIONS, "organisation")}
# These tell what a name stands for, but not what kind of body it is where they describe one.
TELLING = set(NOUNS) | set("""
    centre center school college faculty department laboratory lab society association union group unit
    team office committee commission board trust fund facility observatory station library archive
    federation authority service ltd inc gmbh plc llc fellowship award prize
    universität université universidad università universiteit institut instituto istituto
""".split())
ARTICLES = {"a", "an", "our", "the", "its", "their", "his", "her"}
COPULAS = {"is", "was"}
BARRIERS = set("""
    of for at in by and or from that which who is was are were has have with to on as whose where
    , . ; : ( ) " “ ”
""".split())
# Behind one of these nouns they make it a modifier: "the project manager".
COMPOUNDING = set("""
    manager director leader partner partners lead coordinator officer team member members site page
    - ' ’ /
""".split())
REACH = 5  # the words of a description before its noun


def bracketed(words, start):
    """Where `words` go on behind a bracket that opens at `start`."""
    if start < len(words) and words[start] == "(":
        for place in range(start + 1, min(start + 9, len(words))):
            if words[place] == ")":
                return place + 1
    return start


def noun(words, start):
    """The kind that the first noun from `start` on gives, if nothing stands between."""
    for place in range(start, min(start + REACH, len(words))):
        if words[place] in NOUNS:
            following = words[place + 1] if place + 1 < len(words) else ""
            if following in NOUNS:
                continue
            return None if following in COMPOUNDING else NOUNS[words[place]]
        if words[place] in BARRIERS:
            return None
    return None


def behind(words, end):
    """What an apposition or a copula behind a name says: "X, our network", "X (Y) is a company"."""
    start = bracketed(words, end)
    if start + 1 >= len(words) or words[start] not in COPULAS | {","}:
        return None
    return noun(words, start + 2) if words[start + 1] in ARTICLES else None


def before(words, start):
    """What stands right before a name: "the alliance X"."""
    if start == 0 or words[start - 1] not in NOUNS:
        return None
    for place in range(start - 2, max(start - 2 - REACH, -1), -1):
        if words[place] in ARTICLES:
            return NOUNS[words[start - 1]]
        if words[place] in BARRIERS:
            return None
    return None


def described(words, span, is_anaphoric):
    """The kind that a line's words, in lower case, give the mention at `span` (first, last word)."""
    first, last = span
    if is_anaphoric:
        return NOUNS.get(words[last])
    return behind(words, last + 1) or before(words, first)


def is_telling(words):
    """Whether a name says itself what kind of body it is."""
    return any(word in TELLING for word in words)
