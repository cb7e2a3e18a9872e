"""Writes one article in every format that is read. Needs `pip install fpdf2`.

    python3 make.py FOLDER
"""

import base64
import gzip
import html
import io
import json
import sys
import tarfile
import zipfile
from pathlib import Path

TITLE = "Kiruna Institute and Umeå University open a joint laboratory"
PARAGRAPHS = [
    "The Kiruna Institute and Umeå University have signed a memorandum of understanding to study snow chemistry.",
    "Professor Anna Berg, Director of the Kiruna Institute, said that the two would share a field station in Abisko.",
    "The Nordland Foundation will fund the laboratory with EUR 2 million.",
    "Three other partners take part:",
]
ITEMS = ["Lund University", "the Tromsø Museum", "Oslo Polytechnic"]
LAST = "Dr Bo Ek of Lund University received the Linnaeus Medal in 2024."
DAY = "2026-03-04"
PLAIN = "\n\n".join([TITLE, *PARAGRAPHS, "\n".join("- " + item for item in ITEMS), LAST]) + "\n"
MAIL_DATE = "Wed, 04 Mar 2026 10:00:00 +0000"

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CORE = f"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{TITLE}</dc:title>
<dcterms:created xsi:type="dcterms:W3CDTF">{DAY}T10:00:00Z</dcterms:created></cp:coreProperties>"""


def archived(members, first=None):
    """A ZIP archive of the members, the same bytes every time."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in ([first] if first else []) + sorted(members.items()):
            info = zipfile.ZipInfo(name, (2026, 3, 4, 10, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if first and name == first[0] else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return stream.getvalue()


def markup(tag_title="h1"):
    items = "".join(f"<li>{item}</li>" for item in ITEMS)
    body = "".join(f"<p>{p}</p>" for p in PARAGRAPHS)
    return f"<{tag_title}>{TITLE}</{tag_title}>{body}<ul>{items}</ul><p>{LAST}</p>"


def web_page():
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | News</title>
<meta property="article:published_time" content="{DAY}T10:00:00Z"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article>{markup()}</article></main><footer><a href="/imprint">Imprint</a></footer></body></html>""".encode()


def markdown():
    items = "\n".join(f"- {item}" for item in ITEMS)
    return "\n\n".join([f"---\ndate: {DAY}\n---\n\n# {TITLE}", *PARAGRAPHS, items, LAST]).encode() + b"\n"


def word():
    def paragraph(text, properties=""):
        return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"

    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = paragraph(TITLE, '<w:pStyle w:val="Heading1"/>') + "".join(map(paragraph, PARAGRAPHS))
    body += "".join(paragraph(item, listed) for item in ITEMS) + paragraph(LAST)
    styles = f"""<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>
<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>"""
    return archived({
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "word/document.xml": f"<w:document xmlns:w='{W}'><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles, "docProps/core.xml": CORE})


def open_document():
    office = "urn:oasis:names:tc:opendocument:xmlns"
    items = "".join(f"<text:list-item><text:p>{item}</text:p></text:list-item>" for item in ITEMS)
    body = f"<text:h text:outline-level='1'>{TITLE}</text:h>" + "".join(f"<text:p>{p}</text:p>" for p in PARAGRAPHS)
    content = f"""<office:document-content xmlns:office="{office}:office:1.0" xmlns:text="{office}:text:1.0">
<office:body><office:text>{body}<text:list>{items}</text:list><text:p>{LAST}</text:p></office:text></office:body>
</office:document-content>"""
    meta = f"""<office:document-meta xmlns:office="{office}:office:1.0" xmlns:meta="{office}:meta:1.0">
<office:meta><meta:creation-date>{DAY}T10:00:00</meta:creation-date></office:meta></office:document-meta>"""
    return archived({"content.xml": content, "meta.xml": meta},
                    first=("mimetype", "application/vnd.oasis.opendocument.text"))


def slides():
    def shape(paragraphs, kind):
        words = "".join(f"<a:p>{'<a:pPr lvl=' + chr(34) + '0' + chr(34) + '><a:buChar char=' + chr(34) + '•' + chr(34) + '/></a:pPr>' if listed else ''}<a:r><a:t>{text}</a:t></a:r></a:p>"
                        for text, listed in paragraphs)
        return f"<p:sp><p:nvSpPr><p:cNvPr id='2' name='x'/><p:cNvSpPr/><p:nvPr><p:ph type='{kind}'/></p:nvPr></p:nvSpPr><p:txBody><a:bodyPr/>{words}</p:txBody></p:sp>"

    body = [(p, False) for p in PARAGRAPHS] + [(i, True) for i in ITEMS] + [(LAST, False)]
    slide = f"<p:sld xmlns:p='{P}' xmlns:a='{A}'><p:cSld><p:spTree>{shape([(TITLE, False)], 'title')}{shape(body, 'body')}</p:spTree></p:cSld></p:sld>"
    return archived({
        "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
        "ppt/presentation.xml": f"<p:presentation xmlns:p='{P}' xmlns:r='{R}'><p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": f"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='{R}/slide' Target='slides/slide1.xml'/></Relationships>",
        "ppt/slides/slide1.xml": slide, "docProps/core.xml": CORE})


def pdf():
    from fpdf import FPDF

    document = FPDF(format="A4")
    document.set_creation_date(__import__("datetime").datetime(2026, 3, 4, 10, tzinfo=__import__("datetime").timezone.utc))
    document.add_page()
    document.set_font("Times", "B", 16)
    document.multi_cell(0, 9, TITLE, new_x="LMARGIN", new_y="NEXT")
    document.set_font("Times", "", 11)
    for paragraph in PARAGRAPHS:
        document.ln(3)
        document.multi_cell(0, 6, paragraph, align="L", new_x="LMARGIN", new_y="NEXT")
    document.ln(3)
    for item in ITEMS:
        document.multi_cell(0, 6, "- " + item, align="L", new_x="LMARGIN", new_y="NEXT")
    document.ln(3)
    document.multi_cell(0, 6, LAST, align="L")
    return bytes(document.output())


def rich_text():
    def escaped(text):
        return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in text)

    lines = [r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times;}}",
             r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}}",
             r"{\info{\creatim\yr2026\mo3\dy4}}",
             r"\pard\s1\outlinelevel0\b " + escaped(TITLE) + r"\b0\par"]
    lines += [r"\pard " + escaped(p) + r"\par" for p in PARAGRAPHS]
    lines += [r"\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}" + escaped(i) + r"\par" for i in ITEMS]
    lines += [r"\pard " + escaped(LAST) + r"\par}"]
    return "\r\n".join(lines).encode("ascii")


def message():
    body = base64.encodebytes(f"<html><body>{markup('h2')}</body></html>".encode()).decode()
    subject = base64.b64encode(TITLE.encode()).decode()
    return f"""From: Press Office <press@example.org>
Subject: =?utf-8?b?{subject}?=
Date: {MAIL_DATE}
Message-ID: <article@example.org>
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

{body}""".encode()


def plain_message():
    return f"""From: Press Office <press@example.org>
Subject: {TITLE}
Date: {MAIL_DATE}
Message-ID: <article@example.org>
Content-Type: text/plain; charset=utf-8

{PLAIN.split(chr(10) * 2, 1)[1]}""".encode()


def mailbox():
    return b"From press@example.org Wed Mar  4 10:00:00 2026\n" + plain_message() + b"\n"


def feed():
    return f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en</language>
<item><title>{TITLE}</title><guid>article</guid><pubDate>{MAIL_DATE}</pubDate><description>Short.</description>
<content:encoded><![CDATA[{markup().split("</h1>")[1]}]]></content:encoded></item></channel></rss>
""".encode()


def atom():
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>{TITLE}</title><id>article</id>
<published>{DAY}T10:00:00Z</published><content type="html">{html.escape(markup().split("</h1>")[1])}</content></entry></feed>
""".encode()


def record():
    return {"id": "article", "title": TITLE, "date": DAY, "text": PLAIN.split("\n\n", 1)[1]}


def table():
    import csv

    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(record()))
    writer.writeheader()
    writer.writerow(record())
    return stream.getvalue().encode()


def tar():
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        info = tarfile.TarInfo("news/article.html")
        info.size = len(web_page())
        archive.addfile(info, io.BytesIO(web_page()))
    return gzip.compress(stream.getvalue(), mtime=0)


def web_archive():
    payload = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + web_page()
    record = f"""WARC/1.0\r
WARC-Type: response\r
WARC-Target-URI: https://www.example.org/news/article\r
WARC-Date: 2026-03-05T10:00:00Z\r
WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r
Content-Type: application/http; msgtype=response\r
Content-Length: {len(payload)}\r
\r
""".encode()
    return record + payload + b"\r\n\r\n"


def main():
    folder = Path(sys.argv[1])
    formats = {
        "txt": PLAIN.encode(), "md": markdown(), "html": web_page(), "docx": word(), "odt": open_document(),
        "pptx": slides(), "pdf": pdf(), "rtf": rich_text(), "eml": message(), "mbox": mailbox(), "rss": feed(),
        "atom": atom(), "jsonl": json.dumps(record()).encode() + b"\n", "json": json.dumps([record()]).encode(),
        "csv": table(), "zip": archived({"news/article.html": web_page()}), "tar.gz": tar(), "warc": web_archive(),
        "txt.gz": gzip.compress(PLAIN.encode(), mtime=0), "warc.gz": gzip.compress(web_archive(), mtime=0),
    }
    for ending, content in formats.items():
        (folder / f"article.{ending}").write_bytes(content)


if __name__ == "__main__":
    main()
