"""The repository's own content makes a site that holds what was promised."""

import gzip
import re
from pathlib import Path
from urllib.parse import unquote, urlsplit

from tests.publish.html import Page, pages

ROOT = Path(__file__).parent.parent.parent


def packed(paths: list[Path]) -> int:
    """Count the bytes that the files take compressed, each on its own as a host sends them."""
    assert paths
    return sum(len(gzip.compress(path.read_bytes(), mtime=0)) for path in paths)


def test_links_lead_somewhere(real_site: Path) -> None:
    known = {page.path.resolve(): set(page.ids) for page in pages(real_site)}
    for page in pages(real_site):
        assert not page.faults, page.path
        for link in page.links:
            parts = urlsplit(link)
            if not parts.scheme:
                target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path.resolve()
                assert target.is_file(), f"{page.path}: {link}"
                assert not parts.fragment or parts.fragment in known[target], f"{page.path}: {link}"


def test_weight(real_site: Path) -> None:
    for folder in ("", "es/", "zh/"):
        assert packed([real_site / f"{folder}index.html"]) < 150_000, folder
    assert packed([real_site / "picture.html"]) < 60_000
    front = Page(real_site / "index.html")
    assert packed([real_site / each["href"] for each in front.all("link", rel="stylesheet")]) < 10_000
    assert packed([real_site / each["src"] for each in front.all("script")]) < 10_000


def test_every_event_is_in_the_picture_or_beside_it(real_site: Path) -> None:
    """The pages to which the cells lead hold together all events of the timeline."""
    events = {path.name for path in (real_site / "events").glob("*.html")}
    reached = [real_site / "picture.html", *(real_site / "pairs").glob("*.html")]
    shown = {name for path in reached for name in re.findall(r'href="(?:\.\./)?events/([^"]+)"', path.read_text())}
    aliases = {name for name in events if 'http-equiv="refresh"' in (real_site / "events" / name).read_text()}

    assert len(shown) > 50
    assert shown == events - aliases


def test_about_page_says_what_it_must(real_site: Path) -> None:
    text = (real_site / "about.html").read_text()

    for said in ("five documents", "low reliability", "CC BY 4.0", "MIT", "cookies", "late 2025", "in 3 copies"):
        assert said in text


def test_code_and_theme_know_no_subject() -> None:
    """What the site is about is said in content/ and pelican.conf.py only."""
    names = re.findall(r"short: (\w+)", (ROOT / "content/vocabulary/agencies.yaml").read_text())
    acronyms = [name for name in names if name.isupper() and len(name) > 2]
    subject = re.compile(rf"\b({'|'.join(acronyms)})\b|immigra|medicaid|taxpayer", re.IGNORECASE)
    files = [*ROOT.glob("publish/*.py"), *ROOT.glob("theme/**/*.html"), *ROOT.glob("theme/**/*.js")]

    assert len(acronyms) > 5
    assert len(files) > 20
    for path in files:
        found = subject.findall(path.read_text())
        assert not found or path.name in EXAMPLES, f"{path}: {found}"


EXAMPLES = {"addresses.py"}
"""Files whose docstring shows an example with an agency's name."""
