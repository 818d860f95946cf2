/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/netfilter.own.h>
#include "wrap.h"

/* ---- xt_register_match ---- */
static const struct cordon_clause clauses_xt_register_match[] = {
	{ "xt_register_match", "specs/linux/netfilter.own.h", "xt_register_match", 38 },
	{ "xt_register_match", "specs/linux/netfilter.own.h", "__runs_in(process)", 38 },
	{ "xt_register_match", "specs/linux/netfilter.own.h", "__registers(entry, xt_match)", 38 },
	{ "xt_register_match", "specs/linux/netfilter.own.h", "__returns_if(ret, write(entry, sizeof(*entry)))", 38 },
	{ "xt_register_match", "specs/linux/netfilter.own.h", "__grants_if(!ret, ref(entry))", 38 },
	{ "xt_register_match", "specs/linux/netfilter.own.h", "__pins_if(!ret, ref(entry), xt_unregister_match(entry))", 38 },
};
CORDON_SAME_TYPE(xt_register_match, int, struct xt_match *);
static void enter_xt_register_match(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_register_match[1]);
	cordon_register_table(call, entry, &cordon_table_xt_match, &clauses_xt_register_match[2]);
}

static void leave_xt_register_match(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, entry, sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_register_match[3]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, entry, 0, CORDON_TYPE(entry), &clauses_xt_register_match[4]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(entry) };
		
			cordon_pin(call, &cordon_inverse_xt_unregister_match, arguments, NULL, 0, &clauses_xt_register_match[5]);
		}
	}
}

const struct cordon_contract cordon_import_xt_register_match = {
	.name = "xt_register_match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_register_match[0],
	.enter = enter_xt_register_match,
	.leave = leave_xt_register_match,
};

/* ---- xt_unregister_match ---- */
static const struct cordon_clause clauses_xt_unregister_match[] = {
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "xt_unregister_match", 38 },
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "__runs_in(process)", 38 },
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "__checks(ref(entry))", 38 },
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "__unpins(xt_unregister_match(entry))", 38 },
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "__revokes(ref(entry))", 38 },
	{ "xt_unregister_match", "specs/linux/netfilter.own.h", "__returns(write(entry, sizeof(*entry)))", 38 },
};
CORDON_SAME_TYPE(xt_unregister_match, void, struct xt_match *);
static void enter_xt_unregister_match(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_unregister_match[1]);
	cordon_need_ref(call, entry, 0, CORDON_TYPE(entry), &clauses_xt_unregister_match[2]);
	{
		const u64 arguments[6] = { (u64)(entry) };
	
		cordon_end(call, &cordon_inverse_xt_unregister_match, arguments, 1, &clauses_xt_unregister_match[3]);
	}
	cordon_lose_ref(call, entry, CORDON_TYPE(entry), &clauses_xt_unregister_match[4]);
}

static void leave_xt_unregister_match(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];

	cordon_gain_write(call, 0, entry, sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_unregister_match[5]);
}

const struct cordon_contract cordon_import_xt_unregister_match = {
	.name = "xt_unregister_match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_unregister_match[0],
	.enter = enter_xt_unregister_match,
	.leave = leave_xt_unregister_match,
};

/* ---- xt_register_target ---- */
static const struct cordon_clause clauses_xt_register_target[] = {
	{ "xt_register_target", "specs/linux/netfilter.own.h", "xt_register_target", 39 },
	{ "xt_register_target", "specs/linux/netfilter.own.h", "__runs_in(process)", 39 },
	{ "xt_register_target", "specs/linux/netfilter.own.h", "__registers(entry, xt_target)", 39 },
	{ "xt_register_target", "specs/linux/netfilter.own.h", "__returns_if(ret, write(entry, sizeof(*entry)))", 39 },
	{ "xt_register_target", "specs/linux/netfilter.own.h", "__grants_if(!ret, ref(entry))", 39 },
	{ "xt_register_target", "specs/linux/netfilter.own.h", "__pins_if(!ret, ref(entry), xt_unregister_target(entry))", 39 },
};
CORDON_SAME_TYPE(xt_register_target, int, struct xt_target *);
static void enter_xt_register_target(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_register_target[1]);
	cordon_register_table(call, entry, &cordon_table_xt_target, &clauses_xt_register_target[2]);
}

