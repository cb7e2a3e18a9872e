"""Pages that are lists: staff, partners, programmes, winners, records.

What a list's heading and the place of a line say of the names in it is learnt from many layouts; every name
is another each time, so that none is learnt by heart.
"""
from .listed_page import Page

TEAM = ("Team", "Our team", "Staff", "People", "Who we are", "Team members", "Meet the team", "Current members",
        "Research staff", "The team of {x}", "People at {x}", "Staff of the {x}", "Who works at {x}")
LEADERS = ("Director", "Head", "Group leader", "Principal Investigator", "PI", "Scientific director", "Executive Director",
           "Head of group", "lead PI", "Managing director")
POSTS = ("Postdoc", "PhD student", "Research Fellow", "Project manager", "Programme manager", "Communications officer",
         "Research engineer", "Deputy director", "Technician", "Senior scientist", "Lecturer", "Associate Professor",
         "data steward", "Software engineer", "Administrator", "Visiting scientist", "Research associate", "Office manager")
GROUPS = ("PhD students", "Postdocs", "Principal investigators", "Office", "Researchers", "Scientific staff",
          "Administration", "Doctoral candidates", "Technical staff", "Visitors")
ROSTERS = ("Participants in {x}", "{x} is carried out by", "Groups and people", "Who takes part in {x}", "The groups in {x}",
           "Partners and their staff", "{x}: sites and people", "Teams", "Sites", "Partner groups of the {x}")
LEADING = ("coordinator", "PI", "principal investigator", "lead", "project leader", "Coordinator")
LEAVING = ("{} → {}", "{}, now at {}", "{} (now {})", "{}, moved to {}", "{} - left for {}")
MEMBERS = ("Members", "Members of {x}", "Partners", "Partner institutions", "Consortium", "Participating institutions",
           "Who is part of {x}?", "The partners of {x}", "Beneficiaries", "Our members", "Project partners", "Member organisations")
BOARDS = ("Steering committee", "Board", "Advisory board", "Investigators", "Working group members", "{x} Investigators",
          "Scientific committee of {x}", "Members of the board", "Council", "Co-investigators", "Fellows of {x}")
FUNDERS = ("Funders", "Our funders", "{x} is funded by", "With the support of", "Supporters", "{x} is supported by",
           "We thank our funders", "Funding", "Donors", "Sponsors of {x}", "Financial support")
SPEAKERS = ("Speakers", "Programme", "Agenda", "Invited speakers", "Confirmed speakers", "Session 1", "Talks", "Schedule",
            "Line-up", "Keynotes")
WINNERS = ("Winners", "Awardees", "Laureates", "Recipients", "This year's winners", "Results of the {x}", "{x}: the winners",
           "Prize winners", "Congratulations to", "The new fellows")
TOPICS = ("Research areas", "Our topics", "What we work on", "Focus areas", "Themes", "{x} works on", "Research at {x}",
          "Priorities", "Fields of research")
WORK_ON = ("{x} works on", "Research at {x} covers", "{x} is concerned with", "The themes of {x} are", "{x} brings together work in",
           "In {x} the stress is on", "{x}: what we study is", "Experts in", "Our fields are", "Keywords:", "{x} stands for",
           "Interests:", "The scope of {x} spans")
ENUMERATIONS = ("{}, {} and {}", "{}, {}, and {}", "{} and {}", "{} as well as {}", "{}, {}, {} and {}", "{}, {}, {}", "{} & {}", "{}; {}; {}")
PROJECTS = ("Funded projects", "Projects of the {x}", "Selected projects", "Our projects", "The first round")
OPENINGS = ("{x} has a new page.", "This page tells who is behind {x}.", "The {x} met again this spring.",
            "Much has happened at {x} since our last letter.", "Questions about {x} are welcome.",
            "{x} is now in its third year, and it grows.", "Here is what you need to know about the {x}.")
FURNITURE = ("Contact", "Share this page", "Print", "Last updated: 3 May", "Read more", "Back to the list", "Menu", "Imprint",
             "Press contact: press office", "Cookies", "All rights reserved", "Follow us", "Home | About | News | Contact",
             "Download the flyer (PDF)", "Photo: private", "Next | Previous")


def titled(page, headings, x):
    """A heading over a list of what belongs to x."""
    page.heading(page.phrase(headings, x))


def somewhere(page, body):
    """Where a body is, or nothing."""
    return page.chance(0.4) and page.whereabouts(body)


def staff(page, x):
    """People who work at x, by groups or not."""
    if page.chance(0.85):
        titled(page, TEAM, x)
    for _ in page.some(1, 3):
        former = page.chance(0.12)
        if former or page.chance(0.35):
            page.heading("Alumni" if former else page.random.choice(GROUPS))
        for _ in page.some(2, 5):
            person = page.person()
            stated = [("works_at", person, x)]
            if former:
                other = page.body()
                page.item(page.random.choice(LEAVING).format(person.mark, other.mark), *stated, ("works_at", person, other))
                continue
            leading = page.chance(0.12)
            role = page.random.choice(LEADERS if leading else POSTS)
            stated += [("leads", person, x)] if leading else []
            page.parts((person.mark, *stated), (leading or page.chance(0.6)) and (role,),
                       page.chance(0.2) and subject(page, person))


