# Thin: each target is a line or two that can be typed by hand.
PREFIX ?= /usr/local
PACKAGES = libsqlite3-dev libxml2-dev zlib1g-dev pkg-config xz-utils
MYELIN = .build/release/myelin

.PHONY: demo test test-browser fuzz chaos bad-input format lint bench install packages

demo: packages
	swift build -c release --product myelin
	$(MYELIN) digest Samples --store demo/myelin.db --site demo/site --base-url http://127.0.0.1:8080 || test $$? -eq 1
	@echo "The demo is at http://127.0.0.1:8080/ (every study in it is invented). Ctrl-C stops it."
	$(MYELIN) serve --store demo/myelin.db --site demo/site --port 8080

test: packages
	swift build --build-tests
	swift test --skip-build --skip FiguresTests
	swift test --skip-build --filter FiguresTests
	$(MAKE) lint
	IF_PACKAGED=yes Tests/Browser/samples.sh .build/debug/myelin

# Looks at every kind of page with Chromium, on a phone and a desk (about 4 minutes).
test-browser: packages
	swift build --product myelin
	Tests/Browser/samples.sh .build/debug/myelin

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

fuzz: packages
	Fuzzing/run.sh

format:
	swift format --in-place --recursive Sources Tests Package.swift

# What is said to bad input of every kind, and whether the good is kept (2 minutes; as root also a
# full disk and one that can only be read).
bad-input: packages
	swift build -c release --product myelin
	Tests/BadInput/table.py $(MYELIN)

bench:
	swift build -c release --product myelin
	Documentation/bench.sh $(MYELIN)
	Documentation/bench-site.py $(MYELIN)

# 2,000 studies, a source that fails every fifth time, 50 kill -9.
chaos:
	swift build --build-tests
	CHAOS_STUDIES=2000 CHAOS_KILLS=50 swift test --skip-build --filter FollowChaosTests

install:
	swift build -c release --product myelin
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/myelin
	install $(MYELIN) $(DESTDIR)$(PREFIX)/bin/myelin
	cp -R Conditions Phrasebook Prompts Theme Samples site.yml $(DESTDIR)$(PREFIX)/share/myelin/

# Installs what is missing where it may; else prints the one line to run.
packages:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -y -q $(PACKAGES); \
	  elif sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo apt-get install -y -q $(PACKAGES); \
	  else echo "Run this once, then make again: sudo apt-get install -y $(PACKAGES)"; exit 1; fi; }
