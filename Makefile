# Everything a person or a machine does with this repository. Each target sets up what it needs, given Go, Node with npm, and
# make; nothing is left running and nothing is written outside the repository but the tools' own caches.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:

# Secrets are multiplied by libsecp256k1, in constant time: there is no build without cgo.
export CGO_ENABLED := 1

# npm has Foundry for Linux on x86-64; elsewhere, name the folder that holds forge, anvil and cast. Go's tests read it too.
export FOUNDRY_BIN ?= $(CURDIR)/node_modules/.bin
FORGE := $(FOUNDRY_BIN)/forge

# Likewise buf.
BUF ?= node_modules/@bufbuild/buf-linux-x64/bin/buf
SOLHINT := node_modules/.bin/solhint
TOOL := go tool -modfile=tools/tools.mod

.PHONY: help
help: ## say what there is (the default)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: build
build: compiler ## bin/veritee, the operator's binary, and bin/veritee-worker, the enclave's
	go build -trimpath -o bin/veritee ./cmd/veritee
	tools/build-worker bin/veritee-worker

.PHONY: demo
demo: build node_modules/.installed ## contracts ask for randomness, a rollup for proofs; workers answer, the relayer settles: the whole system, once
	bin/veritee dev --rollup --requests 40 --exit --report build/demo.json

.PHONY: dev
dev: build node_modules/.installed ## the whole system on this machine, to ask of from the shell, until ^C
	bin/veritee dev

.PHONY: test
test: contracts check-generated promtool chromium ## every test, Solidity under Osaka and again under Cancun
	FORGE_SNAPSHOT_CHECK=true $(FORGE) test
	FOUNDRY_HARDFORK=cancun $(FORGE) test --no-match-contract GasSnapshot
	go test -timeout 25m ./...

.PHONY: test-long
test-long: contracts promtool chromium ## the race detector, and many more fuzz runs
	FOUNDRY_PROFILE=long $(FORGE) test
	go test -race -timeout 60m ./...

