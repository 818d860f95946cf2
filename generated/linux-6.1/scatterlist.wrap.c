/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/scatterlist.own.h>
#include "wrap.h"

/* ---- set sg_chunk_caps ---- */
static const struct cordon_clause clauses_set_sg_chunk_caps[] = {
	{ "sg_chunk_caps", "specs/linux/scatterlist.own.h", "__includes_for((struct scatterlist *s = table->sgl; s; s = sg_next(s)), write(s, sizeof(*s)))", 28 },
};

const struct cordon_set cordon_set_sg_chunk_caps = { .name = "sg_chunk_caps" };

void cordon_include_sg_chunk_caps(struct cordon_call *call, struct cordon_parts *parts, struct sg_table *table, unsigned int own)
{
	for (struct scatterlist *s = table->sgl; s; s = sg_next(s)) {
		cordon_add_write(call, parts, s, sizeof(*s), CORDON_TYPE(s), &clauses_set_sg_chunk_caps[0]);
	}
}

void cordon_gain_sg_chunk_caps(struct cordon_call *call, const struct cordon_clause *clause, struct sg_table *table, unsigned int own)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_sg_chunk_caps, table, clause);
	cordon_include_sg_chunk_caps(call, &parts, table, own);
	cordon_parts_grant(call, &parts);
}

/* ---- sg_init_table ---- */
static const struct cordon_clause clauses_sg_init_table[] = {
	{ "sg_init_table", "specs/linux/scatterlist.own.h", "sg_init_table", 7 },
	{ "sg_init_table", "specs/linux/scatterlist.own.h", "__checks(write(sgl, nents * sizeof(*sgl)))", 8 },
};
CORDON_SAME_TYPE(sg_init_table, void, struct scatterlist *, unsigned int);
static void enter_sg_init_table(struct cordon_call *call)
{
	struct scatterlist *sgl = (struct scatterlist *)call->args[0];
	unsigned int nents = (unsigned int)call->args[1];

	cordon_need_write(call, sgl, nents * sizeof(*sgl), &clauses_sg_init_table[1]);
}

const struct cordon_contract cordon_import_sg_init_table = {
	.name = "sg_init_table",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sg_init_table[0],
	.enter = enter_sg_init_table,
};

/* ---- sg_init_one ---- */
static const struct cordon_clause clauses_sg_init_one[] = {
	{ "sg_init_one", "specs/linux/scatterlist.own.h", "sg_init_one", 10 },
	{ "sg_init_one", "specs/linux/scatterlist.own.h", "__checks(write(sg, sizeof(*sg)))", 11 },
	{ "sg_init_one", "specs/linux/scatterlist.own.h", "__requires(virt_addr_valid(buf))", 12 },
	{ "sg_init_one", "specs/linux/scatterlist.own.h", "__checks(read(buf, buflen))", 13 },
};
CORDON_SAME_TYPE(sg_init_one, void, struct scatterlist *, const void *, unsigned int);
static void enter_sg_init_one(struct cordon_call *call)
{
	struct scatterlist *sg = (struct scatterlist *)call->args[0];
	const void *buf = (const void *)call->args[1];
	unsigned int buflen = (unsigned int)call->args[2];

	cordon_need_write(call, sg, sizeof(*sg), &clauses_sg_init_one[1]);
	cordon_require(call, virt_addr_valid(buf), &clauses_sg_init_one[2]);
	cordon_need_read(call, buf, buflen, &clauses_sg_init_one[3]);
}

const struct cordon_contract cordon_import_sg_init_one = {
	.name = "sg_init_one",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_sg_init_one[0],
	.enter = enter_sg_init_one,
};

/* ---- sg_next ---- */
static const struct cordon_clause clauses_sg_next[] = {
	{ "sg_next", "specs/linux/scatterlist.own.h", "sg_next", 14 },
	{ "sg_next", "specs/linux/scatterlist.own.h", "__checks(read(sg, 2 * sizeof(*sg)))", 15 },
};
CORDON_SAME_TYPE(sg_next, struct scatterlist *, struct scatterlist *);
static void enter_sg_next(struct cordon_call *call)
{
	struct scatterlist *sg = (struct scatterlist *)call->args[0];

	cordon_need_read(call, sg, 2 * sizeof(*sg), &clauses_sg_next[1]);
}

