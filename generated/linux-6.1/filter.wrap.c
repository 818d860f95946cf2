/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/filter.own.h>
#include "wrap.h"

/* ---- set bpf_prog_hold ---- */
static const struct cordon_clause clauses_set_bpf_prog_hold[] = {
	{ "bpf_prog_hold", "specs/linux/filter.own.h", "__includes(ref(prog))", 17 },
	{ "bpf_prog_hold", "specs/linux/filter.own.h", "__includes_for((int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids; cpu = cpumask_next(cpu, cpu_possible_mask)), write(per_cpu_ptr(prog->stats, cpu), sizeof(struct bpf_prog_stats)))", 18 },
};

const struct cordon_set cordon_set_bpf_prog_hold = { .name = "bpf_prog_hold" };

void cordon_include_bpf_prog_hold(struct cordon_call *call, struct cordon_parts *parts, struct bpf_prog *prog)
{
	cordon_add_ref(call, parts, prog, 0, CORDON_TYPE(prog), &clauses_set_bpf_prog_hold[0]);
	for (int cpu = cpumask_first(cpu_possible_mask); cpu < nr_cpu_ids; cpu = cpumask_next(cpu, cpu_possible_mask)) {
		cordon_add_write(call, parts, per_cpu_ptr(prog->stats, cpu), sizeof(struct bpf_prog_stats), CORDON_TYPE(per_cpu_ptr(prog->stats, cpu)), &clauses_set_bpf_prog_hold[1]);
	}
}

void cordon_gain_bpf_prog_hold(struct cordon_call *call, const struct cordon_clause *clause, struct bpf_prog *prog)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_bpf_prog_hold, prog, clause);
	cordon_include_bpf_prog_hold(call, &parts, prog);
	cordon_parts_grant(call, &parts);
}

/* ---- bpf_prog_add ---- */
static const struct cordon_clause clauses_bpf_prog_add[] = {
	{ "bpf_prog_add", "specs/linux/filter.own.h", "bpf_prog_add", 21 },
	{ "bpf_prog_add", "specs/linux/filter.own.h", "__checks(ref(prog))", 22 },
	{ "bpf_prog_add", "specs/linux/filter.own.h", "__requires(i >= 0 && i <= 0xffff)", 23 },
	{ "bpf_prog_add", "specs/linux/filter.own.h", "__grants_for((int k = 0; k < i; k++), bpf_prog_hold(prog))", 24 },
};
CORDON_SAME_TYPE(bpf_prog_add, void, struct bpf_prog *, int);
static void enter_bpf_prog_add(struct cordon_call *call)
{
	struct bpf_prog *prog = (struct bpf_prog *)call->args[0];
	int i = (int)call->args[1];

	cordon_need_ref(call, prog, 0, CORDON_TYPE(prog), &clauses_bpf_prog_add[1]);
	cordon_require(call, i >= 0 && i <= 0xffff, &clauses_bpf_prog_add[2]);
}

static void leave_bpf_prog_add(struct cordon_call *call)
{
	struct bpf_prog *prog = (struct bpf_prog *)call->args[0];
	int i = (int)call->args[1];

	for (int k = 0; k < i; k++) {
		cordon_gain_bpf_prog_hold(call, &clauses_bpf_prog_add[3], prog);
	}
}

const struct cordon_contract cordon_import_bpf_prog_add = {
	.name = "bpf_prog_add",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_bpf_prog_add[0],
	.enter = enter_bpf_prog_add,
	.leave = leave_bpf_prog_add,
};

