/* SPDX-License-Identifier: GPL-2.0-only */
/* The violation as a value, and its one printer. */
#ifndef CORDON_REPORT_H
#define CORDON_REPORT_H

#include "cordon_rights.h"

/* One enum of kinds; the printer has one phrase for each. */
enum cordon_violation_kind {
	CORDON_VIOLATION_WRITE = 1, /* write outside rights */
	CORDON_VIOLATION_JUMP,	    /* indirect transfer to no entry */
	CORDON_VIOLATION_CALL,	    /* call of a kernel function not imported */
	CORDON_VIOLATION_ARGUMENT,  /* __checks, __transfers, __revokes failed */
	CORDON_VIOLATION_REQUIRES,  /* __requires failed */
	CORDON_VIOLATION_REGISTER,  /* not an entry */
	CORDON_VIOLATION_CONTEXT,   /* __runs_in */
	CORDON_VIOLATION_FORBIDDEN, /* __violates */
	CORDON_VIOLATION_TRAP,	    /* page fault, divide, ... in driver code */
	CORDON_VIOLATION_BUG,	    /* BUG() */
	CORDON_VIOLATION_STACK,	    /* overflow, or unbalanced */
	CORDON_VIOLATION_ENTRY,	    /* the kernel came in by a function without a contract */
	CORDON_VIOLATION_STATE,	    /* returned with locks, preempt count or IF changed */
	CORDON_VIOLATION_PORT,	    /* out, without port() */
	CORDON_VIOLATION_RESOURCE,  /* the domain ran out of records */
	CORDON_VIOLATION_LOOP,	    /* kept a processor too long */
	CORDON_VIOLATION_CONTRACT,  /* audit: a call of what has no contract */
	CORDON_VIOLATION_KEPT,	    /* kept a request too long */
};

struct cordon_violation {
	const char *module;
	uint32_t kind;
	uint32_t trap;	      /* TRAP: vector */
	uint32_t answer;      /* enum cordon_answer, ARGUMENT */
	uint64_t application; /* driver pc */
	const char *symbol;   /* of it; "" when unknown */
	uint64_t offset;
	uint64_t address; /* what was touched */
	uint64_t size;
	const char *target;		    /* symbol of @address when JUMP or CALL; "" */
	const struct cordon_clause *clause; /* the clause that failed */
	struct cordon_nearest nearest;
	const char *process;
	uint32_t pid;
	const char *context; /* "process", "softirq", "hardirq" */
	const char *entry;   /* contract of the entry this happened in */
	const uint8_t *instruction;
	uint64_t instruction_size;
	const char *const *backtrace; /* symbol+offset strings */
	uint64_t backtrace_count;
	const struct cordon_clause *entered; /* where @entry's contract stands; NULL */
	uint64_t principal;		     /* the object that the entry is for; 0 when unknown */
	const char *principal_type;	     /* its type; "" */
	const char *const *crossings;	     /* "called kfree", newest first */
	uint64_t crossing_count;
	const struct cordon_clause *origin; /* where the contract stands that the address came with; NULL */
	int32_t origin_argument;	    /* the number of its argument; -1: its result */
	uint64_t origin_distance;	    /* of the address from that */
	const char *slot;		    /* REGISTER: "pci_driver.probe"; "" */
};

/* Writes line @index (0 = the stable first line) without newline; 0 when there is no such line. */
uint64_t cordon_report_line(const struct cordon_violation *violation, uint64_t index, char *out, uint64_t max);

/* The violation for programs, on one line: "cordon: audit: " and a JSON object. */
uint64_t cordon_audit_line(const struct cordon_violation *violation, char *out, uint64_t max);

#endif
