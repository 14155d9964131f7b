# make run    builds the program and runs its demo on the embedded database
# make test   installs what the tests need and runs all of them
# make bench  builds optimized and prints what it measures
#
# On Debian, packages that are missing are installed: as root, or else through sudo.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

BUILD_PACKAGES := libsqlite3-dev libpq-dev zlib1g-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) python3-venv sqlite3 postgresql chromium chromium-driver \
	libfaketime
BENCH_PACKAGES := $(BUILD_PACKAGES) python3 curl wrk openssl postgresql

# One build folder: the demo and the tests use the same debug build.
DEBUG := .build/debug/scruple
FORMATTED := Package.swift Sources Tests Benchmarks

# Folders of tests in Python, each run by itself.
PYTHON_TESTS := $(wildcard Tests/Verifier Tests/Forms Tests/API Tests/Blackbox Tests/Browser)

# Installs those of the packages $(1) that are missing.
define need
missing=(); \
command -v dpkg-query >/dev/null || { echo "not Debian: make sure of $(1)"; exit 0; }; \
for package in $(1); do \
    dpkg-query -W -f='$${db:Status-Status}' "$$package" 2>/dev/null | grep -qx installed \
        || missing+=("$$package"); \
done; \
if [ "$${#missing[@]}" -gt 0 ]; then \
    echo "installing $${missing[*]}"; \
    root=(); [ "$$(id -u)" = 0 ] || root=(sudo); \
    "$${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update; \
    "$${root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq install --yes --no-install-recommends "$${missing[@]}" >/dev/null; \
fi
endef

.PHONY: help
help: ## Say what there is.
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

.PHONY: run
run: build ## Build and run the demo: OptiPic's policy and three invented people.
	@$(DEBUG) demo

.PHONY: build
build: ## Build the program for development.
	@$(call need,$(BUILD_PACKAGES))
	swift build --product scruple

.PHONY: release
release: ## Build the program for use, optimized.
	@$(call need,$(BUILD_PACKAGES))
	swift build --configuration release --product scruple

.PHONY: test
test: venv ## Run all tests: Swift, verifiers in Python, API, black box, browser.
	swift build --build-tests
	python3 Tests/Postgres/cluster.py run -- $(MAKE) --no-print-directory test-beside-postgres

.PHONY: test-beside-postgres
test-beside-postgres:
	swift test --skip-build
	SCRUPLE_TEST_STORE=postgres swift test --skip-build --filter 'CustodyTests|WebTests'
	@for folder in $(PYTHON_TESTS); do \
	    echo "== $$folder"; \
	    SCRUPLE_BIN="$(CURDIR)/$(DEBUG)" PYTHONDONTWRITEBYTECODE=1 \
	        .venv/bin/python -m pytest -q -p no:cacheprovider "$$folder"; \
	done

.PHONY: venv
venv: test-packages .venv/ready ## Make the Python environment of the tests.

.PHONY: test-packages
test-packages:
	@$(call need,$(TEST_PACKAGES))

.venv/ready: Tests/requirements.txt
	python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/requirements.txt
	touch .venv/ready

.PHONY: bench
bench: bench-packages .venv/bench-ready release ## Measure the optimized program and print tables.
	swift build --configuration release --product scruple-bench
	.venv/bin/python Benchmarks/run.py --bin .build/release
	.venv/bin/python Benchmarks/gdprbench/run.py --bin .build/release \
	    --stores sqlite,postgres,yardstick,lean-yardstick

.venv/bench-ready: .venv/ready Benchmarks/gdprbench/requirements.txt
	.venv/bin/python -m pip install --quiet --disable-pip-version-check \
	    -r Benchmarks/gdprbench/requirements.txt
	touch .venv/bench-ready

.PHONY: bench-packages
bench-packages:
	@$(call need,$(BENCH_PACKAGES))

.PHONY: tidy
tidy: ## Hold the tree against the style page.
	@$(call need,$(BUILD_PACKAGES))
	swift test --filter TidyTests

.PHONY: fmt
fmt: ## Format all Swift.
	swift format --in-place --parallel --recursive $(FORMATTED)

.PHONY: lint
lint: ## Say what is not formatted.
	swift format lint --strict --parallel --recursive $(FORMATTED)

.PHONY: clean
clean: ## Remove what was built.
	rm -rf .build .venv