/* ---- bpf_prog_sub ---- */
static const struct cordon_clause clauses_bpf_prog_sub[] = {
	{ "bpf_prog_sub", "specs/linux/filter.own.h", "bpf_prog_sub", 25 },
	{ "bpf_prog_sub", "specs/linux/filter.own.h", "__requires(i >= 0 && i <= 0xffff)", 26 },
	{ "bpf_prog_sub", "specs/linux/filter.own.h", "__transfers_for((int k = 0; k < i; k++), bpf_prog_hold(prog))", 27 },
};
CORDON_SAME_TYPE(bpf_prog_sub, void, struct bpf_prog *, int);
static void enter_bpf_prog_sub(struct cordon_call *call)
{
	struct bpf_prog *prog = (struct bpf_prog *)call->args[0];
	int i = (int)call->args[1];

	cordon_require(call, i >= 0 && i <= 0xffff, &clauses_bpf_prog_sub[1]);
	for (int k = 0; k < i; k++) {
		cordon_set_close(call, &cordon_set_bpf_prog_hold, prog, &clauses_bpf_prog_sub[2]);
	}
}

const struct cordon_contract cordon_import_bpf_prog_sub = {
	.name = "bpf_prog_sub",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_bpf_prog_sub[0],
	.enter = enter_bpf_prog_sub,
};

/* ---- bpf_prog_put ---- */
static const struct cordon_clause clauses_bpf_prog_put[] = {
	{ "bpf_prog_put", "specs/linux/filter.own.h", "bpf_prog_put", 28 },
	{ "bpf_prog_put", "specs/linux/filter.own.h", "__transfers(bpf_prog_hold(prog))", 29 },
};
CORDON_SAME_TYPE(bpf_prog_put, void, struct bpf_prog *);
static void enter_bpf_prog_put(struct cordon_call *call)
{
	struct bpf_prog *prog = (struct bpf_prog *)call->args[0];

	cordon_set_close(call, &cordon_set_bpf_prog_hold, prog, &clauses_bpf_prog_put[1]);
}

const struct cordon_contract cordon_import_bpf_prog_put = {
	.name = "bpf_prog_put",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_bpf_prog_put[0],
	.enter = enter_bpf_prog_put,
};

/* ---- bpf_warn_invalid_xdp_action ---- */
static const struct cordon_clause clauses_bpf_warn_invalid_xdp_action[] = {
	{ "bpf_warn_invalid_xdp_action", "specs/linux/filter.own.h", "bpf_warn_invalid_xdp_action", 30 },
	{ "bpf_warn_invalid_xdp_action", "specs/linux/filter.own.h", "__checks(ref(dev))", 31 },
	{ "bpf_warn_invalid_xdp_action", "specs/linux/filter.own.h", "__checks(ref(prog))", 31 },
};
CORDON_SAME_TYPE(bpf_warn_invalid_xdp_action, void, struct net_device *, struct bpf_prog *, u32);
static void enter_bpf_warn_invalid_xdp_action(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct bpf_prog *prog = (struct bpf_prog *)call->args[1];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_bpf_warn_invalid_xdp_action[1]);
	cordon_need_ref(call, prog, 0, CORDON_TYPE(prog), &clauses_bpf_warn_invalid_xdp_action[2]);
}

const struct cordon_contract cordon_import_bpf_warn_invalid_xdp_action = {
	.name = "bpf_warn_invalid_xdp_action",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bpf_warn_invalid_xdp_action[0],
	.enter = enter_bpf_warn_invalid_xdp_action,
};

/* ---- bpf_stats_enabled_key ---- */
static const struct cordon_clause clauses_bpf_stats_enabled_key[] = {
	{ "bpf_stats_enabled_key", "specs/linux/filter.own.h", "bpf_stats_enabled_key", 33 },
};
const struct cordon_contract cordon_import_bpf_stats_enabled_key = {
	.name = "bpf_stats_enabled_key",
	.class = CORDON_CLASS_STATIC_KEY,
	.where = &clauses_bpf_stats_enabled_key[0],
};

