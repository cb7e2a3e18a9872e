/// The words of page furniture, in lower case and without marks.
enum FurnitureWords {
  /// Whole lines, and whole parts of lines.
  static let lines = phrases(
    """
    a a a, accept, accept all, accept all cookies, accept cookies, accessibility, account,
    add comment, advertisement, advertising, all rights reserved, allow all, arabic, apply now,
    back, back to list, back to news, back to overview, back to top, blog, browse, categories,
    category, close, close menu, comment, comments are closed, comments are off, comments closed,
    comments off, continue reading, cookie policy, cookie preferences, cookie settings, cookies,
    copy link, cv pdf, dark mode, decline, deutsch, disclaimer, download as pdf, download pdf,
    edit, email, email this, end, ends, english, english version, enlarge image, español, facebook,
    font size, for immediate publication, for immediate release, for immediate use, forward,
    français, go to top, home, home page, homepage, impressum, imprint, instagram, italiano,
    jump to content, jump to navigation, last page, legal notice, leave a comment, leave a reply,
    like, link copied, linkedin, load more, log in, log out, login, logout, mail, main menu,
    main navigation, manage cookies, manage preferences, mastodon, media release, menu, more,
    more from this author, more info, more posts, my account, navigation, new window, newer posts,
    newer, news archive, news events, news release, next article, next page, next post,
    no comments, older, older posts, open menu, opens in a new tab, opens in a new window,
    opens in new tab, opens in new window, page, permalink, pinterest, pocket, popular posts,
    português, post a comment, preferences, press release, press releases, press room, previous,
    previous article, previous page, previous post, print, print page, print this, print this page,
    print version, privacy notice, privacy policy, read article, read less, read more,
    read the full article, read the full story, reddit, register, reject, reject all, reply,
    report this ad, rss, rss feed, save, save article, scroll down, scroll to top, search,
    search this site, see all, see all news, see more, settings, share, share article,
    share by email, share on facebook, share on linkedin, share on social media, share on twitter,
    share on x, share page, share this, share this article, share this page, share this post,
    share this story, share via email, show all, show less, show more, sign in, sign out, sign up,
    site map, sitemap, skip ad, skip navigation, skip to content, skip to footer,
    skip to main content, skip to navigation, skip to search, staff report, subscribe,
    subscribe now, subscribe to our newsletter, tags, terms and conditions, terms of service,
    terms of use, toggle menu, toggle navigation, top, top of page, trending, tweet, tweet this,
    twitter, uncategorised, uncategorized, unsubscribe, view all, view all news, view comments,
    view in browser, view more, view online, view this email in your browser, whatsapp, x,
    you are here, youtube, zoom
    """)

  /// Lines that are furniture in a menu or at the end of a page, and headings before a text.
  static let menuHeadings = phrases(
    """
    about, about us, access, all news, alumni, archive, archives, apply, careers, code, comments,
    contact, contact us, contacts, cv, docs, donate, download, events, faq, faqs, follow us, help,
    history, jobs, join us, latest news, latest posts, legal, listen, media, more articles,
    more information, more news, more stories, news, news and events, newsletter, newsroom, next,
    our partners, people, press, press office, privacy, publications, read next, recent posts,
    recommended for you, related, related articles, related content, related links, related news,
    related posts, related stories, support us, terms, topics, watch, you may also like,
    you might also like
    """)

  /// First parts of bars that are a trail through the site.
  static let breadcrumbs = phrases("home, homepage, home page, you are here, you are here home")

