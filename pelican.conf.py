"""The settings of this site. What it is about is said here and in content/, nowhere else."""

import os

import publish

SITENAME = "Shared Records"
SITESUBTITLE = (
    "How US federal agencies’ records about people are asked for, shared, contested and blocked "
    "for immigration enforcement"
)
SITESUBTITLES = {
    "es": (
        "Cómo se solicitan, comparten, disputan y bloquean los registros sobre personas de las agencias federales "
        "de Estados Unidos para el control migratorio"
    ),
    "zh": "美国联邦机构掌握的个人记录如何被索取、共享、争讼和阻止用于移民执法",
}
LANGUAGES = ["en", "es", "zh"]  # of the interface; English at the root, each other in a folder of its own
SITEURL = os.environ.get("SITEURL", "").rstrip("/")
REPOSITORY = os.environ.get("REPOSITORY", "").rstrip("/")
EVENTS_A_PAGE = 120  # of a list; the front page shows so many and leads on to the years
FEED_NAMESPACE = "6f1d9f0e-8a55-5d3c-9b43-8f1f0a6b2c11"  # never changes, or readers see every event again
DEFAULT_LANG = "en"
TIMEZONE = "UTC"
LOCALE = ["C"]  # no date is printed by the locale; the builder's own is kept out

# The shape that tells each status: ring, disc, bar, square, half or dots.
STATUS_MARKS = {
    "proposed": "ring",
    "in_effect": "disc",
    "blocked": "bar",
    "ended": "square",
    "pending": "half",
    "unknown": "dots",
}

PATH = "content"
THEME = "theme"
THEME_STATIC_DIR = "static"
PLUGINS = [publish]  # the module itself: an import error stops the build

# Everything that Pelican would write on its own account and that nobody here tests.
ARTICLE_PATHS: list[str] = []
PAGE_PATHS: list[str] = []  # our generator reads content/pages too, in every language
STATIC_PATHS: list[str] = []
DIRECT_TEMPLATES: list[str] = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = TRANSLATION_FEED_ATOM = None
AUTHOR_SAVE_AS = CATEGORY_SAVE_AS = TAG_SAVE_AS = ""