/* ---- bpf_master_redirect_enabled_key ---- */
static const struct cordon_clause clauses_bpf_master_redirect_enabled_key[] = {
	{ "bpf_master_redirect_enabled_key", "specs/linux/filter.own.h", "bpf_master_redirect_enabled_key", 34 },
};
const struct cordon_contract cordon_import_bpf_master_redirect_enabled_key = {
	.name = "bpf_master_redirect_enabled_key",
	.class = CORDON_CLASS_STATIC_KEY,
	.where = &clauses_bpf_master_redirect_enabled_key[0],
};

/* ---- __SCK__tp_func_xdp_exception ---- */
static const struct cordon_clause clauses___SCK__tp_func_xdp_exception[] = {
	{ "__SCK__tp_func_xdp_exception", "specs/linux/filter.own.h", "__SCK__tp_func_xdp_exception", 35 },
};
const struct cordon_contract cordon_import___SCK__tp_func_xdp_exception = {
	.name = "__SCK__tp_func_xdp_exception",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___SCK__tp_func_xdp_exception[0],
};

/* ---- __SCT__tp_func_xdp_exception ---- */
static const struct cordon_clause clauses___SCT__tp_func_xdp_exception[] = {
	{ "__SCT__tp_func_xdp_exception", "specs/linux/filter.own.h", "__SCT__tp_func_xdp_exception", 35 },
};
const struct cordon_contract cordon_import___SCT__tp_func_xdp_exception = {
	.name = "__SCT__tp_func_xdp_exception",
	.class = CORDON_CLASS_STATIC_CALL,
	.argument_count = 4,
	.where = &clauses___SCT__tp_func_xdp_exception[0],
};

/* ---- __tracepoint_xdp_exception ---- */
static const struct cordon_clause clauses___tracepoint_xdp_exception[] = {
	{ "__tracepoint_xdp_exception", "specs/linux/filter.own.h", "__tracepoint_xdp_exception", 35 },
};
const struct cordon_contract cordon_import___tracepoint_xdp_exception = {
	.name = "__tracepoint_xdp_exception",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___tracepoint_xdp_exception[0],
};

/* ---- bpf_dispatcher_xdp_func ---- */
static const struct cordon_clause clauses_bpf_dispatcher_xdp_func[] = {
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "bpf_dispatcher_xdp_func", 48 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__checks(ref(own_prog(insnsi)))", 49 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__opaque(bpf_func)", 50 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__requires(bpf_func == own_prog(insnsi)->bpf_func)", 51 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__checks(write((struct xdp_buff *)ctx, sizeof(struct xdp_buff)))", 52 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__requires(xdp_is_sound((struct xdp_buff *)ctx))", 52 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__checks(ref(((struct xdp_buff *)ctx)->rxq))", 52 },
	{ "bpf_dispatcher_xdp_func", "specs/linux/filter.own.h", "__checks(write(((struct xdp_buff *)ctx)->data_hard_start, ((struct xdp_buff *)ctx)->frame_sz))", 52 },
};
CORDON_SAME_TYPE(bpf_dispatcher_xdp_func, unsigned int, const void *, const struct bpf_insn *, bpf_func_t);
CORDON_IN_REGISTERS(bpf_func_t, 8);
static void enter_bpf_dispatcher_xdp_func(struct cordon_call *call)
{
	const void *ctx = (const void *)call->args[0];
	const struct bpf_insn *insnsi = (const struct bpf_insn *)call->args[1];
	bpf_func_t bpf_func = (bpf_func_t)call->args[2];

	cordon_need_ref(call, own_prog(insnsi), 0, CORDON_TYPE(own_prog(insnsi)), &clauses_bpf_dispatcher_xdp_func[1]);
	cordon_require(call, bpf_func == own_prog(insnsi)->bpf_func, &clauses_bpf_dispatcher_xdp_func[3]);
	cordon_need_write(call, (struct xdp_buff *)ctx, sizeof(struct xdp_buff), &clauses_bpf_dispatcher_xdp_func[4]);
	cordon_require(call, xdp_is_sound((struct xdp_buff *)ctx), &clauses_bpf_dispatcher_xdp_func[5]);
	cordon_need_ref(call, ((struct xdp_buff *)ctx)->rxq, 0, CORDON_TYPE(((struct xdp_buff *)ctx)->rxq), &clauses_bpf_dispatcher_xdp_func[6]);
	cordon_need_write(call, ((struct xdp_buff *)ctx)->data_hard_start, ((struct xdp_buff *)ctx)->frame_sz, &clauses_bpf_dispatcher_xdp_func[7]);
}

