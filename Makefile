# Every target does its own set-up; the second time it is quick.
PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
STAMP  := $(VENV)/.ready
OTHERS := .venv-bench

.PHONY: setup system demo test lint bench bench-accuracy bench-others fuzz model samples clean

setup: $(STAMP)

$(STAMP): requirements.lock pyproject.toml
	@echo "==> making $(VENV) and installing the locked versions (a few minutes the first time)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "yushen needs Python 3.11 or later"; exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $(STAMP)

# tesseract (the second reader) and CJK fonts (to draw test documents): Debian packages, installed where missing.
system:
	@sh scripts/system-packages.sh

demo: setup
	@$(PY) scripts/demo.py

test: setup system
	@$(PY) -m pytest

lint: setup
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check --quiet .
	@$(VENV)/bin/mypy

model: setup system
	@$(PY) -m benchmarks.strangers.teach

samples: setup system
	@$(PY) -m samples

bench: setup system
	@$(PY) -m benchmarks
	@$(PY) -m benchmarks.standards 10000

bench-accuracy: setup system
	@$(PY) -m benchmarks.accuracy

# Against what an office would otherwise use; those programs have an environment and a lock of their own.
bench-others: setup system $(OTHERS)/.ready
	@$(PY) -m benchmarks.others --keep
	@$(PY) -m benchmarks.papers --keep
	@$(PY) -m benchmarks.cascade --keep

$(OTHERS)/.ready: benchmarks/requirements-others.lock
	@echo "==> making $(OTHERS) with the programs to compare with"
	@test -x $(OTHERS)/bin/python || $(PYTHON) -m venv $(OTHERS)
	@$(OTHERS)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

# Every reader and the number and date parsers, FUZZ_SECONDS each; findings stay in tests/fuzz/found.
FUZZ_SECONDS ?= 600
fuzz: setup system
	@for target in numbers dates names texts zips rosters pdfs docxs ofds pictures; do \
		echo "==> $$target"; $(PY) -m tests.fuzz $$target $(FUZZ_SECONDS) || exit 1; done

clean:
	rm -rf $(VENV) $(OTHERS) build *.egg-info