static void leave_xt_register_target(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, entry, sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_register_target[3]);
	}
	if (!ret) {
		cordon_gain_ref(call, 0, entry, 0, CORDON_TYPE(entry), &clauses_xt_register_target[4]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(entry) };
		
			cordon_pin(call, &cordon_inverse_xt_unregister_target, arguments, NULL, 0, &clauses_xt_register_target[5]);
		}
	}
}

const struct cordon_contract cordon_import_xt_register_target = {
	.name = "xt_register_target",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_register_target[0],
	.enter = enter_xt_register_target,
	.leave = leave_xt_register_target,
};

/* ---- xt_unregister_target ---- */
static const struct cordon_clause clauses_xt_unregister_target[] = {
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "xt_unregister_target", 39 },
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "__runs_in(process)", 39 },
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "__checks(ref(entry))", 39 },
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "__unpins(xt_unregister_target(entry))", 39 },
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "__revokes(ref(entry))", 39 },
	{ "xt_unregister_target", "specs/linux/netfilter.own.h", "__returns(write(entry, sizeof(*entry)))", 39 },
};
CORDON_SAME_TYPE(xt_unregister_target, void, struct xt_target *);
static void enter_xt_unregister_target(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_unregister_target[1]);
	cordon_need_ref(call, entry, 0, CORDON_TYPE(entry), &clauses_xt_unregister_target[2]);
	{
		const u64 arguments[6] = { (u64)(entry) };
	
		cordon_end(call, &cordon_inverse_xt_unregister_target, arguments, 1, &clauses_xt_unregister_target[3]);
	}
	cordon_lose_ref(call, entry, CORDON_TYPE(entry), &clauses_xt_unregister_target[4]);
}

static void leave_xt_unregister_target(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];

	cordon_gain_write(call, 0, entry, sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_unregister_target[5]);
}

const struct cordon_contract cordon_import_xt_unregister_target = {
	.name = "xt_unregister_target",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_unregister_target[0],
	.enter = enter_xt_unregister_target,
	.leave = leave_xt_unregister_target,
};

/* ---- xt_register_matches ---- */
static const struct cordon_clause clauses_xt_register_matches[] = {
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "xt_register_matches", 40 },
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "__runs_in(process)", 40 },
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "__registers_for((unsigned int i = 0; i < n; i++), &entry[i], xt_match)", 40 },
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "__returns_if(ret, write(entry, n * sizeof(*entry)))", 40 },
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "__grants_for((unsigned int i = 0; !ret && i < n; i++), ref(&entry[i]))", 40 },
	{ "xt_register_matches", "specs/linux/netfilter.own.h", "__pins_if(!ret, ref(entry), xt_unregister_matches(entry, n))", 40 },
};
CORDON_SAME_TYPE(xt_register_matches, int, struct xt_match *, unsigned int);
static void enter_xt_register_matches(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_register_matches[1]);
	for (unsigned int i = 0; i < n; i++) {
		cordon_register_table(call, &entry[i], &cordon_table_xt_match, &clauses_xt_register_matches[2]);
	}
}

static void leave_xt_register_matches(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, entry, n * sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_register_matches[3]);
	}
	for (unsigned int i = 0; !ret && i < n; i++) {
		cordon_gain_ref(call, 0, &entry[i], 0, CORDON_TYPE(&entry[i]), &clauses_xt_register_matches[4]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(entry), (u64)(n) };
		
			cordon_pin(call, &cordon_inverse_xt_unregister_matches, arguments, NULL, 0, &clauses_xt_register_matches[5]);
		}
	}
}

const struct cordon_contract cordon_import_xt_register_matches = {
	.name = "xt_register_matches",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_register_matches[0],
	.enter = enter_xt_register_matches,
	.leave = leave_xt_register_matches,
};