  /// Words that menus are made of.
  static let menu = Set(
    """
    a about academics access all and announcements annual apply archive article articles awards
    background blog board booking books calendar call calls categories centre code collaborate
    committee community comments conference contact contacts courses culture data dates deadlines
    department departments discover documents donate doctoral downloads education embargo engagement
    engineering english enquiries events explore facilities faculty faq features fellows field file filed for forum
    from funding gallery general groups help history home how in index info information international
    infrastructure innovation insights intranet issue issues jobs join journal latest learn library
    links login long magazine map media meetings members membership menu minutes mission more my
    network news newsletter notes notices objectives of on online open opinion opportunities our
    outcomes outreach overview papers partners partnerships people photos places podcast policies
    policy portal post press prizes products profile profiles programme programmes projects
    publications read reads release releases report reports research resources results schedule
    science search section seminar seminars series services sign site sponsors staff standards
    stories story student students study subscribe subscriptions success support talks teaching team
    the themes tools topics training university updates upcoming us vacancies values video videos
    visit watch we what who winners work
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How lines start that are furniture if they have no more words than given; by the first word.
  static let openings = byFirstWord([
    ("skip to", 14), ("share this", 14), ("share on", 14), ("share via", 10), ("share with", 8),
    ("posted in", 8), ("filed under", 8), ("posted on", 6), ("published on", 6),
    ("reading time", 6), ("listen to this article", 12), ("page views", 6), ("font size", 8),
    ("text size", 8), ("print this", 6), ("email this", 6), ("download pdf", 5),
    ("download the pdf", 6), ("you are here", 12), ("all rights reserved", 12),
    ("embargoed until", 10), ("embargo until", 10), ("under embargo", 10), ("for immediate", 6),
    ("press release no", 5), ("media release no", 5), ("last updated", 8), ("last modified", 8),
    ("subscribe to our", 8), ("sign up for our", 10), ("sign up to our", 10), ("follow us on", 12),
    ("connect with us", 10), ("find us on", 8), ("like us on", 8), ("click here to", 12),
    ("also available in", 8), ("rate this", 6), ("rate us", 6), ("add to calendar", 8),
    ("last update", 8),
    ("was this page helpful", 8), ("was this article helpful", 8), ("be the first to like", 8),
    ("read more", 14), ("read next", 14), ("also in this issue", 14),
    ("this article first appeared", 14), ("this conversation has been", 10),
    ("comments are closed", 8), ("your email address will not be published", 14),
    ("we use cookies", 60), ("this site uses cookies", 60), ("this website uses cookies", 60),
    ("by continuing to use this", 60), ("accept cookies", 60), ("accept all cookies", 60),
    ("you are receiving this", 40), ("you receive this", 40), ("you get this", 40),
    ("to unsubscribe", 40), ("please enable javascript", 30), ("this site requires javascript", 30),
  ])

  /// Phrases that make a line of no more words than given furniture, wherever in it they stand; by
  /// the first word.
  static let notices = byFirstWord([
    ("unsubscribe", 40), ("all rights reserved", 16), ("in your browser", 12), ("min read", 3),
    ("minute read", 3), ("minutes read", 3), ("uses cookies", 60),
    ("cookie policy", 60), ("accept all cookies", 60), ("manage your cookies", 60),
    ("cookies accept", 60),
  ])

  /// A phrase, and the most words that a line with it may have.
  typealias Cue = (words: [String], longest: Int)

  private static func byFirstWord(_ cues: [(phrase: String, longest: Int)]) -> [String: [Cue]] {
    let cues: [Cue] = cues.map { ($0.phrase.split(separator: " ").map(String.init), $0.longest) }
    return Dictionary(grouping: cues) { $0.words[0] }
  }

  /// First parts of lines that stand between two articles.
  static let partings = phrases(
    """
    our partners, comments are closed, comments closed, comments are off, leave a comment,
    leave a reply, older posts, newer posts, next post, previous post, next article,
    previous article, back to top, all rights reserved, related posts, related articles,
    share this, share this article, share this post, read more, continue reading,
    for immediate release, press release, media release, news release, you are here
    """)

  /// What stands behind the number in a reading time.
  static let readingTimes: Set<ArraySlice<String>> = [
    ["min", "read"], ["mins", "read"], ["minute", "read"], ["minutes", "read"],
  ]

  private static func phrases(_ list: String) -> Set<String> {
    Set(
      list.split(separator: ",").map { phrase in
        phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }
}
