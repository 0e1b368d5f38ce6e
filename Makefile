# Everything a person needs, and all that CI calls. `make help` lists it.
.DEFAULT_GOAL := help
SHELL := /bin/bash
VENV := .venv
BIN := $(VENV)/bin
STAMP = $(VENV)/installed-$(1)-$(shell cat requirements*.txt | cksum | cut -d' ' -f1)

.PHONY: help
help: ## list these commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

.PHONY: run
run: $(call STAMP,run) ## start the assistant: chat, desk and engine
	@$(BIN)/python -m bot run

.PHONY: train
train: $(call STAMP,run) ## train the talk, if its data changed
	@$(BIN)/python -m bot train

.PHONY: talk
talk: $(call STAMP,run) ## hold a talk in the terminal with a running assistant
	@$(BIN)/python -m bot talk

.PHONY: test
test: lint types tests ## everything CI runs

.PHONY: tests
tests: $(call STAMP,dev) train ## the tests alone
	@$(BIN)/python -m pytest

.PHONY: lint
lint: $(call STAMP,dev) ## style, and who may import whom
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/lint-imports --no-cache

.PHONY: types
types: $(call STAMP,dev) ## types, strict
	@$(BIN)/mypy

.PHONY: format
format: $(call STAMP,dev) ## put the code in our style
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

.PHONY: understand
understand: $(call STAMP,dev) ## how well each reader does on language it never saw
	@$(BIN)/python -m tests.language.understand

.PHONY: sentences
sentences: $(call STAMP,dev) ## how plain each sentence of the talk is, hardest first
	@$(BIN)/python -m tests.sentences

.PHONY: bench
bench: $(call STAMP,dev) train ## our stack beside Rasa's own starter set-up
	@$(BIN)/python -m benchmarks

.PHONY: pictures
pictures: $(call STAMP,dev) train ## the pictures in the README, from the running program
	@$(BIN)/python -m tests.pictures

.PHONY: lock
lock: tools/uv-there ## resolve the requirements anew, with hashes
	@for name in requirements requirements-dev; do \
	  uv pip compile -q --python $(BIN)/python --generate-hashes --no-emit-index-url --no-header \
	    --no-annotate --upgrade $$name.in -o $$name.txt || exit 1; done

.PHONY: clean
clean: ## remove the environment, the models and all kept conversations
	@rm -rf $(VENV) models var .rasa .pytest_cache .mypy_cache .ruff_cache

$(call STAMP,run):
	@tools/environment requirements.txt && touch $@

$(call STAMP,dev):
	@tools/environment requirements-dev.txt && touch $@ $(call STAMP,run)

.PHONY: tools/uv-there
tools/uv-there:
	@tools/environment --only-uv
