# A target is a line or two; `make help` lists them.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
RUN := $(VENV)/bin/python
PYTEST := $(RUN) -m pytest --numprocesses=logical --dist=worksteal
BENCH := .venv-bench
PIP_INSTALL := pip install --quiet --disable-pip-version-check --require-hashes
LOCK := $(VENV)/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --custom-compile-command "make lock"
PLAIN := --omit-header --no-wrap
SITE := output
INPUTS := $(shell find content seeds theme -name '.*' -o -print; find timeline extract publish -name '*.py') pelican.conf.py Makefile
FETCHED = $(1)/node_modules/.package-lock.json
SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := site

.PHONY: help site extract build serve check review test test-fast lint types bench lighthouse dask heideltime messages lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

site: $(SITE)/index.html ## draw the events from the seeds and build the site into output/ (the default)
	@echo "The site is in $(SITE)/: open $(SITE)/index.html, or look at it with 'make serve'."

$(SITE)/index.html: $(VENV)/ready $(INPUTS)
	$(RUN) -m extract run
	@$(MAKE) --no-print-directory build

extract: $(VENV)/ready ## draw the events from the seeds into content/events/
	$(RUN) -m extract run

build: $(VENV)/ready ## build the site from content/ into output/; a failed build leaves the old one
	@rm -rf $(SITE).new
	$(RUN) -m pelican content -s pelican.conf.py -o $(SITE).new --fatal=errors
	$(RUN) -m publish index $(SITE).new
	$(RUN) -m publish swap $(SITE).new $(SITE)

serve: site ## look at the site on http://127.0.0.1:8000/
	$(RUN) -m http.server 8000 --bind 127.0.0.1 --directory $(SITE)

check: $(VENV)/ready ## prove quotations, and that no other words are taken; hold texts to the house style
	$(RUN) -m extract check

review: $(VENV)/ready ## list what needs a person, and show it in .build/review.html
	$(RUN) -m extract review
	@$(RUN) -m extract review --html .build/review.html

test: $(VENV)/ready-test programs ## run all tests, browser tests included
	@$(MAKE) --no-print-directory $(call FETCHED,tests/checker) || echo "The Nu HTML checker could not be fetched from the npm registry: its tests are skipped."
	$(PYTEST)

test-fast: $(VENV)/ready-test ## run the tests that need no browser
	$(PYTEST) -m "not browser"

lint: $(VENV)/ready-test ## look for faults of style and of types
	$(VENV)/bin/ruff check . && $(VENV)/bin/ruff format --check . && $(VENV)/bin/mypy

bench: $(VENV)/ready-test $(BENCH)/ready programs ## measure quality and speed, time expressions beside peers
	$(RUN) -m tests.quality.bench

lighthouse: $(VENV)/ready-test $(call FETCHED,tests/quality/lighthouse) programs ## measure the built site with Lighthouse against its floors
	$(RUN) -m tests.quality.lighthouse

dask: $(VENV)/ready ## fetch what --engine dask needs
	$(VENV)/bin/$(PIP_INSTALL) -r requirements-dask.lock

heideltime: $(BENCH)/heideltime ## fetch one more peer for the bench: 72 MB, and it needs Java

messages: $(VENV)/ready ## gather what the interface says into theme/locale/, for those who translate it
	@mkdir -p .build
	$(VENV)/bin/pybabel -q extract -F theme/locale/messages.cfg $(PLAIN) --sort-by-file --no-location -o .build/messages.pot .
	for language in es zh; do $(VENV)/bin/pybabel -q update -l $$language -D shared_records -d theme/locale -i .build/messages.pot $(PLAIN) --no-fuzzy-matching --ignore-obsolete; done

lock: $(VENV)/ready-test ## work out the lock files anew from pyproject.toml
	$(LOCK) pyproject.toml -o requirements.lock
	$(LOCK) pyproject.toml --extra dask -o requirements-dask.lock
	$(LOCK) pyproject.toml --group test -o requirements-test.lock
	$(LOCK) --group bench -o requirements-bench.lock
	$(LOCK) --group node -o requirements-node.lock
	$(LOCK) --group heideltime --no-deps -o requirements-heideltime.lock

clean: ## remove all that make has made, but no seed, original or entry
	rm -rf $(VENV) $(BENCH) .build $(SITE) $(SITE).new $(SITE).old .pytest_cache .mypy_cache .ruff_cache .hypothesis tests/checker/node_modules tests/quality/lighthouse/node_modules

$(VENV)/ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "python3-venv is missing: sudo apt-get install python3-venv"; exit 1; }
	$(VENV)/bin/$(PIP_INSTALL) -r requirements.lock
	@touch $@

$(VENV)/ready-test: requirements-test.lock $(VENV)/ready
	$(VENV)/bin/$(PIP_INSTALL) -r requirements-test.lock
	@touch $@

$(BENCH)/ready: requirements-bench.lock $(VENV)/ready
	@$(RUN) -m venv $(BENCH)
	$(BENCH)/bin/$(PIP_INSTALL) -r requirements-bench.lock
	@touch $@

$(BENCH)/heideltime: requirements-heideltime.lock $(BENCH)/ready
	$(BENCH)/bin/$(PIP_INSTALL) --no-deps -r requirements-heideltime.lock
	@touch $@

$(VENV)/node: requirements-node.lock $(VENV)/ready
	$(VENV)/bin/$(PIP_INSTALL) -r requirements-node.lock
	@touch $@

$(call FETCHED,%): %/package-lock.json $(VENV)/node
	@PATH="$(CURDIR)/$(VENV)/bin:$$PATH" npm ci --prefix $* --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: programs
programs:
	@set --; for browser in chromium-headless-shell chromium chromium-browser google-chrome; do command -v $$browser >/dev/null && break; browser=; done; \
	[ "$$browser" ] || set -- chromium; \
	command -v java >/dev/null || set -- "$$@" default-jre-headless; command -v lynx >/dev/null || set -- "$$@" lynx; \
	if [ $$# = 0 ]; then exit 0; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update -qq; \
	  if [ "$$1" = chromium ] && apt-cache show chromium-headless-shell >/dev/null 2>&1; then shift; set -- chromium-headless-shell "$$@"; fi; \
	  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$$@" >/dev/null; \
	else echo "The browser tests need more: sudo apt-get install $$*   (without it: make test-fast)"; exit 1; fi