/* ---- xt_unregister_matches ---- */
static const struct cordon_clause clauses_xt_unregister_matches[] = {
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "xt_unregister_matches", 40 },
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "__runs_in(process)", 40 },
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "__checks_for((unsigned int i = 0; i < n; i++), ref(&entry[i]))", 40 },
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "__unpins(xt_unregister_matches(entry, n))", 40 },
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "__revokes_for((unsigned int i = 0; i < n; i++), ref(&entry[i]))", 40 },
	{ "xt_unregister_matches", "specs/linux/netfilter.own.h", "__returns(write(entry, n * sizeof(*entry)))", 40 },
};
CORDON_SAME_TYPE(xt_unregister_matches, void, struct xt_match *, unsigned int);
static void enter_xt_unregister_matches(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_unregister_matches[1]);
	for (unsigned int i = 0; i < n; i++) {
		cordon_need_ref(call, &entry[i], 0, CORDON_TYPE(&entry[i]), &clauses_xt_unregister_matches[2]);
	}
	{
		const u64 arguments[6] = { (u64)(entry), (u64)(n) };
	
		cordon_unpin(call, &cordon_inverse_xt_unregister_matches, arguments, 2, &clauses_xt_unregister_matches[3]);
	}
	for (unsigned int i = 0; i < n; i++) {
		cordon_lose_ref(call, &entry[i], CORDON_TYPE(&entry[i]), &clauses_xt_unregister_matches[4]);
	}
}

static void leave_xt_unregister_matches(struct cordon_call *call)
{
	struct xt_match *entry = (struct xt_match *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_gain_write(call, 0, entry, n * sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_unregister_matches[5]);
}

const struct cordon_contract cordon_import_xt_unregister_matches = {
	.name = "xt_unregister_matches",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_unregister_matches[0],
	.enter = enter_xt_unregister_matches,
	.leave = leave_xt_unregister_matches,
};

/* ---- xt_register_targets ---- */
static const struct cordon_clause clauses_xt_register_targets[] = {
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "xt_register_targets", 41 },
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "__runs_in(process)", 41 },
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "__registers_for((unsigned int i = 0; i < n; i++), &entry[i], xt_target)", 41 },
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "__returns_if(ret, write(entry, n * sizeof(*entry)))", 41 },
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "__grants_for((unsigned int i = 0; !ret && i < n; i++), ref(&entry[i]))", 41 },
	{ "xt_register_targets", "specs/linux/netfilter.own.h", "__pins_if(!ret, ref(entry), xt_unregister_targets(entry, n))", 41 },
};
CORDON_SAME_TYPE(xt_register_targets, int, struct xt_target *, unsigned int);
static void enter_xt_register_targets(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_register_targets[1]);
	for (unsigned int i = 0; i < n; i++) {
		cordon_register_table(call, &entry[i], &cordon_table_xt_target, &clauses_xt_register_targets[2]);
	}
}

static void leave_xt_register_targets(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, entry, n * sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_register_targets[3]);
	}
	for (unsigned int i = 0; !ret && i < n; i++) {
		cordon_gain_ref(call, 0, &entry[i], 0, CORDON_TYPE(&entry[i]), &clauses_xt_register_targets[4]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(entry), (u64)(n) };
		
			cordon_pin(call, &cordon_inverse_xt_unregister_targets, arguments, NULL, 0, &clauses_xt_register_targets[5]);
		}
	}
}

const struct cordon_contract cordon_import_xt_register_targets = {
	.name = "xt_register_targets",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_register_targets[0],
	.enter = enter_xt_register_targets,
	.leave = leave_xt_register_targets,
};

/* ---- xt_unregister_targets ---- */
static const struct cordon_clause clauses_xt_unregister_targets[] = {
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "xt_unregister_targets", 41 },
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "__runs_in(process)", 41 },
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "__checks_for((unsigned int i = 0; i < n; i++), ref(&entry[i]))", 41 },
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "__unpins(xt_unregister_targets(entry, n))", 41 },
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "__revokes_for((unsigned int i = 0; i < n; i++), ref(&entry[i]))", 41 },
	{ "xt_unregister_targets", "specs/linux/netfilter.own.h", "__returns(write(entry, n * sizeof(*entry)))", 41 },
};
CORDON_SAME_TYPE(xt_unregister_targets, void, struct xt_target *, unsigned int);
static void enter_xt_unregister_targets(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xt_unregister_targets[1]);
	for (unsigned int i = 0; i < n; i++) {
		cordon_need_ref(call, &entry[i], 0, CORDON_TYPE(&entry[i]), &clauses_xt_unregister_targets[2]);
	}
	{
		const u64 arguments[6] = { (u64)(entry), (u64)(n) };
	
		cordon_unpin(call, &cordon_inverse_xt_unregister_targets, arguments, 2, &clauses_xt_unregister_targets[3]);
	}
	for (unsigned int i = 0; i < n; i++) {
		cordon_lose_ref(call, &entry[i], CORDON_TYPE(&entry[i]), &clauses_xt_unregister_targets[4]);
	}
}