const struct cordon_contract cordon_import_sg_next = {
	.name = "sg_next",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_sg_next[0],
	.enter = enter_sg_next,
};

/* ---- sg_alloc_table_chained ---- */
static const struct cordon_clause clauses_sg_alloc_table_chained[] = {
	{ "sg_alloc_table_chained", "specs/linux/scatterlist.own.h", "sg_alloc_table_chained", 17 },
	{ "sg_alloc_table_chained", "specs/linux/scatterlist.own.h", "__checks(write(table, sizeof(*table)))", 19 },
	{ "sg_alloc_table_chained", "specs/linux/scatterlist.own.h", "__requires(nents > 0)", 20 },
	{ "sg_alloc_table_chained", "specs/linux/scatterlist.own.h", "__checks_if(first_chunk, write(first_chunk, nents_first_chunk * sizeof(*first_chunk)))", 21 },
	{ "sg_alloc_table_chained", "specs/linux/scatterlist.own.h", "__returns_if(!ret, sg_chunk_caps(table, nents_first_chunk))", 22 },
};
CORDON_SAME_TYPE(sg_alloc_table_chained, int, struct sg_table *, int, struct scatterlist *, unsigned int);
static void enter_sg_alloc_table_chained(struct cordon_call *call)
{
	struct sg_table *table = (struct sg_table *)call->args[0];
	int nents = (int)call->args[1];
	struct scatterlist *first_chunk = (struct scatterlist *)call->args[2];
	unsigned int nents_first_chunk = (unsigned int)call->args[3];

	cordon_need_write(call, table, sizeof(*table), &clauses_sg_alloc_table_chained[1]);
	cordon_require(call, nents > 0, &clauses_sg_alloc_table_chained[2]);
	if (first_chunk) {
		cordon_need_write(call, first_chunk, nents_first_chunk * sizeof(*first_chunk), &clauses_sg_alloc_table_chained[3]);
	}
}

static void leave_sg_alloc_table_chained(struct cordon_call *call)
{
	struct sg_table *table = (struct sg_table *)call->args[0];
	unsigned int nents_first_chunk = (unsigned int)call->args[3];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_sg_chunk_caps(call, &clauses_sg_alloc_table_chained[4], table, nents_first_chunk);
	}
}

const struct cordon_contract cordon_import_sg_alloc_table_chained = {
	.name = "sg_alloc_table_chained",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_sg_alloc_table_chained[0],
	.enter = enter_sg_alloc_table_chained,
	.leave = leave_sg_alloc_table_chained,
};

/* ---- sg_free_table_chained ---- */
static const struct cordon_clause clauses_sg_free_table_chained[] = {
	{ "sg_free_table_chained", "specs/linux/scatterlist.own.h", "sg_free_table_chained", 23 },
	{ "sg_free_table_chained", "specs/linux/scatterlist.own.h", "__checks(write(table, sizeof(*table)))", 24 },
	{ "sg_free_table_chained", "specs/linux/scatterlist.own.h", "__revokes(sg_chunk_caps(table, 0))", 25 },
};
CORDON_SAME_TYPE(sg_free_table_chained, void, struct sg_table *, unsigned int);
static void enter_sg_free_table_chained(struct cordon_call *call)
{
	struct sg_table *table = (struct sg_table *)call->args[0];

	cordon_need_write(call, table, sizeof(*table), &clauses_sg_free_table_chained[1]);
	cordon_set_close(call, &cordon_set_sg_chunk_caps, table, &clauses_sg_free_table_chained[2]);
}

const struct cordon_contract cordon_import_sg_free_table_chained = {
	.name = "sg_free_table_chained",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_sg_free_table_chained[0],
	.enter = enter_sg_free_table_chained,
};

