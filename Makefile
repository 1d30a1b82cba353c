# make demo   install and show two determinations      make test    run the tests
# make check  everything that CI runs                   make bench   measure          make score   measure the reader
# make compiled     the reader in machine code, in .venv-compiled, for the fastest Python here or FOR=/path/to/python
# make audit-demo   audit past determinations: those in LETTERS=FOLDER, else made-up ones
.PHONY: demo audit-demo test check format lint types imports rules tests bench schemas score compiled clean

VENV := .venv
BIN := $(VENV)/bin
SUPPORTED := import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3 python; do \
	$$p -c '$(SUPPORTED)' >/dev/null 2>&1 && { echo $$p; break; }; done)
# Python 3.13 no longer has a function that the rule engine's sources name; the new name does the same.
export CPPFLAGS += -DPyEval_CallObject=PyObject_CallObject

demo: $(VENV)/demo.done
	@echo "== A request that meets the criteria =="
	@$(BIN)/guidecheck check examples/000-spine-films.yaml
	@echo "== A request that does not =="
	@$(BIN)/guidecheck check examples/003-neck-ct-repeat.yaml

# Real letters where there are some, else letters of our own making.
LETTERS ?= $(or $(GUIDECHECK_DETERMINATIONS),$(wildcard ../shared/determinations))

audit-demo: $(VENV)/dev.done
	@rm -rf build/audit
	@test -n "$(LETTERS)" || $(BIN)/python -m benchmarks.generate letters 200 build/letters
	@$(BIN)/guidecheck audit $(or $(LETTERS),build/letters) --out build/audit

test: tests

check: $(VENV)/dev.done format lint types imports rules tests

format: $(VENV)/dev.done
	$(BIN)/ruff format --check .

lint: $(VENV)/dev.done
	$(BIN)/ruff check .
	$(BIN)/yamllint --strict rules examples

types: $(VENV)/dev.done
	$(BIN)/mypy

imports: $(VENV)/dev.done
	$(BIN)/lint-imports

rules: $(VENV)/dev.done
	$(BIN)/guidecheck rules lint

# A file's tests run in one process, so that what they share (Spark, an audit, a page) is made once; the slow files are first.
tests: $(VENV)/dev.done
	$(BIN)/pytest -n auto --dist loadfile --no-loadscope-reorder

bench: $(VENV)/dev.done
	-$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python -m benchmarks

schemas: $(VENV)/dev.done
	GUIDECHECK_UPDATE_GOLDEN=1 $(BIN)/pytest tests/test_schemas.py

score: $(VENV)/dev.done
	$(BIN)/python benchmarks/score.py

# From a copy: a compiled file that lies beside its source would go on being used when the source has changed.
# For the fastest Python on the path; GCC compiles twice, the second time by what the first one's reading of some notes and
# letters took most of its time in.
compiled: PY := $(VENV)-compiled/bin/python
compiled: PIP := $(BIN)/python -m pip --python $(VENV)-compiled/bin/python install --quiet --disable-pip-version-check
compiled: WORK := $(CURDIR)/build
compiled: FLAGS := $(CFLAGS) -fno-semantic-interposition
compiled: $(VENV)/demo.done
	@rm -rf build/compiled && mkdir -p build/compiled
	@cp -R pyproject.toml README.md LICENSE src rules build/compiled
	@rm -rf $(VENV)-compiled && $(or $(FOR),$(shell $(BIN)/python -m benchmarks.fastest)) -m venv --without-pip $(VENV)-compiled
	@$(PIP) './build/compiled[audit]'
	@rm -rf build/profile
ifneq ($(shell $${CC:-cc} --version 2>/dev/null | grep -c 'Free Software'),0)
	@$(call compile,-fprofile-generate=$(WORK)/profile -fprofile-update=single,-fprofile-generate)
	@env -u PYTHONPATH $(PY) -m benchmarks.compiled --child tests/fixtures >/dev/null
	@{ $(call compile,-fprofile-use=$(WORK)/profile -fprofile-partial-training -fprofile-correction -Wno-missing-profile -Wno-coverage-mismatch,); } \
	|| { echo "this compiler does not take its own profile: compiling without it"; $(call compile,,); }
else
	@$(call compile,,)
endif

define compile
rm -rf build/mypyc && mkdir -p build/mypyc && env -u CPPFLAGS CFLAGS="$(FLAGS) $(1)" LDFLAGS="$(LDFLAGS) $(2)" \
	HATCH_MYPYC_BUILD_DIR=$(WORK)/mypyc HATCH_BUILD_HOOK_ENABLE_MYPYC=1 $(PIP) --force-reinstall --no-deps ./build/compiled
endef

$(VENV)/demo.done: pyproject.toml
	@test -n "$(PYTHON)" || { echo "guidecheck needs Python 3.11, 3.12 or 3.13: install one, or run make PYTHON=/path/to/python"; exit 1; }
	@command -v $${CC:-cc} >/dev/null 2>&1 || command -v gcc >/dev/null 2>&1 || command -v clang >/dev/null 2>&1 || { \
		echo "guidecheck needs a C compiler for durable-rules: apt-get install build-essential python3-dev (Debian, Ubuntu), dnf install gcc python3-devel (Fedora), xcode-select --install (macOS)"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/dev.done: $(VENV)/demo.done
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) $(VENV)-compiled dist build .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
