# Everything is installed into .venv; only registry packages are downloaded.
PYTHON ?= python3
VENV := .venv
UV := $(VENV)/bin/uv
export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := $(VENV)
export UV_PYTHON := $(VENV)/bin/python

.PHONY: install demo test soak check format lock help present
.DEFAULT_GOAL := help

install: present ## what the bot needs to run, and no development tools; also mends a broken .venv, and upgrades
	@$(PYTHON) .ci/environment.py run

demo: present ## the real bot with a simulated Telegram in your browser
	@$(PYTHON) .ci/environment.py ready
	$(VENV)/bin/sarnakh demo

# Where Python is told to write no bytecode, each of the workers would compile every test: 36 s of CPU.
# PYTEST=--all-on-both runs what tests/short_form.py leaves out, too, as CI does.
test: $(VENV)/.synced ## the tests
	PYTHONDONTWRITEBYTECODE= $(VENV)/bin/pytest -n 4 --dist worksteal $(PYTEST)

soak: $(VENV)/.synced ## the fault tests for SOAK_MINUTES (10); prints what was tried and lost
	$(VENV)/bin/python -m tests.faults.soak

check: $(VENV)/.synced ## lint, format, types, dependency rules between packages
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache

format: $(VENV)/.synced ## automatic fixes by ruff
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

lock: present ## run after changing dependencies
	@$(PYTHON) .ci/environment.py lock
	env -u UV_INDEX_URL -u UV_DEFAULT_INDEX -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS $(UV) lock --default-index https://pypi.org/simple

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

present:
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON). On Debian and Ubuntu: sudo apt install python3 python3-venv" >&2; exit 2; }

# The script looks at the state of .venv each time, which costs 50 ms: a stamp alone does not show a Python that is gone.
$(VENV)/.synced: present
	@$(PYTHON) .ci/environment.py develop