def subject(page, x):
    area = page.area()
    return (area.mark, ("focuses_on", x, area))


def affiliated(page, person):
    """A person's body or bodies, written behind the name."""
    body = page.body()
    if page.chance(0.15):
        both = (body, page.body())
        return (page.listed(both, (" / ", " & ", " and ", ", ")), *[("works_at", person, b) for b in both])
    if page.chance(0.2):
        place, *stated = page.whereabouts(body)
        return (f"{body.mark}{', ' if page.chance(0.7) else ' '}{place}", ("works_at", person, body), *stated)
    return (body.mark, ("works_at", person, body))


def roster(page, x):
    """Bodies that take part in x, and under each its people."""
    titled(page, ROSTERS, x)
    in_headings = page.chance(0.3)
    role_mark = page.random.choice((" ({})", ", {}", " – {}", ": {}"))
    for _ in page.some(2, 5):
        bodies = [page.body(short=0.35) for _ in range(1 + page.chance(0.2))]
        line = page.listed(bodies, (" and ", ", ", " & ", " / ", " with "))
        places = [page.place()] if page.chance(0.25) else []
        for place in places:
            line += page.random.choice((", ", " – ", " ")) + place.mark
        stated = [*[("member_of", b, x) for b in bodies], *[("located_in", b, place) for place in places for b in bodies]]
        put = page.heading if in_headings else page.item
        put(line + page.random.choice(("", ":", "")), *stated)
        for _ in page.some(1, 5):
            person, leading = page.person(), page.chance(0.15)
            role = page.random.choice(LEADING if leading else POSTS)
            page.item(person.mark + (role_mark.format(role) if leading or page.chance(0.25) else ""),
                      *[("works_at", person, b) for b in bodies], ("leads" if leading else "member_of", person, x))


def partners(page, x):
    titled(page, MEMBERS, x)
    for number, _ in enumerate(page.some(3, 8)):
        body = page.body()
        leading = number == 0 and page.chance(0.3)
        page.parts((body.mark + (" (coordinator)" if leading else ""), ("leads" if leading else "member_of", body, x)),
                   somewhere(page, body))


def board(page, x):
    titled(page, BOARDS, x)
    for number, _ in enumerate(page.some(3, 7)):
        person = page.person()
        leading = number == 0 and page.chance(0.5)
        role = page.random.choice(("Chair", "chair", "Co-chair", "Coordinator")) if leading else page.random.choice(("member", "Secretary"))
        page.parts((person.mark, ("leads" if leading else "member_of", person, x)),
                   (leading or page.chance(0.15)) and (role,), page.chance(0.8) and affiliated(page, person))


def funders(page, x):
    bodies = [page.body() for _ in page.some(2, 5)]
    if page.chance(0.4):
        words = page.random.choice(("Supported by: ", "Funding: ", "Sponsors: ", "Funded by ", "Financed by: ", "With support from "))
        scheme = [page.hub()] if page.chance(0.25) else []  # of the first body, right behind it
        first = " ".join(e.mark for e in [bodies[0], *scheme])
        page.item(words + page.random.choice((", ", " · ", "; ", " | ")).join([first, *[b.mark for b in bodies[1:]]]),
                  *[("funds", e, x) for e in [*bodies, *scheme]])
        return
    titled(page, FUNDERS, x)
    for body in bodies:
        amount = (page.random.choice(("€{}", "£{},000", "${} million", "{} kr")).format(page.random.randint(2, 90)),)
        page.parts((body.mark, ("funds", body, x)), page.chance(0.2) and amount)


def programme(page, x):
    """Who speaks at an event, and when."""
    titled(page, SPEAKERS, x)
    hour = page.random.randint(8, 10)
    clocked = page.chance(0.5)
    for _ in page.some(3, 7):
        person = page.person()
        area = subject(page, person) if page.chance(0.3) else None
        time = f"{hour}{page.random.choice(('.', ':'))}{page.random.choice(('00', '15', '30', '45'))} " if clocked else ""
        hour += page.chance(0.5)
        page.parts((time + person.mark, ("takes_part_in", person, x)), page.chance(0.75) and affiliated(page, person), area)
        if clocked and page.chance(0.2):
            page.item(page.random.choice(("Coffee", "Lunch", "Poster session", "Discussion", "Registration")))
    if page.chance(0.4):
        host = page.body()
        page.item(page.random.choice(("Venue: ", "Host: ", "Where: ", "Place: ")) + host.mark, ("hosted_by", x, host))


def winners(page, x):
    """Who received the prize x."""
    titled(page, WINNERS, x)
    for _ in page.some(2, 6):
        person = page.person()
        page.parts((person.mark, ("received", person, x)), page.chance(0.8) and affiliated(page, person),
                   page.chance(0.25) and (f"for {page.random.choice(('her', 'his', 'a', 'their'))} thesis",))
    if page.chance(0.4):
        giver = page.body()
        page.sentence(f"The prize is given by {giver.mark}.", ("awards", giver, x))