const struct cordon_contract cordon_import_bpf_dispatcher_xdp_func = {
	.name = "bpf_dispatcher_xdp_func",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_bpf_dispatcher_xdp_func[0],
	.enter = enter_bpf_dispatcher_xdp_func,
};

/* ---- xdp_master_redirect ---- */
static const struct cordon_clause clauses_xdp_master_redirect[] = {
	{ "xdp_master_redirect", "specs/linux/filter.own.h", "xdp_master_redirect", 53 },
	{ "xdp_master_redirect", "specs/linux/filter.own.h", "__checks(write(xdp, sizeof(struct xdp_buff)))", 54 },
	{ "xdp_master_redirect", "specs/linux/filter.own.h", "__requires(xdp_is_sound(xdp))", 54 },
	{ "xdp_master_redirect", "specs/linux/filter.own.h", "__checks(ref((xdp)->rxq))", 54 },
	{ "xdp_master_redirect", "specs/linux/filter.own.h", "__checks(write((xdp)->data_hard_start, (xdp)->frame_sz))", 54 },
};
CORDON_SAME_TYPE(xdp_master_redirect, u32, struct xdp_buff *);
static void enter_xdp_master_redirect(struct cordon_call *call)
{
	struct xdp_buff *xdp = (struct xdp_buff *)call->args[0];

	cordon_need_write(call, xdp, sizeof(struct xdp_buff), &clauses_xdp_master_redirect[1]);
	cordon_require(call, xdp_is_sound(xdp), &clauses_xdp_master_redirect[2]);
	cordon_need_ref(call, (xdp)->rxq, 0, CORDON_TYPE((xdp)->rxq), &clauses_xdp_master_redirect[3]);
	cordon_need_write(call, (xdp)->data_hard_start, (xdp)->frame_sz, &clauses_xdp_master_redirect[4]);
}

const struct cordon_contract cordon_import_xdp_master_redirect = {
	.name = "xdp_master_redirect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xdp_master_redirect[0],
	.enter = enter_xdp_master_redirect,
};

/* ---- xdp_do_redirect ---- */
static const struct cordon_clause clauses_xdp_do_redirect[] = {
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "xdp_do_redirect", 56 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__checks(ref(dev))", 57 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__checks(ref(prog))", 57 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__checks(write(xdp, sizeof(struct xdp_buff)))", 58 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__requires(xdp_is_sound(xdp))", 58 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__checks(ref((xdp)->rxq))", 58 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__checks(write((xdp)->data_hard_start, (xdp)->frame_sz))", 58 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__transfers(write(xdp->data_hard_start, xdp->frame_sz))", 59 },
	{ "xdp_do_redirect", "specs/linux/filter.own.h", "__returns_if(ret, write(xdp->data_hard_start, xdp->frame_sz))", 60 },
};
CORDON_SAME_TYPE(xdp_do_redirect, int, struct net_device *, struct xdp_buff *, struct bpf_prog *);
static void enter_xdp_do_redirect(struct cordon_call *call)
{
	struct net_device *dev = (struct net_device *)call->args[0];
	struct xdp_buff *xdp = (struct xdp_buff *)call->args[1];
	struct bpf_prog *prog = (struct bpf_prog *)call->args[2];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_xdp_do_redirect[1]);
	cordon_need_ref(call, prog, 0, CORDON_TYPE(prog), &clauses_xdp_do_redirect[2]);
	cordon_need_write(call, xdp, sizeof(struct xdp_buff), &clauses_xdp_do_redirect[3]);
	cordon_require(call, xdp_is_sound(xdp), &clauses_xdp_do_redirect[4]);
	cordon_need_ref(call, (xdp)->rxq, 0, CORDON_TYPE((xdp)->rxq), &clauses_xdp_do_redirect[5]);
	cordon_need_write(call, (xdp)->data_hard_start, (xdp)->frame_sz, &clauses_xdp_do_redirect[6]);
	cordon_lose_write(call, xdp->data_hard_start, xdp->frame_sz, &clauses_xdp_do_redirect[7]);
}

