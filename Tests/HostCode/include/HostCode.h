/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Runs machine code, native or translated, from given registers, and stands in for kmod's assembly: the
 * slow paths of cordon_code.h and the return to the entry.  For tests; one run at a time on a thread.
 */
#ifndef HOST_CODE_H
#define HOST_CODE_H

#include "cordon_code.h"

struct host_registers {
	uint64_t general[16]; /* by register number; [4] is not used */
	uint64_t flags;
	uint64_t target; /* where to go */
};

enum host_event_kind {
	HOST_CHECK = 1,
	HOST_STRING,
	HOST_PORT,
	HOST_INDIRECT,
	HOST_TRAP,
	HOST_IMPORT,
	HOST_NEVER /* what must never be reached; size: the immediate */
};

struct host_event {
	uint64_t kind;
	uint64_t address; /* of the store, the target, or the fault */
	uint64_t size;	  /* string and port: the immediate */
	uint64_t pc;	  /* in the cache */
	uint64_t sp;
	uint64_t slot;	     /* what cordon_code_walk answers there and then */
	uint64_t slot_holds; /* the return address in it */
	uint64_t frame_count;
	uint64_t frames[8];
};

#define HOST_EVENTS 64
#define HOST_RANGES 64

struct host_domain {
	uint64_t saved_sp; /* first: the assembly uses it */
	cordon_code *code;
	uint64_t low, high;		   /* the window: traps there are ours */
	const struct cordon_fixup *fixups; /* where faults of some instructions go on, native and translated */
	uint64_t fixup_count;
	uint64_t range_count;
	uint64_t ranges[HOST_RANGES][2]; /* what may be written, besides the stack: first byte, end */
	uint64_t shadow;		 /* the domain's offset */
	uint64_t event_count;
	struct host_event events[HOST_EVENTS];
};

/* What a run came to. */
enum {
	HOST_RETURNED = 0,
	HOST_VIOLATION = 1,
	HOST_FAULTED = 2
};

int host_code_run(struct host_domain *domain, struct host_registers *registers);
void host_code_catch_faults(void);

/* Fills in the addresses of the slow paths; @low is 256 bytes of executable memory near the cache. */
void host_code_targets(struct cordon_image *image, uint8_t *low);

/*
 * Code for the import @name at @at, 16 bytes, as native text calls it and as the exit stub jumps to it; false
 * and ud2 for what this process cannot give.
 */
bool host_import(const char *name, uint8_t *at);

/* A case (cases.h): text to be copied, and the functions in it. */
struct host_case {
	const char *name;
	const uint8_t *start, *end;
};
struct host_case_function {
	const char *name;
	const uint8_t *start, *end;
};
struct host_case_fixup {
	const uint8_t *code, *target;
};
uint64_t host_case_count(void);
const struct host_case *host_case_at(uint64_t index);
uint64_t host_case_function_count(void);
const struct host_case_function *host_case_function_at(uint64_t index);
uint64_t host_case_fixup_count(void);
const struct host_case_fixup *host_case_fixup_at(uint64_t index);

#endif
