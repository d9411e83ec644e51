# Thin: each target is a line or two that can be typed by hand.
PREFIX ?= /usr/local
BIN = $(DESTDIR)$(PREFIX)/bin
SHARE = $(DESTDIR)$(PREFIX)/share
UNITS = $(DESTDIR)$(PREFIX)/lib/systemd/system
PACKAGES = libsqlite3-dev libxml2-dev zlib1g-dev pkg-config xz-utils
MYELIN = .build/release/myelin

.PHONY: demo test test-browser fuzz chaos bad-input format lint lint-packaging bench install uninstall packages

demo: packages
	swift build -c release --product myelin
	$(MYELIN) digest Samples --settings demo.yml --store demo/myelin.db --site demo/site --base-url http://127.0.0.1:8080 || test $$? -eq 1
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

# The program, its data, man pages and systemd units below $(DESTDIR)$(PREFIX); builds first, unless
# MYELIN=FILE names a program that is built.
install:
	$(if $(filter command,$(firstword $(origin MYELIN))),,swift build -c release --product myelin)
	install -d $(BIN) $(SHARE)/myelin $(SHARE)/man/man1 $(UNITS)
	install -m 755 $(MYELIN) $(BIN)/myelin
	cp -R Conditions Phrasebook Prompts Theme Samples site.yml $(SHARE)/myelin/
	install -m 644 Packaging/man/*.1 $(SHARE)/man/man1/
	for unit in Packaging/systemd/*; do \
	  sed 's|/usr/local/|$(PREFIX)/|g' $$unit > $(UNITS)/$${unit##*/} || exit 1; done
	@echo; sed 's|/usr/local/|$(PREFIX)/|g' Packaging/next-steps.txt

uninstall:
	rm -rf $(BIN)/myelin $(SHARE)/myelin $(SHARE)/man/man1/myelin.1 $(SHARE)/man/man1/myelin-follow.1
	rm -f $(addprefix $(UNITS)/,$(notdir $(wildcard Packaging/systemd/*)))

# Holds man pages and units against their own checkers (Debian: man-db, mandoc, systemd).
lint-packaging:
	for page in Packaging/man/*.1; do \
	  faults=$$(LC_ALL=C.UTF-8 man --warnings -l $$page 2>&1 >/dev/null; mandoc -Tlint $$page); \
	  test -z "$$faults" || { echo "$$faults"; exit 1; }; done
	prefix=$$(mktemp -d) && $(MAKE) -s install MYELIN=/bin/true PREFIX=$$prefix >/dev/null && \
	  MANPATH=$$prefix/share/man systemd-analyze verify $$prefix/lib/systemd/system/*; \
	  code=$$?; rm -rf "$$prefix"; exit $$code

# Installs what is missing where it may; else prints the one line to run.
packages:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ]; then apt-get update -q && apt-get install -y -q $(PACKAGES); \
	  elif sudo -n true 2>/dev/null; then sudo apt-get update -q && sudo apt-get install -y -q $(PACKAGES); \
	  else echo "Run this once, then make again: sudo apt-get install -y $(PACKAGES)"; exit 1; fi; }
