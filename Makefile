# Two commands for newcomers: `make demo` and `make test`. Both set up everything they need.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
REDOCLY := npx --yes @redocly/cli@2.77.0

export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Tests start hundreds of processes: none compiles again what another has compiled.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help

.PHONY: help
help:  ## Show what there is to run
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-16s %s\n", $$1, $$2}'

$(READY): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "pinbridge needs Python 3.11 or later; try: make PYTHON=python3.11")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: setup
setup: $(READY)  ## Make the virtual environment

.PHONY: demo
demo: $(READY)  ## Publish a picture on the local sandbox, end to end
	$(BIN)/pinbridge demo

.PHONY: test
test: $(READY)  ## Run all tests
	$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

# Tests with random examples carry the mark of Hypothesis.
.PHONY: test-long
test-long: $(READY)  ## Run the tests that `make test` runs in a short form in full, and the exercises of CONTRIBUTING
	TESTS=long $(BIN)/python -m pytest -n auto --dist worksteal -m "longer or hypothesis" $(ARGS)
	$(BIN)/python -m pytest -q tests/codegen/exercises.py

.PHONY: check
check: $(READY)  ## Format, lint, types, generated and derived code
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy --config-file=pyproject.toml $(patsubst generated/%,-p %,$(wildcard generated/*_api))
	$(BIN)/pyright
	./codegen.sh --check

.PHONY: format
format: $(READY)  ## Format and mend what can be mended
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: codegen
codegen: $(READY)  ## Write generated/ and _sync again
	./codegen.sh

.PHONY: public-specs
public-specs: $(READY)  ## Generate from the descriptions in .cache/public-specs, beside the stock generator (ARGS=NAMES)
	PYTHONPATH=openapi $(BIN)/python -m benchmarks.public_specs $(ARGS)

SPECS := $(filter-out %.config.yaml %.patches.yaml %/redocly.yaml,$(wildcard openapi/*.yaml))
.PHONY: lint-spec
lint-spec: $(READY)  ## Validate and lint the OpenAPI files (needs Node.js)
	$(BIN)/python -m openapi_spec_validator $(SPECS)
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true $(REDOCLY) lint $(SPECS) --config openapi/redocly.yaml

.PHONY: sandbox
sandbox: $(READY)  ## Start the local PinBridge server
	$(BIN)/python -m pinbridge.sandbox

# The tests that take seconds each, and nothing that only development needs.
FAST := tests/core tests/_async tests/_sync tests/pinbridge tests/pinarkive --ignore tests/core/test_congruence.py --ignore tests/pinarkive/test_coverage_table.py

LOWEST := .cache/lowest
$(LOWEST)/.ready: requirements-lowest.txt
	$(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet --require-hashes -r requirements-lowest.txt
	@touch $@

.PHONY: test-lowest
test-lowest: $(LOWEST)/.ready  ## Run the fast tests with the lowest versions that pyproject.toml allows
	PYTHONPATH=.:generated $(LOWEST)/bin/python -m pytest -n auto --dist worksteal $(FAST) $(ARGS)

.cache/%/.ready: requirements-dev.txt
	$* -m venv .cache/$*
	.cache/$*/bin/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	.cache/$*/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# Those that are installed here, besides the one that everything else runs with.
PYTHONS := $(foreach one,python3.12 python3.13 python3.14,$(shell $(one) --version >/dev/null 2>&1 && echo $(one)))
.PHONY: test-pythons
test-pythons: $(PYTHONS:%=.cache/%/.ready)  ## Run the fast tests with each later Python that is installed
	@test -n "$(PYTHONS)" || { echo "no later Python answers; with pyenv: PYENV_VERSION=3.12:3.13"; exit 1; }
	@set -e; for one in $(PYTHONS); do echo "== $$one"; \
		.cache/$$one/bin/python -m pytest -n auto --dist worksteal $(FAST) $(ARGS); done

COMPILE := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header
.PHONY: lock
lock:  ## Resolve the locked environments again (needs uv)
	$(COMPILE) --all-extras --group dev --output-file requirements-dev.txt pyproject.toml
	$(COMPILE) --group pyproject.toml:audit --output-file requirements-audit.txt
	$(COMPILE) --extra sandbox --group celery --output-file requirements-celery.txt pyproject.toml
	$(COMPILE) --resolution lowest-direct --all-extras --group test --output-file requirements-lowest.txt pyproject.toml
	$(COMPILE) --group pyproject.toml:browser --output-file requirements-browser.txt
	$(COMPILE) --group pyproject.toml:docs --output-file requirements-docs.txt

AUDIT := .cache/audit
$(AUDIT)/.ready: requirements-audit.txt
	$(PYTHON) -m venv $(AUDIT)
	$(AUDIT)/bin/python -m pip install --quiet --require-hashes -r requirements-audit.txt
	@touch $@

# Each lock by itself: they are different environments. A package that nobody knows is no success.
SERVICE ?= pypi
.PHONY: audit
audit: $(AUDIT)/.ready  ## Look for known weaknesses in the locked environments (SERVICE=pypi or osv)
	@for lock in requirements-dev.txt requirements-audit.txt; do \
		echo "$$lock"; \
		$(AUDIT)/bin/pip-audit --strict --require-hashes --disable-pip --progress-spinner off \
			--vulnerability-service $(SERVICE) --requirement $$lock \
		|| { echo "NOT AUDITED, or weaknesses are listed above: $$lock. If the service '$(SERVICE)'" \
			"can't be reached from here, try SERVICE=osv or SERVICE=pypi."; exit 1; }; \
	done

.PHONY: licenses
licenses: $(READY) $(AUDIT)/.ready  ## List the licences of everything installed
	$(AUDIT)/bin/pip-licenses --python=$(BIN)/python --order=license

.PHONY: workflows
workflows: $(AUDIT)/.ready  ## Look for weaknesses in the workflows
	$(AUDIT)/bin/zizmor --offline --no-progress --pedantic .github

DOCS := .cache/docs
$(DOCS)/.ready: requirements-docs.txt
	$(PYTHON) -m venv $(DOCS)
	$(DOCS)/bin/python -m pip install --quiet --require-hashes -r requirements-docs.txt
	@touch $@

.PHONY: docs
docs: $(READY) $(DOCS)/.ready  ## Build the documentation site in build/docs/site
	$(BIN)/python docs/site/pages.py
	$(DOCS)/bin/zensical build --strict --config-file build/docs/zensical.toml
	$(DOCS)/bin/python docs/site/finish.py

.PHONY: api
api: $(DOCS)/.ready  ## Write the snapshot of the public API again
	$(DOCS)/bin/python docs/site/api.py --write

.PHONY: api-check
api-check: $(DOCS)/.ready  ## Compare the public API with its snapshot
	$(DOCS)/bin/python docs/site/api.py

BROWSER := .cache/browser
$(BROWSER)/.ready: requirements-browser.txt
	$(PYTHON) -m venv $(BROWSER)
	$(BROWSER)/bin/python -m pip install --quiet --require-hashes -r requirements-browser.txt
	npm install --silent --no-save --prefix $(BROWSER) axe-core@4.14.1
	@touch $@

TRY_PAGE := AXE=$(BROWSER)/node_modules/axe-core/axe.min.js \
	$(BROWSER)/bin/python -m pytest -q --noconftest -c /dev/null --rootdir .
.PHONY: test-browser
test-browser: $(READY) $(BROWSER)/.ready  ## Try the page of the sandbox in Chromium (needs Chromium, its driver and npm)
	$(TRY_PAGE) tests/browser/sandbox_page.py

.PHONY: page-pictures
page-pictures: $(READY) $(BROWSER)/.ready  ## Take the pictures of the sandbox's page in docs/sandbox.md again
	$(TRY_PAGE) tests/browser/pictures.py

.PHONY: test-shells
test-shells: $(READY)  ## Try completion as it is typed in bash, zsh and fish (needs all three)
	$(BIN)/python -m pytest -q tests/shells/completion.py $(ARGS)

.PHONY: test-package
test-package: $(READY)  ## Build the wheel and the source distribution, and try both
	$(BIN)/python -m pytest -q tests/package/distributions.py

.PHONY: build
build: $(READY)  ## Build the wheel and the source distribution
	$(BIN)/python -m build --no-isolation

.PHONY: clean
clean:  ## Remove what was made
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: parity
parity: $(READY)  ## Compare with the official SDK on the wire (needs the package index)
	$(BIN)/python -m tests.parity $(ARGS)

.PHONY: pinarkive-parity
pinarkive-parity: $(READY)  ## Run one program with PinArkive's official SDK and with ours (needs the package index)
	$(BIN)/python -m tests.pinarkive.parity

.PHONY: pinterest-sdk
pinterest-sdk: $(READY)  ## Run a program with Pinterest's own SDK on the sandbox (needs the package index)
	$(BIN)/python -m tests.sandbox.pinterest.vendor

.PHONY: contract
contract: $(READY)  ## Run the specs against the sandbox, with many cases
	$(BIN)/python -m tests.contract $(ARGS)

.PHONY: record
record: $(READY)  ## Record the flows that tests replay, from a sandbox or from PINBRIDGE_BASE_URL
	$(BIN)/python -m tests.cassettes.record

.PHONY: coverage-table
coverage-table: $(READY)  ## Write the coverage tables in docs again
	$(BIN)/python -m tests.contract.coverage
	$(BIN)/python -m tests.pinarkive.coverage
	PYTHONPATH=openapi $(BIN)/python -m tests.pinterest.coverage

.PHONY: cli-docs
cli-docs: $(READY)  ## Write the reference of all commands and AGENTS.md again (ARGS=--sessions: recorded sessions too)
	$(BIN)/python docs/cli/write.py $(ARGS)

.PHONY: error-catalogue
error-catalogue: $(READY)  ## Write docs/error-catalogue.md again, after a table of errors has changed
	$(BIN)/python docs/errors/write.py

.PHONY: bench
bench: $(READY)  ## Measure beside the official SDK, the stock generator and httpx, and write docs/performance
	$(BIN)/python -m benchmarks $(ARGS)

.PHONY: bench-services
bench-services: $(READY)  ## Measure imports of operations, decoding and codegen of each service (ARGS=SAMPLES)
	PYTHONPATH=generated $(BIN)/python -m benchmarks.services $(ARGS)

.PHONY: measures
measures: $(READY)  ## Print the size and structure of the code, and the speed of the last `make bench`
	$(BIN)/python -m benchmarks.structure

.PHONY: exactly-once
exactly-once: $(READY)  ## Publish through faults, crashes and restarts, and count (ARGS="RUNS STEPS")
	$(BIN)/python -m tests.trust.exactly_once $(ARGS)

.PHONY: pinterest-exactly-once
pinterest-exactly-once: $(READY)  ## Publish on Pinterest's API through lost answers, late reads and kills, and count (ARGS="PINS KILLS")
	$(BIN)/python -m tests.pinterest.exactly_once $(ARGS)

.PHONY: soak
soak: $(READY)  ## Let both clients work for 20 minutes, and see that nothing grows (ARGS="--minutes M")
	$(BIN)/python -m tests.trust.soak $(ARGS)

.PHONY: faults
faults: $(READY)  ## Run the fault matrix with both clients and write docs/faults.md
	$(BIN)/python -m tests.trust.faults.matrix

.PHONY: calendars
calendars: $(READY)  ## Place 10,000 random plans near changes of the clocks, and look for broken rules (ARGS=COUNT)
	$(BIN)/python -m tests.publishing.calendars $(ARGS)

.PHONY: plan-faults
plan-faults: $(READY)  ## Plant 1,000 faults in a plan, and count how many the offline checks find (ARGS=COUNT)
	$(BIN)/python -m tests.publishing.faults $(ARGS)

.PHONY: plan-memory
plan-memory: $(READY)  ## Read, check and place plans of 100,000 rows of every shape, and measure the memory (ARGS=ROWS)
	$(BIN)/python -m tests.publishing.plan_memory $(ARGS)

.PHONY: canary
canary: $(READY)  ## Look for secrets in all places where they might show up
	$(BIN)/python -m tests.trust.secrets.places

.PHONY: bulk-ordeal
bulk-ordeal: $(READY)  ## Publish 10,000 rows through faults, kills and lost ledgers (ARGS="ROWS PICTURES KILLS")
	$(BIN)/python -m tests.publishing.ordeal $(ARGS)

.PHONY: bulk-throughput
bulk-throughput: $(READY)  ## Publish beside a plain loop over the official SDK (ARGS="ROWS PICTURES DELAY"; needs the package index)
	$(BIN)/python -m tests.publishing.throughput $(ARGS)

.PHONY: bulk-rehearsal
bulk-rehearsal: $(READY)  ## Rehearse 10,000 rows over 30 days (ARGS=ROWS)
	$(BIN)/python -m tests.publishing.month $(ARGS)

CELERY := .cache/celery
$(CELERY)/.ready: requirements-celery.txt
	$(PYTHON) -m venv $(CELERY)
	$(CELERY)/bin/python -m pip install --quiet --require-hashes -r requirements-celery.txt
	@touch $@

.PHONY: test-celery
test-celery: $(CELERY)/.ready  ## Publish from a queue with workers that are killed (needs redis-server; ARGS="ROWS KILLS")
	PYTHONPATH=generated $(CELERY)/bin/python -m tests.celery $(ARGS)
