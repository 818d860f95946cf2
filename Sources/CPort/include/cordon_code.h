/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the translator exports to kmod, and the values that pass between them.
 * Everything is ahead of time: one module, all of its text, in process context.
 */
#ifndef CORDON_CODE_H
#define CORDON_CODE_H

#include "cordon_port.h"

/* A section of the module in memory. */
enum {
	CORDON_SECTION_EXECUTABLE = 1,
	CORDON_SECTION_WRITABLE = 2,
	CORDON_SECTION_INIT = 4,
};

struct cordon_section {
	const char *name;
	uint64_t address;
	uint64_t size;
	uint32_t flags;
};

/* A function symbol of the module (STT_FUNC in an executable section), sorted by address. */
struct cordon_symbol {
	const char *name;
	uint64_t address;
	uint64_t size;
};

/* What a direct call or jump out of the module may reach, sorted by address. */
enum cordon_target_kind {
	CORDON_TARGET_WRAPPER = 1,    /* through the exit stub of @import */
	CORDON_TARGET_DIRECT,	      /* straight to @address */
	CORDON_TARGET_FENTRY,	      /* dropped: the entry keeps ftrace's bytes */
	CORDON_TARGET_RETURN_THUNK,   /* a jump there is a return */
	CORDON_TARGET_INDIRECT_THUNK, /* indirect transfer through register @reg */
	CORDON_TARGET_NORETURN,	      /* as WRAPPER, and never comes back */
	CORDON_TARGET_REFUSED,	      /* no contract: a use refuses the load */
	CORDON_TARGET_DOMAIN,	      /* a function of another module of the domain: at @fragment */
};

struct cordon_target {
	const char *name;
	uint64_t address;
	void *import; /* struct cordon_import of kmod: what the exit stub hands to exit_entry in r11 */
	uint32_t kind;
	uint32_t reg;
	uint64_t fragment; /* DOMAIN: cache address */
};

/* A per-CPU symbol the module imports: offset in the per-CPU area. */
struct cordon_percpu {
	const char *name;
	uint64_t offset;
	uint64_t size;
	bool writable;
};

/* A place the kernel patches at run time; the translator says where it is now. */
enum {
	CORDON_SITE_JUMP_LABEL = 1,
	CORDON_SITE_STATIC_CALL
};

struct cordon_site {
	uint32_t kind;
	uint64_t code;	       /* application address of the instruction */
	uint64_t target;       /* jump label: application address of the jump's target */
	uint64_t cache_code;   /* out: where the instruction is in the code cache */
	uint64_t cache_target; /* out: jump label: where its target is */
};

/* An entry of the module's __ex_table: a fault in the instruction goes on at the target. */
struct cordon_fixup {
	uint64_t code;	       /* application address of the instruction that may fault */
	uint64_t target;       /* application address to go on at; 0: of a kind that refuses a load which reaches it */
	uint64_t cache_code;   /* out: where the instruction is in the code cache; 0: not reached */
	uint64_t cache_target; /* out: where to go on there */
};

/* An entry of the module's __bug_table. */
struct cordon_bug {
	uint64_t address;
	bool warning; /* WARN: execution goes on behind the ud2 */
};

/* A function of the module, as translation left it. */
struct cordon_function {
	uint64_t address;    /* application address: the symbol's first byte */
	uint64_t fragment;   /* cache address of its first fragment */
	uint64_t entry_stub; /* cache address of: mov descriptor,%r11; jmp entry_entry */
	void *descriptor;    /* in: kmod's, handed to entry_entry in r11 */
};

/* Why a store of the driver may run as it stands in the cache, or what stands in front of it. */
enum cordon_store_kind {
	CORDON_STORE_INLINE = 1,     /* checked: shadow memory read inline, the slow path behind */
	CORDON_STORE_CALL,	     /* checked: address computed, check_slow called */
	CORDON_STORE_BITS,	     /* checked: as CALL, at the byte a bit offset leads to */
	CORDON_STORE_STRING,	     /* checked: string_slow called */
	CORDON_STORE_PERCPU_CHECKED, /* checked: as CALL, at CPU 0's copy */
	CORDON_STORE_PORT,	     /* out: port_slow called */
	CORDON_STORE_PUSH,	     /* elided: just below rsp */
	CORDON_STORE_FRAME,	     /* elided: constant offset inside the frame */
	CORDON_STORE_BELOW,	     /* elided: inside the eight bytes below rsp */
	CORDON_STORE_PERCPU,	     /* elided: a named per-CPU variable, writable by contract */
	CORDON_STORE_COVERED,	     /* elided: inside what the check at @by covers */
	CORDON_STORE_NEAR,	     /* checked: distance from rsp compared with the frame, INLINE's check behind */
};

struct cordon_store {
	uint64_t application;
	uint64_t cache; /* where the check begins, or the elided store itself */
	uint64_t by;	/* COVERED: application address of the checked store */
	uint32_t kind;
	uint32_t size; /* bytes, per iteration for strings */
};

typedef struct cordon_code cordon_code;

struct cordon_image {
	const char *name;
	const struct cordon_section *sections;
	uint64_t section_count;
	const struct cordon_symbol *symbols;
	uint64_t symbol_count;
	const struct cordon_target *targets;
	uint64_t target_count;
	const struct cordon_percpu *percpu;
	uint64_t percpu_count;
	struct cordon_site *sites;
	uint64_t site_count;
	const struct cordon_bug *bugs;
	uint64_t bug_count;
	struct cordon_function *functions; /* one for each symbol, same order */

	/* The window of the code cache: where it runs, and the alias it is written through. */
	uint64_t cache;
	uint8_t *cache_alias;
	uint64_t cache_size;