static void leave_xt_unregister_targets(struct cordon_call *call)
{
	struct xt_target *entry = (struct xt_target *)call->args[0];
	unsigned int n = (unsigned int)call->args[1];

	cordon_gain_write(call, 0, entry, n * sizeof(*entry), CORDON_TYPE(entry), &clauses_xt_unregister_targets[5]);
}

const struct cordon_contract cordon_import_xt_unregister_targets = {
	.name = "xt_unregister_targets",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_unregister_targets[0],
	.enter = enter_xt_unregister_targets,
	.leave = leave_xt_unregister_targets,
};

/* ---- xt_match.match ---- */
static const struct cordon_clause clauses_xt_match__match[] = {
	{ "xt_match.match", "specs/linux/netfilter.own.h", "xt_match.match", 44 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__principal(par->match)", 45 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__runs_in(softirq)", 45 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__transfers(ref(skb))", 46 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__lends(write(par, sizeof(*par)))", 47 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__returns(ref(skb))", 48 },
	{ "xt_match.match", "specs/linux/netfilter.own.h", "__faults(false)", 49 },
};
CORDON_SAME_TYPE(*((struct xt_match *)0)->match, bool, const struct sk_buff *, struct xt_action_param *);
static void enter_xt_match__match(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	struct xt_action_param *par = (struct xt_action_param *)call->args[1];

	cordon_gain_ref(call, 0, skb, 0, CORDON_TYPE(skb), &clauses_xt_match__match[3]);
	cordon_lend_write(call, par, sizeof(*par), CORDON_TYPE(par), &clauses_xt_match__match[4]);
}

static void leave_xt_match__match(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];

	cordon_lose_ref(call, skb, CORDON_TYPE(skb), &clauses_xt_match__match[5]);
}

static u64 fault_xt_match__match(struct cordon_call *call)
{
	return (u64)(false);
}

const struct cordon_contract cordon_callback_xt_match__match = {
	.name = "xt_match.match",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_match__match[0],
	.enter = enter_xt_match__match,
	.leave = leave_xt_match__match,
	.fault = fault_xt_match__match,
};

/* ---- xt_match.checkentry ---- */
static const struct cordon_clause clauses_xt_match__checkentry[] = {
	{ "xt_match.checkentry", "specs/linux/netfilter.own.h", "xt_match.checkentry", 50 },
	{ "xt_match.checkentry", "specs/linux/netfilter.own.h", "__principal(par->match)", 51 },
	{ "xt_match.checkentry", "specs/linux/netfilter.own.h", "__runs_in(process)", 51 },
	{ "xt_match.checkentry", "specs/linux/netfilter.own.h", "__lends(write(par->matchinfo, par->match->matchsize))", 52 },
	{ "xt_match.checkentry", "specs/linux/netfilter.own.h", "__faults(-ENODEV)", 53 },
};
CORDON_SAME_TYPE(*((struct xt_match *)0)->checkentry, int, const struct xt_mtchk_param *);
static void enter_xt_match__checkentry(struct cordon_call *call)
{
	const struct xt_mtchk_param *par = (const struct xt_mtchk_param *)call->args[0];

	cordon_lend_write(call, par->matchinfo, par->match->matchsize, CORDON_TYPE(par->matchinfo), &clauses_xt_match__checkentry[3]);
}

