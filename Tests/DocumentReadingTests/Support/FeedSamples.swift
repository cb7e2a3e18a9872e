/// Feeds as programs for websites write them.
enum FeedSamples {
  static let wordPress = """
    <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
    \txmlns:content="http://purl.org/rss/1.0/modules/content/"
    \txmlns:dc="http://purl.org/dc/elements/1.1/"
    \txmlns:atom="http://www.w3.org/2005/Atom"
    \txmlns:slash="http://purl.org/rss/1.0/modules/slash/">
    <channel>
    \t<title>News</title>
    \t<atom:link href="https://news.example/feed/" rel="self" type="application/rss+xml" />
    \t<link>https://news.example</link>
    \t<language>en-GB</language>
    \t<item>
    \t\t<title>Snow &#038; ice</title>
    \t\t<link>https://news.example/snow/</link>
    \t\t<dc:creator><![CDATA[Ida Rask]]></dc:creator>
    \t\t<pubDate>Wed, 04 Mar 2026 10:00:00 +0000</pubDate>
    \t\t<category><![CDATA[Research]]></category>
    \t\t<guid isPermaLink="false">https://news.example/?p=41</guid>
    \t\t<description><![CDATA[<p>Ada Lund met Bo [&#8230;]</p>]]></description>
    \t\t<content:encoded><![CDATA[
    <p class="teaser">Ada Lund met Bo Ek.</p>
    <ul><li><a href="/a">Lund</a></li><li><a href="/b">Abisko</a></li></ul>
    <p>The post <a href="https://news.example/snow/">Snow</a> appeared first on <a href="/">News</a>.</p>
    ]]></content:encoded>
    \t\t<slash:comments>0</slash:comments>
    \t</item>
    </channel>
    </rss>
    """

  static let drupal = """
    <?xml version="1.0" encoding="utf-8"?>
    <rss version="2.0" xml:base="https://uni.example/news" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>News</title><link>https://uni.example/news</link><language>en</language>
        <item>
      <title>Met</title>
      <link>https://uni.example/news/met</link>
      <description>&lt;span class="field field--name-title"&gt;&lt;/span&gt;
    &lt;div class="field field--name-body"&gt;&lt;p&gt;We&amp;nbsp;met.&lt;/p&gt;
    &lt;p&gt;We left.&lt;/p&gt;&lt;/div&gt;</description>
      <pubDate>Wed, 04 Mar 2026 09:00:00 +0000</pubDate>
      <dc:creator>press</dc:creator>
      <guid isPermaLink="false">912 at https://uni.example</guid>
        </item>
      </channel>
    </rss>
    """

  static let hugo = """
    <?xml version="1.0" encoding="utf-8" standalone="yes"?>
    <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Lab</title>
    <generator>Hugo -- gohugo.io</generator><language>en-us</language><item><title>Met</title>
    <link>https://lab.example/met/</link><pubDate>Wed, 04 Mar 2026 00:00:00 +0000</pubDate>
    <guid>https://lab.example/met/</guid><description>We&amp;rsquo;ve met the R&amp;amp;D group.</description>
    </item></channel></rss>
    """

  static let rdf = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://press.example/"><title>Releases</title><link>https://press.example/</link>
    <items><rdf:Seq><rdf:li resource="https://press.example/1"/></rdf:Seq></items></channel>
    <item rdf:about="https://press.example/1"><title>Met</title><link>https://press.example/1</link>
    <description>(&lt;i&gt;Lund University&lt;/i&gt;) We met.</description>
    <dc:date>2026-03-04T05:00:00Z</dc:date><dc:creator>Lund University</dc:creator></item>
    </rdf:RDF>
    """

  static let preprints = """
    <?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom">
      <title type="html">Query</title><id>http://papers.example/api/x</id>
      <entry>
        <id>http://papers.example/abs/2603.00001v1</id>
        <updated>2026-03-05T10:00:00Z</updated><published>2026-03-04T10:00:00Z</published>
        <title>Snow over
      ice</title>
        <summary>  We look at snow, where a &lt; b holds.
    </summary>
        <author><name>Ada Lund</name><affiliation xmlns="http://papers.example/s">Lund</affiliation></author>
        <author><name>Bo Ek</name></author>
        <link href="http://papers.example/pdf/2603.00001v1" rel="related" type="application/pdf"/>
        <link href="http://papers.example/abs/2603.00001v1" rel="alternate" type="text/html"/>
      </entry>
    </feed>
    """
}