	/* Addresses in kmod's text (all within rel32 of the cache). */
	uint64_t exit_entry;   /* driver to kernel; r11 = import */
	uint64_t entry_entry;  /* kernel to driver; r11 = descriptor */
	uint64_t entry_return; /* the return address every walk of the stack ends at */
	uint64_t check_slow;   /* protocols of these five: below */
	uint64_t string_slow;
	uint64_t indirect_slow;
	uint64_t port_slow;
	uint64_t violation_entry;    /* reached by what must never run */
	uint64_t return_thunk;	     /* 0: emit ret; else emit a jump there */
	uint64_t indirect_thunk_r11; /* 0: emit jmp *%r11; else jump there */
	uint64_t domain;	     /* kmod's struct cordon_domain, handed to slow paths */
	uint64_t shadow_offset;
	uint64_t percpu_base; /* address of CPU 0's copy: checks of %gs: destinations */
	bool endbr;	      /* indirectly reachable cache addresses begin with ENDBR */

	/* One record for each store, in the order of the text, for whoever wants to look: NULL in the kernel. */
	struct cordon_store *stores;
	uint64_t store_capacity;
	uint64_t store_count; /* out; counts on beyond the capacity */

	struct cordon_fixup *fixups;
	uint64_t fixup_count;

	/*
	 * The translations of the domain's modules, which walks of the stack may come through: written by whoever adds
	 * a module and takes one away, read by any context.  NULL elements, and no array at all, are allowed.
	 */
	cordon_code **peers;
	uint64_t peer_count;
};

/*
 * What emitted code expects of the platform's assembly.
 *
 * check_slow, string_slow, port_slow, violation_entry are reached by `call stub` in the cache; the stub is
 *
 *	push %r11; movabs $domain, %r11; push $immediate; jmp X_slow
 *
 * so there: r11 = domain, (%rsp) = immediate (sign-extended to 64 bits), 8(%rsp) = the driver's r11,
 * 16(%rsp) = return address in the cache.  For the walks below pc is that return address and sp is
 * %rsp + 24.  Everything else is the driver's.  The code behind the label goes back with all registers and
 * flags as they were, having dropped the immediate and popped r11 (calls of C with DF clear), or never.
 *
 *	check_slow	rdi = address; immediate = bytes
 *	string_slow	rdi, rcx and DF as at the instruction; immediate = bytes an element, + 0x100 when repeated
 *	port_slow	immediate: bits 0-7 bytes; bit 8: the port stands in bits 16-31, else in dx; bit 9: an out
 *	violation_entry	never comes back; immediate 1: rsp would not have come to where the frame says
 *
 * indirect_slow is jumped to when the lookup does not know a target: r11 = target, r10 = domain,
 * (%rsp) = return address in the cache of the frame at hand (pc; sp is %rsp + 8).  It jumps on, or never
 * comes back.  exit_entry is jumped to with r11 = import and (%rsp) = return address in the cache;
 * entry_entry with r11 = descriptor and (%rsp) = return address in the kernel.
 *
 * A trap at a check's `cmpw` on shadow memory is to go on at cordon_code_shadow_fault(pc), registers as they are.
 */

struct cordon_code_statistics {
	uint64_t instructions;
	uint64_t fragments;
	uint64_t stores_checked;
	uint64_t stores_elided_frame;
	uint64_t stores_elided_dominated;
	uint64_t cache_bytes;
	uint64_t table_bytes;
	uint64_t entries; /* functions that got an entry stub */
};

/* Why a load is refused: one line, no newline, naming symbol+offset and bytes. */
struct cordon_refusal {
	char text[240];
};

/*
 * Decodes and translates all executable sections.  NULL when the module is refused; then nothing
 * stays behind and @refusal says why.  Process context only.
 */
cordon_code *cordon_code_translate(struct cordon_image *image, struct cordon_refusal *refusal);
void cordon_code_destroy(cordon_code *code);
void cordon_code_statistics(const cordon_code *code, struct cordon_code_statistics *out);

/*
 * All below: any context, no lock, no allocation.  Where there is no translation (@code NULL) nothing is known and
 * nothing allowed.
 */

/* The application address of the instruction at cache address @pc; 0 when @pc is none of this domain's. */
uint64_t cordon_code_application(const cordon_code *code, uint64_t pc);
/* The cache address where a function begins; 0 when @application is no function's first byte. */
uint64_t cordon_code_fragment(const cordon_code *code, uint64_t application);
/* A trap at @pc whose cause is a check's own read of shadow memory: the slow path to go on at; else 0. */
uint64_t cordon_code_shadow_fault(const cordon_code *code, uint64_t pc);
/*
 * Walks driver frames from (@pc, @sp) to the entry record.  @pc is a cache address (of an instruction,
 * or a return address); @sp the stack pointer at that instruction (for a return address: behind it).
 * Returns the address of the stack slot that holds entry_return; 0 when the walk does not end there
 * within @limit bytes.  @frames, if not NULL, receives up to @frame_max application addresses.
 */
uint64_t cordon_code_walk(const cordon_code *code, uint64_t pc, uint64_t sp, uint64_t limit, uint64_t *frames,
			  uint64_t frame_max, uint64_t *frame_count);
/*
 * Whether [address, address+size) lies in the running entry's own frames, between @sp and the entry
 * record, touching no return slot.
 */
bool cordon_code_stack_writable(const cordon_code *code, uint64_t pc, uint64_t sp, uint64_t address, uint64_t size);
/* Forgets what lay in the init sections: they are about to be freed. */
void cordon_code_drop_init(cordon_code *code);
/* One line of disassembly-like text for a report: the bytes of the instruction at @application. */
uint64_t cordon_code_instruction_bytes(const cordon_code *code, uint64_t application, uint8_t *out, uint64_t max);

#endif