static void leave_xdp_do_redirect(struct cordon_call *call)
{
	struct xdp_buff *xdp = (struct xdp_buff *)call->args[1];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_write(call, 0, xdp->data_hard_start, xdp->frame_sz, CORDON_TYPE(xdp->data_hard_start), &clauses_xdp_do_redirect[8]);
	}
}

const struct cordon_contract cordon_import_xdp_do_redirect = {
	.name = "xdp_do_redirect",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xdp_do_redirect[0],
	.enter = enter_xdp_do_redirect,
	.leave = leave_xdp_do_redirect,
};

/* ---- xdp_do_flush ---- */
static const struct cordon_clause clauses_xdp_do_flush[] = {
	{ "xdp_do_flush", "specs/linux/filter.own.h", "xdp_do_flush", 61 },
};
CORDON_SAME_TYPE(xdp_do_flush, void, void);
const struct cordon_contract cordon_import_xdp_do_flush = {
	.name = "xdp_do_flush",
	.class = CORDON_CLASS_DIRECT,
	.where = &clauses_xdp_do_flush[0],
};

/* ---- bpf_redirect_info ---- */
static const struct cordon_clause clauses_bpf_redirect_info[] = {
	{ "bpf_redirect_info", "specs/linux/filter.own.h", "bpf_redirect_info", 64 },
};
const struct cordon_contract cordon_import_bpf_redirect_info = {
	.name = "bpf_redirect_info",
	.class = CORDON_CLASS_PERCPU,
	.size = sizeof(bpf_redirect_info),
	.fields = &cordon_fields_bpf_redirect_info,
	.where = &clauses_bpf_redirect_info[0],
};

