// SPDX-License-Identifier: GPL-2.0-only
/*
 * A plugin for QEMU 7.2's emulation that counts instructions by where they are.  Each time the guest
 * executes the marker (mark.c) all counts so far go to the file "out": a line "mark N", then lines
 * "ADDRESS INSTRUCTIONS CHECKS STORES" in hexadecimal and decimal, an address being the start of a
 * translation block.  CHECKS: executions of cmpw $-1,(%reg), the compare of an inline check.
 * STORES: stores made by code in the modules' area.  One processor.  The few declarations of QEMU's
 * plugin interface (version 1) that are needed stand here, since Debian packages no header for it.
 */
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EXPORT __attribute__((visibility("default")))

struct qemu_plugin_tb;
struct qemu_plugin_insn;
typedef uint64_t plugin_id;

enum {
	ADD_U64 = 0,
	NO_REGS = 0,
	WRITES = 2
};

void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id id, void (*translated)(plugin_id, struct qemu_plugin_tb *));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *tb, int operation, void *counter, uint64_t value);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, void (*executed)(unsigned int, void *),
					    int flags, void *data);
void qemu_plugin_register_vcpu_mem_inline(struct qemu_plugin_insn *insn, int accesses, int operation, void *counter,
					  uint64_t value);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);

EXPORT int qemu_plugin_version = 1;

struct place {
	uint64_t address, instructions, checks, stores;
};

/* Places of one boot: about 60,000. */
#define PLACES	(1u << 19)
#define MODULES 0xffffffffc0000000u

static struct place *places;
static FILE *out;
static unsigned int marks;

static struct place *place_at(uint64_t address)
{
	uint32_t slot = (address * 0x9e3779b97f4a7c15u) >> 45, probes;

	for (probes = 0; probes < PLACES; probes++, slot = (slot + 1) % PLACES) {
		if (!places[slot].address)
			places[slot].address = address;
		if (places[slot].address == address)
			return &places[slot];
	}
	fputs("count: too many places\n", stderr);
	exit(1);
}

static void mark(unsigned int processor, void *data)
{
	uint32_t slot;

	fprintf(out, "mark %u\n", marks++);
	for (slot = 0; slot < PLACES; slot++) {
		const struct place *place = &places[slot];

		if (place->instructions)
			fprintf(out, "%" PRIx64 " %" PRIu64 " %" PRIu64 " %" PRIu64 "\n", place->address,
				place->instructions, place->checks, place->stores);
	}
	fflush(out);
}

static bool is_marker(const uint8_t *bytes, size_t size)
{
	static const uint8_t marker[] = {0x0f, 0x1f, 0x80, 0x0b, 0xec, 0x0d, 0x5e};

	return size == sizeof(marker) && !memcmp(bytes, marker, size);
}

/* 66 [41] 83 /7 ff: cmpw $-1,(%reg), where r12 needs a SIB byte and rbp a displacement. */
static bool is_check(const uint8_t *bytes, size_t size)
{
	uint8_t rex;

	if (size < 4 || bytes[0] != 0x66 || bytes[size - 1] != 0xff)
		return false;
	rex = bytes[1] == 0x41;
	return bytes[1 + rex] == 0x83 && (bytes[2 + rex] & 0x38) == 0x38 && (bytes[2 + rex] & 0xc0) != 0xc0;
}

static void translated(plugin_id id, struct qemu_plugin_tb *tb)
{
	uint64_t address = qemu_plugin_tb_vaddr(tb), checks = 0;
	struct place *place = place_at(address);
	size_t count = qemu_plugin_tb_n_insns(tb), i;

	for (i = 0; i < count; i++) {
		struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
		const uint8_t *bytes = qemu_plugin_insn_data(insn);
		size_t size = qemu_plugin_insn_size(insn);

		if (is_marker(bytes, size))
			qemu_plugin_register_vcpu_insn_exec_cb(insn, mark, NO_REGS, NULL);
		if (address < MODULES)
			continue;
		checks += is_check(bytes, size);
		qemu_plugin_register_vcpu_mem_inline(insn, WRITES, ADD_U64, &place->stores, 1);
	}
	qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &place->instructions, count);
	if (checks)
		qemu_plugin_register_vcpu_tb_exec_inline(tb, ADD_U64, &place->checks, checks);
}

EXPORT int qemu_plugin_install(plugin_id id, const void *info, int argc, char **argv)
{
	const char *path = argc && !strncmp(argv[0], "out=", 4) ? argv[0] + 4 : NULL;

	places = calloc(PLACES, sizeof(*places));
	out = path ? fopen(path, "w") : NULL;
	if (!places || !out) {
		fputs("count: no memory, or no file 'out' to write to\n", stderr);
		return 1;
	}
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated);
	return 0;
}
