# SPDX-License-Identifier: GPL-2.0-only
#
#   make demo       the distribution's e1000.ko, isolated, at work in QEMU
#   make cycles     load, work and unload, COUNT= times: what a domain took comes back
#   make test       unit tests on the host, kernel tests in QEMU
#   make cordon     .build/kmod/cordon.ko
#   make oracle     the decoder against Zydis, the translator's stores against a naive checker: all modules of both kernels
#   make landings   ENDBR wherever an indirect branch may land on 6.12, no naked ret or indirect branch
#   make campaign   small faults in e1000.ko, isolated: COUNT=, SEED=, DRIVER=, NATIVE=yes
#   make modules    every module whose imports are all specified, natively and isolated, in QEMU; MODULES="a b" for some
#   make fuzz       random functions, native against translated: a million, or SECONDS=n
#   make bench      instructions a packet under -icount, isolated against native; functions of real modules in real time
#                   ("host"); WORKLOADS=; bench/*.json and .svg
#   KERNEL=6.12     with any of them: Debian 12's other kernel, from bookworm-security or bookworm-backports
#   make generate   generated/ from specs/ and the installed headers
#   make manual     docs/man/ from wrapgen's own --help
#   make format     rewrites sources in the project's format

.PHONY: demo cycles modules test oracle landings fuzz bench campaign cordon generate wrapgen packages kernel samples kernel-tests unit-tests lint format manual clean
.NOTPARALLEL:

demo:
	@tools/demo.sh

cycles: cordon
	@tools/cycles.sh

test:
	@tools/test.sh

oracle: packages
	@tools/oracle.sh

landings:
	@KERNEL=6.12 $(MAKE) -s cordon
	@tools/landings.sh

fuzz: packages
	@swift build -c release --product OracleCommand
	@.build/release/OracleCommand fuzz $(if $(SECONDS),--seconds $(SECONDS))

modules: cordon
	@tools/modules.sh $(MODULES)

campaign: cordon
	@tools/campaign.sh

bench:
	@[ "$(WORKLOADS)" = host ] || { $(MAKE) -s cordon && tools/bench.sh $(filter-out host,$(WORKLOADS)); }
	@[ -n "$(filter-out host,$(WORKLOADS))" ] || tools/bench/host.sh

packages:
	@tools/install-packages.sh

kernel: packages
	@tools/fetch-kernel.sh

wrapgen: packages
	@echo "build: wrapgen"
	@swift build -c release --product wrapgen

generate: wrapgen kernel
	@tools/generate.sh

cordon: generate
	@tools/build-kmod.sh

samples: cordon
	@tools/build-samples.sh

unit-tests: packages
	@swift test

kernel-tests: samples
	@Tests/KernelTests/run.sh

lint: packages
	@tools/lint.sh

manual: packages
	@tools/manual.sh

format: packages
	@swift format --in-place --recursive --parallel Package.swift Sources Tests
	@clang-format -i $$(git ls-files 'kmod/*.[ch]' 'Sources/*.[ch]' 'Tests/*.[ch]' ':!Tests/WrapGenTests/Fixtures')

clean:
	rm -rf .build