# Minimizing what is interesting would take most of the time, and needs a minute for each find.
FUZZTIME ?= 1m
.PHONY: fuzz
fuzz: compiler ## look for inputs that break what reads evidence, blocks and witnesses, FUZZTIME for each target (1m; an hour in all: 2m)
	@grep -o '^func Fuzz[A-Za-z]*' zkverifier/*/*_test.go enclave/stf/*_test.go | while IFS=: read -r file target; do \
		echo "== $$file $${target#func }"; \
		go test -run '^$$' -fuzz "^$${target#func }\$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 50x ./$$(dirname $$file) || exit 1; \
	done

# Blockchain tests that others made, with the answer in them: those among the real data, and those that EEST names, a folder of
# execution-spec-tests' fixtures or of ethereum/tests' BlockchainTests.
VECTORS := $(or $(VERITEE_VECTORS),../shared/vectors)/stf/eest
.PHONY: conformance
conformance: compiler ## the strict executor judges blocks of ethereum's own tests; EEST=folder names more of them
	@folders="$(wildcard $(VECTORS)) $(EEST)"; \
		[ -n "$${folders// /}" ] || { echo "there are no tests in $(VECTORS): set VERITEE_VECTORS, or EEST to a folder of fixtures" >&2; exit 1; }; \
		go run ./devnet/conformance $$folders

.PHONY: generate
generate: contracts ## write what is generated: bindings, golden ABIs, gas snapshots, queries, the worker's API, docs/metrics.md, the dashboard
	go run ./bindings/generate
	$(FORGE) test --match-contract GasSnapshot
	$(BUF) generate
	$(TOOL) sqlc generate
	UPDATE=1 go test ./relayer/metrics ./deploy/grafana

.PHONY: check-generated
check-generated: contracts ## fail if something generated is stale
	go run ./bindings/generate --check
	rm -rf build/check && $(BUF) generate -o build/check
	@(cd build/check && find . -type f) | while read -r file; do \
		cmp -s "build/check/$$file" "$$file" || { echo "$$file is stale, run make generate" >&2; exit 1; }; \
	done
	@$(TOOL) sqlc diff || { echo "the queries are stale, run make generate" >&2; exit 1; }

.PHONY: lint
lint: foundry compiler ## go vet, gofmt, staticcheck, forge fmt, solhint, buf lint, Dockerfiles, compose.yml
	go vet ./...
	@unformatted=$$(find . \( -name node_modules -o -name build \) -prune -o -name '*.go' -print | xargs gofmt -l); \
		[ -z "$$unformatted" ] || { echo "gofmt -w these:" $$unformatted >&2; exit 1; }
	$(TOOL) staticcheck ./...
	$(FORGE) fmt --check
	$(SOLHINT) --max-warnings 0 --noPoster 'contracts/**/*.sol'
	$(BUF) lint
	for file in deploy/docker/*.Dockerfile; do node_modules/.bin/dockerfile-utils lint $$file; done
	VERITEE_DIR=/srv/veritee go run -modfile=tools/tools.mod tools/compose/main.go deploy/compose.yml

.PHONY: gas
gas: contracts ## the gas of our randomness beside Chainlink's, into gas/report.jsonl
	go run ./devnet/gas

.PHONY: bench
bench: build node_modules/.installed ## figures into docs/performance.md, in fifty minutes; the machine should have nothing else to do
	go test -run '^$$' -bench . -cpu 1 ./protocol/ecvrf ./zkverifier/dcap ./enclave/stf
	go run ./devnet/bench

.PHONY: bench-page
bench-page: ## docs/performance.md again, from what make bench measured last
	go run ./devnet/bench --render

.PHONY: clean
clean: ## remove whatever make has made
	rm -rf bin build cache out node_modules

# --- What the targets above stand on ---

.PHONY: contracts
contracts: foundry compiler
	$(FORGE) build

.PHONY: foundry
foundry: node_modules/.installed
	@tools/chainlink
	@[ -x "$(FORGE)" ] || { \
		echo "no forge in $(FOUNDRY_BIN): npm has it for Linux on x86-64 only." >&2; \
		echo "Install Foundry 1.7 and set FOUNDRY_BIN to the folder of forge, anvil and cast." >&2; \
		exit 1; \
	}

# npm ci is exact and starts from nothing, so it runs only when the lock has changed.
node_modules/.installed: package-lock.json .npmrc
	npm ci
	@touch $@

# A C compiler with the C library's headers, for cgo. A container that is ours to change gets it from Debian.
.PHONY: compiler
compiler:
	@has_c() { echo '#include <stdlib.h>' | $${CC:-gcc} -fsyntax-only -xc - 2>/dev/null; }; \
		has_c && exit; \
		if [ -z "$${CC:-}" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq gcc libc6-dev; \
		fi; \
		has_c || { echo "no C compiler: apt-get install gcc libc6-dev (or set CC)" >&2; exit 1; }

# promtool, which judges the alerts: the system's, or that of Debian's package, taken out of it, since installing it would start a
# Prometheus. Without it those tests are skipped, unless this is a machine that is ours to change.
.PHONY: promtool
promtool:
	@command -v promtool >/dev/null || [ -x build/promtool ] || [ -n "$${PROMTOOL:-}" ] || { \
		mkdir -p build/debian && rm -f build/debian/prometheus_*; \
		if command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then \
			{ [ "$$(id -u)" != 0 ] || apt-get update -qq; } && (cd build/debian && apt-get download -qq -o APT::Sandbox::User=root prometheus) && \
			dpkg-deb --fsys-tarfile build/debian/prometheus_*.deb | tar -xO ./usr/bin/promtool > build/debian/promtool && \
			chmod +x build/debian/promtool && mv build/debian/promtool build/promtool; \
		fi; \
		rm -rf build/debian; \
		[ -x build/promtool ] || { \
			echo "no promtool: the alerts won't be tested. Install prometheus, or set PROMTOOL" >&2; \
			[ "$$(id -u)" != 0 ]; \
		}; \
	}

# A browser, for the tests that look at pages. Likewise from Debian; who isn't root goes on without, and those tests say that they are
# skipped.
.PHONY: chromium
chromium:
	@has_browser() { [ -n "$${VERITEE_CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null; }; \
		has_browser && exit; \
		if [ "$$(id -u)" != 0 ]; then \
			echo "no chromium: tests of the status page are skipped. apt-get install chromium fonts-liberation (or set VERITEE_CHROMIUM)" >&2; exit; \
		fi; \
		if command -v apt-get >/dev/null; then \
			apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation; \
		fi; \
		has_browser || { echo "no chromium: install it (or set VERITEE_CHROMIUM)" >&2; exit 1; }
