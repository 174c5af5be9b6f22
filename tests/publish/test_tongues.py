"""The site in Spanish and Chinese: where its pages lie, and what they say, also of what is not translated."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from publish.languages import language
from publish.tongues import KNOWN, tongues
from tests.publish.entries import THEME
from tests.publish.html import Page, pages
from timeline.faults import FaultsError
from timeline.words import WORDINGS

ATOM = "{http://www.w3.org/2005/Atom}"


def opened(site: Path, name: str) -> Page:
    return Page(site / name)


def test_each_page_names_its_language(site: Path) -> None:
    for page in pages(site):
        name = page.path.relative_to(site).as_posix()
        tag = {"es": "es", "zh": "zh-Hans"}.get(name.partition("/")[0], "en")
        assert page.all("html")[0]["lang"] == tag, name


@pytest.mark.parametrize("name", ["index.html", "about.html", "events/test-day.html", "chains/test-cards.html"])
def test_the_switch_leads_to_the_same_page(site: Path, name: str) -> None:
    up = "../" * name.count("/")
    for folder, back in (("", ""), ("es/", "../"), ("zh/", "../")):
        page = opened(site, folder + name)
        links = [f"{back}{up}{each}{name}" for each in ("", "es/", "zh/")]
        switch = [
            each["href"] for each in page.all("a") if "hreflang" in each and each.get("lang") == each["hreflang"]
        ]
        alternates = {
            each["hreflang"]: each["href"] for each in page.all("link", rel="alternate") if "hreflang" in each
        }

        assert switch[:3] == links
        assert alternates == dict(zip(("en", "es", "zh-Hans", "x-default"), [*links, links[0]], strict=True))


def test_alternates_of_a_site_with_an_address_are_full(at_home: Path) -> None:
    source = (at_home / "es/index.html").read_text()

    assert '<link rel="alternate" hreflang="en" href="https://home.example/sub/">' in source
    assert '<link rel="alternate" hreflang="zh-Hans" href="https://home.example/sub/zh/">' in source
    assert '<link rel="canonical" href="https://home.example/sub/es/">' in source


def test_the_page_that_is_not_there_speaks_each_language(site: Path) -> None:
    """A host shows the one page at the root, whatever was asked for."""
    page = opened(site, "404.html")

    assert ["en", "es", "zh-Hans"] == [each["lang"] for each in page.all("div") if "lang" in each]
    for said in ("Page not found", "Página no encontrada", "找不到页面"):
        assert said in page.text
    assert {f"{each}{name}.html" for each in ("", "es/", "zh/") for name in ("index", "browse")} <= set(page.links)
    assert not [each for each in page.all("link", rel="alternate") if "hreflang" in each]


def test_the_front_page_in_spanish(site: Path) -> None:
    text = opened(site, "es/index.html").text

    for said in (
        "13 hechos, con base en 15 fuentes independientes.",
        "Cronología",
        "Más recientes primero",
        "Prueba: Alfa pide tarjetas a Beta",
        "finales de 2025",
        "el 11 de marzo de 2026 o antes",
        "Situación: Pendiente (última noticia: marzo de 2026)",
        "Mes no determinado por las fuentes",
        "marzo de 2026: 2 hechos",
    ):
        assert said in text, said


def test_the_front_page_in_chinese(site: Path) -> None:
    text = opened(site, "zh/index.html").text

    for said in (
        "13个事件，依据15个独立来源。",
        "时间线",
        "测试：阿尔法局向贝塔局索取卡片",
        "2025年底",
        "2026年3月11日或之前",
        "2026年3月：2个事件",
        "1个独立来源，见于3个副本",
    ):
        assert said in text, said
    event = opened(site, "zh/events/test-day.html").text
    assert "Wire, A. Writer, Alpha asks 2026年3月11日 · 英语 · 新闻机构报道 · 出自案件当事方" in event


def test_a_translation_is_marked_as_such(site: Path) -> None:
    spanish, chinese = (opened(site, f"{each}/events/test-day.html") for each in ("es", "zh"))

    assert "Traducción de este proyecto; fecha: 20 de noviembre de 2026. Read it in English" in spanish.text
    assert "../../events/test-day.html" in spanish.links
    assert "unas 2,000 personas inventadas" in spanish.text
    assert "desactualizada" not in spanish.text
    assert "本项目译于2026年11月20日。 译文尚未审核。" in chinese.text
    assert "../systems/card-index.html" in chinese.links


def test_a_translation_older_than_a_correction_says_so(site: Path) -> None:
    text = opened(site, "es/events/test-doubt.html").text

    assert "La entrada se corrigió después: la traducción puede estar desactualizada." in text


def test_what_is_not_translated_is_marked_as_english(site: Path) -> None:
    page = opened(site, "es/events/test-late.html")
    listed = opened(site, "es/index.html")

    assert "Este texto todavía no está traducido; se muestra en inglés." in page.text
    assert page.all("h1", lang="en") and page.all("div", class_="prose single__body", lang="en")
    assert listed.all("h4", id="event-test-late", lang="en")
    assert not [each for each in listed.all("h4", id="event-test-day") if "lang" in each]
    assert "en inglés" in listed.text
    assert "in English" not in opened(site, "index.html").text


def test_what_sources_disagree_on_is_said_in_the_language_of_the_page(site: Path) -> None:
    spanish, chinese = ((site / f"{each}/events/test-doubt.html").read_text() for each in ("es", "zh"))

    assert '<p class="dispute__about">número de tarjetas</p>' in spanish
    assert "<li><span>unas cuarenta</span>" in spanish and "número de tarjetas" in (site / "es/open.html").read_text()
    assert '<p class="dispute__about" lang="en">number of cards</p>' in chinese
    assert '<span lang="en">about forty</span>' in chinese


def test_facts_in_english_are_marked_as_such(site: Path) -> None:
    """What was corrected and the names of law are said once, in English."""
    source = (site / "es/events/test-doubt.html").read_text()

    for said in ("the number of cards was wrong", "Invented Act § 1"):
        assert f'<span lang="en">{said}</span>' in source


def test_a_chain_in_spanish(site: Path) -> None:
    page = opened(site, "es/chains/test-cards.html")

    assert page.all("h1") and "Prueba: el asunto de las tarjetas" in page.text
    assert "3 hechos en orden cronológico" in page.text
    assert "(paso 2 de 3)" in opened(site, "es/events/test-late.html").text


def test_a_page_of_people_in_spanish_keeps_its_anchors(site: Path) -> None:
    english, spanish = opened(site, "about.html"), opened(site, "es/about.html")

    assert "Acerca de la prueba" in spanish.text
    assert "Traducción de este proyecto" in spanish.text
    assert english.ids == spanish.ids
    assert "events.csv" in spanish.links and "events.csv" in english.links
    assert "todavía no está traducido" not in spanish.text
    assert "此内容尚未翻译，以英文显示。" in opened(site, "zh/about.html").text


def test_the_vocabulary_is_translated_where_it_says_so(site: Path) -> None:
    assert "Oficina Alfa (AO)" in opened(site, "es/events/test-day.html").text
    assert "阿尔法局 (AO)" in opened(site, "zh/events/test-day.html").text
    assert "Una oficina inventada que guarda registros." in opened(site, "es/agencies/alpha.html").text
    assert "Beta Bureau" in opened(site, "es/events/test-day.html").text


def test_feeds_of_the_front_pages(site: Path) -> None:
    feeds = {each: ElementTree.parse(site / each / "feed.xml").getroot() for each in (".", "es", "zh")}
    entries = {each: feed.findall(f"{ATOM}entry") for each, feed in feeds.items()}
    ids = [entry.findtext(f"{ATOM}id") for found in entries.values() for entry in found]
    titles = [entry.find(f"{ATOM}title") for entry in entries["es"]]
    language_of = "{http://www.w3.org/XML/1998/namespace}lang"

    assert len(ids) == len(set(ids)) == 39
    assert [feed.get(language_of) for feed in feeds.values()] == ["en", "es", "zh-Hans"]
    assert {title.text: title.get(language_of) for title in titles if title is not None}[
        "Prueba: Alfa pide tarjetas a Beta"
    ] is None
    assert {title.get(language_of) for title in titles if title is not None} == {None, "en"}


def test_the_scripts_take_their_words_from_the_page(site: Path) -> None:
    scripts = "".join(path.read_text() for path in sorted((site / "static/js").glob("*.js")))
    found = opened(site, "zh/index.html").all("event-filter")[0]

    assert found["data-some"] == "{all}中的{n}个"
    assert (found["data-one"], found["data-many"]) == ("{n}个事件", "{n}个事件")
    assert re.findall(r"[\"'`]([A-Z][a-z]+)", scripts) == ["Escape"]


def test_english_is_always_the_first_language_and_may_be_the_only_one() -> None:
    assert [each.code for each in tongues((), THEME)] == ["en"]
    assert [each.code for each in tongues(["zh", "en"], THEME)] == ["en", "zh"]


def test_a_language_that_nobody_has_translated_into_is_a_fault() -> None:
    with pytest.raises(FaultsError, match="settings:1: LANGUAGES: found “fr”; accepted as language: en, es, zh"):
        tongues(["es", "fr"], THEME)


def test_every_language_of_the_interface_can_say_dates() -> None:
    assert list(KNOWN) == list(WORDINGS)


@pytest.mark.parametrize(
    ("tag", "names"),
    [
        ("en", ("English", "inglés", "英语")),
        ("zh-Hans", ("Simplified Chinese", "chino simplificado", "简体中文")),
        ("es-MX", ("Mexican Spanish", "español de México", "墨西哥西班牙语")),
        ("ht", ("Haitian Creole", "criollo haitiano", "海地克里奥尔语")),
        ("es-AQ", ("Spanish", "español", "西班牙语")),
        ("qq", ("qq", "qq", "qq")),
    ],
)
def test_names_of_languages(tag: str, names: tuple[str, ...]) -> None:
    assert tuple(language(tag, locale) for locale in ("en_US", "es_US", "zh_Hans_CN")) == names