static u64 fault_xt_match__checkentry(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_xt_match__checkentry = {
	.name = "xt_match.checkentry",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_match__checkentry[0],
	.enter = enter_xt_match__checkentry,
	.fault = fault_xt_match__checkentry,
};

/* ---- xt_match.destroy ---- */
static const struct cordon_clause clauses_xt_match__destroy[] = {
	{ "xt_match.destroy", "specs/linux/netfilter.own.h", "xt_match.destroy", 54 },
	{ "xt_match.destroy", "specs/linux/netfilter.own.h", "__principal(par->match)", 55 },
	{ "xt_match.destroy", "specs/linux/netfilter.own.h", "__runs_in(process)", 55 },
	{ "xt_match.destroy", "specs/linux/netfilter.own.h", "__faults()", 56 },
};
CORDON_SAME_TYPE(*((struct xt_match *)0)->destroy, void, const struct xt_mtdtor_param *);
static u64 fault_xt_match__destroy(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_xt_match__destroy = {
	.name = "xt_match.destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_match__destroy[0],
	.fault = fault_xt_match__destroy,
};

/* ---- xt_target.target ---- */
static const struct cordon_clause clauses_xt_target__target[] = {
	{ "xt_target.target", "specs/linux/netfilter.own.h", "xt_target.target", 57 },
	{ "xt_target.target", "specs/linux/netfilter.own.h", "__principal(par->target)", 58 },
	{ "xt_target.target", "specs/linux/netfilter.own.h", "__runs_in(softirq)", 58 },
	{ "xt_target.target", "specs/linux/netfilter.own.h", "__transfers(skb_caps(skb))", 59 },
	{ "xt_target.target", "specs/linux/netfilter.own.h", "__returns_if(ret != NF_STOLEN, skb_caps(skb))", 60 },
	{ "xt_target.target", "specs/linux/netfilter.own.h", "__faults(NF_DROP)", 61 },
};
CORDON_SAME_TYPE(*((struct xt_target *)0)->target, unsigned int, struct sk_buff *, const struct xt_action_param *);
static void enter_xt_target__target(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];

	cordon_gain_skb_caps(call, &clauses_xt_target__target[3], skb);
}

static void leave_xt_target__target(struct cordon_call *call)
{
	struct sk_buff *skb = (struct sk_buff *)call->args[0];
	unsigned int ret = (unsigned int)call->result;

	if (ret != NF_STOLEN) {
		cordon_set_close(call, &cordon_set_skb_caps, skb, &clauses_xt_target__target[4]);
	}
}

static u64 fault_xt_target__target(struct cordon_call *call)
{
	return (u64)(NF_DROP);
}

const struct cordon_contract cordon_callback_xt_target__target = {
	.name = "xt_target.target",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_xt_target__target[0],
	.enter = enter_xt_target__target,
	.leave = leave_xt_target__target,
	.fault = fault_xt_target__target,
};

/* ---- xt_target.checkentry ---- */
static const struct cordon_clause clauses_xt_target__checkentry[] = {
	{ "xt_target.checkentry", "specs/linux/netfilter.own.h", "xt_target.checkentry", 62 },
	{ "xt_target.checkentry", "specs/linux/netfilter.own.h", "__principal(par->target)", 63 },
	{ "xt_target.checkentry", "specs/linux/netfilter.own.h", "__runs_in(process)", 63 },
	{ "xt_target.checkentry", "specs/linux/netfilter.own.h", "__lends(write(par->targinfo, par->target->targetsize))", 64 },
	{ "xt_target.checkentry", "specs/linux/netfilter.own.h", "__faults(-ENODEV)", 65 },
};
CORDON_SAME_TYPE(*((struct xt_target *)0)->checkentry, int, const struct xt_tgchk_param *);
static void enter_xt_target__checkentry(struct cordon_call *call)
{
	const struct xt_tgchk_param *par = (const struct xt_tgchk_param *)call->args[0];

	cordon_lend_write(call, par->targinfo, par->target->targetsize, CORDON_TYPE(par->targinfo), &clauses_xt_target__checkentry[3]);
}

static u64 fault_xt_target__checkentry(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_xt_target__checkentry = {
	.name = "xt_target.checkentry",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_target__checkentry[0],
	.enter = enter_xt_target__checkentry,
	.fault = fault_xt_target__checkentry,
};

/* ---- xt_target.destroy ---- */
static const struct cordon_clause clauses_xt_target__destroy[] = {
	{ "xt_target.destroy", "specs/linux/netfilter.own.h", "xt_target.destroy", 66 },
	{ "xt_target.destroy", "specs/linux/netfilter.own.h", "__principal(par->target)", 67 },
	{ "xt_target.destroy", "specs/linux/netfilter.own.h", "__runs_in(process)", 67 },
	{ "xt_target.destroy", "specs/linux/netfilter.own.h", "__faults()", 68 },
};
CORDON_SAME_TYPE(*((struct xt_target *)0)->destroy, void, const struct xt_tgdtor_param *);
static u64 fault_xt_target__destroy(struct cordon_call *call)
{
	return 0;
}

const struct cordon_contract cordon_callback_xt_target__destroy = {
	.name = "xt_target.destroy",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xt_target__destroy[0],
	.fault = fault_xt_target__destroy,
};

/* ---- ipv6_find_hdr ---- */
static const struct cordon_clause clauses_ipv6_find_hdr[] = {
	{ "ipv6_find_hdr", "specs/linux/netfilter.own.h", "ipv6_find_hdr", 70 },
	{ "ipv6_find_hdr", "specs/linux/netfilter.own.h", "__checks(ref(skb))", 71 },
	{ "ipv6_find_hdr", "specs/linux/netfilter.own.h", "__checks(write(offset, sizeof(*offset)))", 72 },
	{ "ipv6_find_hdr", "specs/linux/netfilter.own.h", "__checks_if(fragoff, write(fragoff, sizeof(*fragoff)))", 73 },
	{ "ipv6_find_hdr", "specs/linux/netfilter.own.h", "__checks_if(fragflg, write(fragflg, sizeof(*fragflg)))", 74 },
};
CORDON_SAME_TYPE(ipv6_find_hdr, int, const struct sk_buff *, unsigned int *, int, unsigned short *, int *);
static void enter_ipv6_find_hdr(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	unsigned int *offset = (unsigned int *)call->args[1];
	unsigned short *fragoff = (unsigned short *)call->args[3];
	int *fragflg = (int *)call->args[4];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_ipv6_find_hdr[1]);
	cordon_need_write(call, offset, sizeof(*offset), &clauses_ipv6_find_hdr[2]);
	if (fragoff) {
		cordon_need_write(call, fragoff, sizeof(*fragoff), &clauses_ipv6_find_hdr[3]);
	}
	if (fragflg) {
		cordon_need_write(call, fragflg, sizeof(*fragflg), &clauses_ipv6_find_hdr[4]);
	}
}

const struct cordon_contract cordon_import_ipv6_find_hdr = {
	.name = "ipv6_find_hdr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_ipv6_find_hdr[0],
	.enter = enter_ipv6_find_hdr,
};

/* ---- ipv6_skip_exthdr ---- */
static const struct cordon_clause clauses_ipv6_skip_exthdr[] = {
	{ "ipv6_skip_exthdr", "specs/linux/netfilter.own.h", "ipv6_skip_exthdr", 75 },
	{ "ipv6_skip_exthdr", "specs/linux/netfilter.own.h", "__checks(ref(skb))", 76 },
	{ "ipv6_skip_exthdr", "specs/linux/netfilter.own.h", "__requires(start >= 0)", 77 },
	{ "ipv6_skip_exthdr", "specs/linux/netfilter.own.h", "__checks(write(nexthdrp, sizeof(*nexthdrp)))", 78 },
	{ "ipv6_skip_exthdr", "specs/linux/netfilter.own.h", "__checks(write(frag_offp, sizeof(*frag_offp)))", 79 },
};
CORDON_SAME_TYPE(ipv6_skip_exthdr, int, const struct sk_buff *, int, u8 *, __be16 *);
static void enter_ipv6_skip_exthdr(struct cordon_call *call)
{
	const struct sk_buff *skb = (const struct sk_buff *)call->args[0];
	int start = (int)call->args[1];
	u8 *nexthdrp = (u8 *)call->args[2];
	__be16 *frag_offp = (__be16 *)call->args[3];

	cordon_need_ref(call, skb, 0, CORDON_TYPE(skb), &clauses_ipv6_skip_exthdr[1]);
	cordon_require(call, start >= 0, &clauses_ipv6_skip_exthdr[2]);
	cordon_need_write(call, nexthdrp, sizeof(*nexthdrp), &clauses_ipv6_skip_exthdr[3]);
	cordon_need_write(call, frag_offp, sizeof(*frag_offp), &clauses_ipv6_skip_exthdr[4]);
}

const struct cordon_contract cordon_import_ipv6_skip_exthdr = {
	.name = "ipv6_skip_exthdr",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_ipv6_skip_exthdr[0],
	.enter = enter_ipv6_skip_exthdr,
};