/* ---- net_device_ops.ndo_bpf ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_bpf[] = {
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "net_device_ops.ndo_bpf", 70 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__principal(dev)", 71 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__runs_in(process)", 71 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__lends(write(bpf, sizeof(*bpf)))", 72 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__transfers_if(bpf->command == XDP_SETUP_PROG && bpf->prog, bpf_prog_hold(bpf->prog))", 73 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__returns_if(ret && bpf->command == XDP_SETUP_PROG && bpf->prog, bpf_prog_hold(bpf->prog))", 74 },
	{ "net_device_ops.ndo_bpf", "specs/linux/filter.own.h", "__faults(-ENODEV)", 75 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_bpf, int, struct net_device *, struct netdev_bpf *);
static void enter_net_device_ops__ndo_bpf(struct cordon_call *call)
{
	struct netdev_bpf *bpf = (struct netdev_bpf *)call->args[1];

	cordon_lend_write(call, bpf, sizeof(*bpf), CORDON_TYPE(bpf), &clauses_net_device_ops__ndo_bpf[3]);
	if (bpf->command == XDP_SETUP_PROG && bpf->prog) {
		cordon_gain_bpf_prog_hold(call, &clauses_net_device_ops__ndo_bpf[4], bpf->prog);
	}
}

static void leave_net_device_ops__ndo_bpf(struct cordon_call *call)
{
	struct netdev_bpf *bpf = (struct netdev_bpf *)call->args[1];
	int ret = (int)call->result;

	if (ret && bpf->command == XDP_SETUP_PROG && bpf->prog) {
		cordon_set_close(call, &cordon_set_bpf_prog_hold, bpf->prog, &clauses_net_device_ops__ndo_bpf[5]);
	}
}

static u64 fault_net_device_ops__ndo_bpf(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_bpf = {
	.name = "net_device_ops.ndo_bpf",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_net_device_ops__ndo_bpf[0],
	.enter = enter_net_device_ops__ndo_bpf,
	.leave = leave_net_device_ops__ndo_bpf,
	.fault = fault_net_device_ops__ndo_bpf,
};

/* ---- net_device_ops.ndo_xsk_wakeup ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_xsk_wakeup[] = {
	{ "net_device_ops.ndo_xsk_wakeup", "specs/linux/filter.own.h", "net_device_ops.ndo_xsk_wakeup", 76 },
	{ "net_device_ops.ndo_xsk_wakeup", "specs/linux/filter.own.h", "__principal(dev)", 77 },
	{ "net_device_ops.ndo_xsk_wakeup", "specs/linux/filter.own.h", "__runs_in(softirq)", 77 },
	{ "net_device_ops.ndo_xsk_wakeup", "specs/linux/filter.own.h", "__faults(-ENETDOWN)", 77 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_xsk_wakeup, int, struct net_device *, u32, u32);
static u64 fault_net_device_ops__ndo_xsk_wakeup(struct cordon_call *call)
{
	return (u64)(-ENETDOWN);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_xsk_wakeup = {
	.name = "net_device_ops.ndo_xsk_wakeup",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_net_device_ops__ndo_xsk_wakeup[0],
	.fault = fault_net_device_ops__ndo_xsk_wakeup,
};

/* ---- net_device_ops.ndo_xdp_xmit ---- */
static const struct cordon_clause clauses_net_device_ops__ndo_xdp_xmit[] = {
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "net_device_ops.ndo_xdp_xmit", 79 },
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "__principal(dev)", 80 },
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "__runs_in(softirq)", 80 },
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "__transfers_for((int i = 0; i < n; i++), xdp_frame_caps(xdp[i]))", 81 },
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "__returns_for((int i = ret < 0 ? 0 : ret; i < n; i++), xdp_frame_caps(xdp[i]))", 82 },
	{ "net_device_ops.ndo_xdp_xmit", "specs/linux/filter.own.h", "__faults(-ENODEV)", 83 },
};
CORDON_SAME_TYPE(*((struct net_device_ops *)0)->ndo_xdp_xmit, int, struct net_device *, int, struct xdp_frame **, u32);
static void enter_net_device_ops__ndo_xdp_xmit(struct cordon_call *call)
{
	int n = (int)call->args[1];
	struct xdp_frame **xdp = (struct xdp_frame **)call->args[2];

	for (int i = 0; i < n; i++) {
		cordon_gain_xdp_frame_caps(call, &clauses_net_device_ops__ndo_xdp_xmit[3], xdp[i]);
	}
}

static void leave_net_device_ops__ndo_xdp_xmit(struct cordon_call *call)
{
	int n = (int)call->args[1];
	struct xdp_frame **xdp = (struct xdp_frame **)call->args[2];
	int ret = (int)call->result;

	for (int i = ret < 0 ? 0 : ret; i < n; i++) {
		cordon_set_close(call, &cordon_set_xdp_frame_caps, xdp[i], &clauses_net_device_ops__ndo_xdp_xmit[4]);
	}
}

static u64 fault_net_device_ops__ndo_xdp_xmit(struct cordon_call *call)
{
	return (u64)(-ENODEV);
}

const struct cordon_contract cordon_callback_net_device_ops__ndo_xdp_xmit = {
	.name = "net_device_ops.ndo_xdp_xmit",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_net_device_ops__ndo_xdp_xmit[0],
	.enter = enter_net_device_ops__ndo_xdp_xmit,
	.leave = leave_net_device_ops__ndo_xdp_xmit,
	.fault = fault_net_device_ops__ndo_xdp_xmit,
};

