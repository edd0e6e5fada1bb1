# Everything is installed into .venv; only registry packages are downloaded.
PYTHON ?= python3
VENV := .venv
UV := $(VENV)/bin/uv
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)
export UV_PYTHON := $(VENV)/bin/python

.PHONY: demo test soak check format lock

demo: $(VENV)/.synced ## the bot with its built-in defaults and the sandbox page
	$(VENV)/bin/sarnakh demo

test: $(VENV)/.synced ## every test
	$(VENV)/bin/pytest -n 3 --dist worksteal

soak: $(VENV)/.synced ## the fault tests for SOAK_MINUTES (10); prints what was tried and lost
	$(VENV)/bin/python -m tests.faults.soak

check: $(VENV)/.synced ## lint, format, types, dependency rules between packages
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache

format: $(VENV)/.synced
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

lock: $(UV) ## run after changing dependencies
	env -u UV_INDEX_URL -u UV_DEFAULT_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS $(UV) lock --default-index https://pypi.org/simple

$(UV):
	$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else "Sarnakh needs Python 3.11 or newer; say which with PYTHON=…")'
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/python .ci/locked.py uv > $(VENV)/uv.txt
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.txt

$(VENV)/.synced: pyproject.toml uv.lock | $(UV)
	$(UV) sync --locked --quiet
	@touch $@