def topics(page, x):
    titled(page, TOPICS, x)
    for _ in page.some(2, 6):
        page.item(*subject(page, x))


def scope(page, x):
    """A sentence of several areas, of x or of a person who works there."""
    form = page.random.choice(ENUMERATIONS)
    areas = [page.area() for _ in range(form.count("{}"))]
    if page.chance(0.3):
        who = page.person()
        words = page.random.choice((f"{who.mark} of {x.mark} studies", f"{who.mark} ({x.mark}) works on"))
        stated = [("works_at", who, x)]
    else:
        who, words, stated = x, page.phrase(WORK_ON, x), []
    page.sentence(f"{words} {form.format(*(area.mark for area in areas))}.", *stated,
                  *[("focuses_on", who, area) for area in areas])


def record(page, x):
    """A page of fields: what, who, where, by whose money."""
    mark = page.random.choice((": ", ": ", " – ", " | ", ":  "))
    leader, host, area, funder = page.person(), page.body(), page.area(), page.body()
    home = page.body()
    fields = [
        (page.random.choice(("Coordinator", "Principal investigator", "Lead", "Project leader", "Chair", "Spokesperson")) + mark
         + f"{leader.mark} ({home.mark})", ("leads", leader, x), ("works_at", leader, home)),
        (page.random.choice(("Host", "Host institution", "Based at", "Seat")) + mark + host.mark, ("hosted_by", x, host)),
        (page.random.choice(("Field", "Topic", "Research area", "Subject", "Keywords")) + mark + area.mark, ("focuses_on", x, area)),
        (page.random.choice(("Funding", "Funded by", "Funder", "Sponsor", "Financing")) + mark + funder.mark, ("funds", funder, x)),
        (page.random.choice(("Duration", "Term", "Period", "Start")) + mark + f"{page.random.randint(2012, 2027)}",),
    ]
    others = [page.body() for _ in page.some(1, 4)]
    fields.append((page.random.choice(("Partners", "Participants", "Members", "Consortium")) + mark
                   + page.listed(others, (", ", "; ", " · ")),
                   *[("member_of", b, x) for b in others]))
    page.random.shuffle(fields)
    for text, *edges in fields[: page.random.randint(3, 6)]:
        page.item(text, *edges)


def projects(page, x):
    """Projects that a programme pays for, each with its partners and subject."""
    titled(page, PROJECTS, x)
    for _ in page.some(2, 5):
        project, bodies = page.hub(), [page.body() for _ in page.some(1, 3)]
        page.parts((project.mark, ("funds", x, project)),
                   (page.listed(bodies, (" + ", ", ", " & ")),
                    *[("member_of", b, project) for b in bodies]),
                   page.chance(0.5) and subject(page, project))


def signature(page, _):
    """Who wrote it, and where that person works, a line each."""
    person, unit, body = page.person(), page.lab(), page.body()
    page.item(person.mark)
    if page.chance(0.7):
        page.item(page.random.choice(POSTS + LEADERS[:2]))
    if page.chance(0.5):
        page.item(f"{unit.mark}, {body.mark}", ("works_at", person, unit), ("works_at", person, body), ("part_of", unit, body))
    else:
        page.item(body.mark, ("works_at", person, body))


def unrelated(page, _):
    """A list that states nothing."""
    page.heading(page.random.choice(("See also", "Related links", "More news", "In this issue", "Tags", "Elsewhere")))
    for _ in page.some(2, 4):
        page.item(page.random.choice((page.body, page.hub, page.event, page.area, page.person))().mark)


OF_BODIES = (staff, staff, topics, scope, funders, signature)
OF_HUBS = (roster, roster, partners, partners, board, funders, record, projects, topics, scope, staff, signature)
OF_EVENTS = (programme, programme, programme, funders)
OF_PRIZES = (winners,)


def page(names, random):
    """A page with a title, one to three lists about what it names, and furniture."""
    made = Page(names, random)
    make, lists = random.choice(((made.lab, OF_BODIES), (made.hub, OF_HUBS), (made.hub, OF_HUBS),
                                 (made.event, OF_EVENTS), (made.prize, OF_PRIZES)))
    x = make()
    made.heading(made.phrase(("{x}", "{x}", "About {x}", "Welcome to {x}", "{x} – who is who", "News from {x}"), x))
    if made.chance(0.3):
        made.item(random.choice(FURNITURE))
    if made.chance(0.3):
        made.sentence(made.phrase(OPENINGS, x))
    for layout in random.sample(lists, min(len(lists), random.choice((1, 1, 2, 3)))):
        layout(made, x)
        if made.chance(0.15):
            made.item(random.choice(FURNITURE))
    if made.chance(0.15):
        unrelated(made, x)
    return made.document()


def pages(names, count, random):
    """As many pages as asked for; none without lists of names."""
    if not names.given or not names.family or not all(names.lists[k] for k in ("organisation", "area", "place")):
        return []
    return [page(names, random) for _ in range(count)]
