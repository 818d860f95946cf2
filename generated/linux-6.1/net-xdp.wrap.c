/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <net/xdp.own.h>
#include "wrap.h"

/* ---- set xdp_frame_caps ---- */
static const struct cordon_clause clauses_set_xdp_frame_caps[] = {
	{ "xdp_frame_caps", "specs/net/xdp.own.h", "__includes(ref(frame))", 69 },
	{ "xdp_frame_caps", "specs/net/xdp.own.h", "__includes(write(frame, sizeof(*frame) + frame->headroom + frame->len))", 70 },
};

const struct cordon_set cordon_set_xdp_frame_caps = { .name = "xdp_frame_caps" };

void cordon_include_xdp_frame_caps(struct cordon_call *call, struct cordon_parts *parts, struct xdp_frame *frame)
{
	cordon_add_ref(call, parts, frame, 0, CORDON_TYPE(frame), &clauses_set_xdp_frame_caps[0]);
	cordon_add_write(call, parts, frame, sizeof(*frame) + frame->headroom + frame->len, CORDON_TYPE(frame), &clauses_set_xdp_frame_caps[1]);
}

void cordon_gain_xdp_frame_caps(struct cordon_call *call, const struct cordon_clause *clause, struct xdp_frame *frame)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_xdp_frame_caps, frame, clause);
	cordon_include_xdp_frame_caps(call, &parts, frame);
	cordon_parts_grant(call, &parts);
}

/* ---- __xdp_rxq_info_reg ---- */
static const struct cordon_clause clauses___xdp_rxq_info_reg[] = {
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__xdp_rxq_info_reg", 13 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__runs_in(process)", 15 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__checks(write(xdp_rxq, sizeof(*xdp_rxq)))", 16 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__requires(xdp_rxq->reg_state == 0 || xdp_rxq->reg_state == 2)", 17 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__checks(ref(dev))", 18 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__grants_if(!ret, ref(xdp_rxq))", 19 },
	{ "__xdp_rxq_info_reg", "specs/net/xdp.own.h", "__pins_if(!ret, write(xdp_rxq, sizeof(*xdp_rxq)), xdp_rxq_info_unreg(xdp_rxq))", 20 },
};
CORDON_SAME_TYPE(__xdp_rxq_info_reg, int, struct xdp_rxq_info *, struct net_device *, u32, unsigned int, u32);
static void enter___xdp_rxq_info_reg(struct cordon_call *call)
{
	struct xdp_rxq_info *xdp_rxq = (struct xdp_rxq_info *)call->args[0];
	struct net_device *dev = (struct net_device *)call->args[1];

	cordon_context(call, CORDON_IN_PROCESS, &clauses___xdp_rxq_info_reg[1]);
	cordon_need_write(call, xdp_rxq, sizeof(*xdp_rxq), &clauses___xdp_rxq_info_reg[2]);
	cordon_require(call, xdp_rxq->reg_state == 0 || xdp_rxq->reg_state == 2, &clauses___xdp_rxq_info_reg[3]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses___xdp_rxq_info_reg[4]);
}

static void leave___xdp_rxq_info_reg(struct cordon_call *call)
{
	struct xdp_rxq_info *xdp_rxq = (struct xdp_rxq_info *)call->args[0];
	int ret = (int)call->result;

	if (!ret) {
		cordon_gain_ref(call, 0, xdp_rxq, 0, CORDON_TYPE(xdp_rxq), &clauses___xdp_rxq_info_reg[5]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(xdp_rxq) };
		
			cordon_pin(call, &cordon_inverse_xdp_rxq_info_unreg, arguments, xdp_rxq, sizeof(*xdp_rxq), &clauses___xdp_rxq_info_reg[6]);
		}
	}
}

const struct cordon_contract cordon_import___xdp_rxq_info_reg = {
	.name = "__xdp_rxq_info_reg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses___xdp_rxq_info_reg[0],
	.enter = enter___xdp_rxq_info_reg,
	.leave = leave___xdp_rxq_info_reg,
};

/* ---- xdp_rxq_info_reg_mem_model ---- */
static const struct cordon_clause clauses_xdp_rxq_info_reg_mem_model[] = {
	{ "xdp_rxq_info_reg_mem_model", "specs/net/xdp.own.h", "xdp_rxq_info_reg_mem_model", 22 },
	{ "xdp_rxq_info_reg_mem_model", "specs/net/xdp.own.h", "__runs_in(process)", 23 },
	{ "xdp_rxq_info_reg_mem_model", "specs/net/xdp.own.h", "__checks(ref(xdp_rxq))", 24 },
	{ "xdp_rxq_info_reg_mem_model", "specs/net/xdp.own.h", "__requires((type == MEM_TYPE_PAGE_SHARED || type == MEM_TYPE_PAGE_ORDER0) && !allocator)", 25 },
	{ "xdp_rxq_info_reg_mem_model", "specs/net/xdp.own.h", "__opaque(allocator)", 26 },
};
CORDON_SAME_TYPE(xdp_rxq_info_reg_mem_model, int, struct xdp_rxq_info *, enum xdp_mem_type, void *);
static void enter_xdp_rxq_info_reg_mem_model(struct cordon_call *call)
{
	struct xdp_rxq_info *xdp_rxq = (struct xdp_rxq_info *)call->args[0];
	enum xdp_mem_type type = (enum xdp_mem_type)call->args[1];
	void *allocator = (void *)call->args[2];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xdp_rxq_info_reg_mem_model[1]);
	cordon_need_ref(call, xdp_rxq, 0, CORDON_TYPE(xdp_rxq), &clauses_xdp_rxq_info_reg_mem_model[2]);
	cordon_require(call, (type == MEM_TYPE_PAGE_SHARED || type == MEM_TYPE_PAGE_ORDER0) && !allocator, &clauses_xdp_rxq_info_reg_mem_model[3]);
}

const struct cordon_contract cordon_import_xdp_rxq_info_reg_mem_model = {
	.name = "xdp_rxq_info_reg_mem_model",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xdp_rxq_info_reg_mem_model[0],
	.enter = enter_xdp_rxq_info_reg_mem_model,
};

/* ---- xdp_rxq_info_unreg ---- */
static const struct cordon_clause clauses_xdp_rxq_info_unreg[] = {
	{ "xdp_rxq_info_unreg", "specs/net/xdp.own.h", "xdp_rxq_info_unreg", 27 },
	{ "xdp_rxq_info_unreg", "specs/net/xdp.own.h", "__runs_in(process)", 28 },
	{ "xdp_rxq_info_unreg", "specs/net/xdp.own.h", "__checks(ref(xdp_rxq))", 29 },
	{ "xdp_rxq_info_unreg", "specs/net/xdp.own.h", "__unpins(xdp_rxq_info_unreg(xdp_rxq))", 30 },
	{ "xdp_rxq_info_unreg", "specs/net/xdp.own.h", "__revokes_if(own_pinned(xdp_rxq, sizeof(*xdp_rxq)), ref(xdp_rxq))", 31 },
};
CORDON_SAME_TYPE(xdp_rxq_info_unreg, void, struct xdp_rxq_info *);
static void enter_xdp_rxq_info_unreg(struct cordon_call *call)
{
	struct xdp_rxq_info *xdp_rxq = (struct xdp_rxq_info *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_xdp_rxq_info_unreg[1]);
	cordon_need_ref(call, xdp_rxq, 0, CORDON_TYPE(xdp_rxq), &clauses_xdp_rxq_info_unreg[2]);
	{
		const u64 arguments[6] = { (u64)(xdp_rxq) };
	
		cordon_unpin(call, &cordon_inverse_xdp_rxq_info_unreg, arguments, 1, &clauses_xdp_rxq_info_unreg[3]);
	}
	if (own_pinned(xdp_rxq, sizeof(*xdp_rxq))) {
		cordon_lose_ref(call, xdp_rxq, CORDON_TYPE(xdp_rxq), &clauses_xdp_rxq_info_unreg[4]);
	}
}

const struct cordon_contract cordon_import_xdp_rxq_info_unreg = {
	.name = "xdp_rxq_info_unreg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xdp_rxq_info_unreg[0],
	.enter = enter_xdp_rxq_info_unreg,
};

/* ---- xdp_return_frame ---- */
static const struct cordon_clause clauses_xdp_return_frame[] = {
	{ "xdp_return_frame", "specs/net/xdp.own.h", "xdp_return_frame", 80 },
	{ "xdp_return_frame", "specs/net/xdp.own.h", "__checks(ref(xdpf))", 80 },
	{ "xdp_return_frame", "specs/net/xdp.own.h", "__requires(own_holds(xdp_frame_caps, xdpf) || xdp_frame_is_sound(xdpf))", 80 },
	{ "xdp_return_frame", "specs/net/xdp.own.h", "__transfers_if(!own_holds(xdp_frame_caps, xdpf), write(xdpf, xdpf->frame_sz))", 80 },
	{ "xdp_return_frame", "specs/net/xdp.own.h", "__transfers_if(own_holds(xdp_frame_caps, xdpf), xdp_frame_caps(xdpf))", 80 },
};
CORDON_SAME_TYPE(xdp_return_frame, void, struct xdp_frame *);
static void enter_xdp_return_frame(struct cordon_call *call)
{
	struct xdp_frame *xdpf = (struct xdp_frame *)call->args[0];

	cordon_need_ref(call, xdpf, 0, CORDON_TYPE(xdpf), &clauses_xdp_return_frame[1]);
	cordon_require(call, own_holds(xdp_frame_caps, xdpf) || xdp_frame_is_sound(xdpf), &clauses_xdp_return_frame[2]);
	if (!own_holds(xdp_frame_caps, xdpf)) {
		cordon_lose_write(call, xdpf, xdpf->frame_sz, &clauses_xdp_return_frame[3]);
	}
	if (own_holds(xdp_frame_caps, xdpf)) {
		cordon_set_close(call, &cordon_set_xdp_frame_caps, xdpf, &clauses_xdp_return_frame[4]);
	}
}

const struct cordon_contract cordon_import_xdp_return_frame = {
	.name = "xdp_return_frame",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xdp_return_frame[0],
	.enter = enter_xdp_return_frame,
};

/* ---- xdp_return_frame_rx_napi ---- */
static const struct cordon_clause clauses_xdp_return_frame_rx_napi[] = {
	{ "xdp_return_frame_rx_napi", "specs/net/xdp.own.h", "xdp_return_frame_rx_napi", 81 },
	{ "xdp_return_frame_rx_napi", "specs/net/xdp.own.h", "__checks(ref(xdpf))", 81 },
	{ "xdp_return_frame_rx_napi", "specs/net/xdp.own.h", "__requires(own_holds(xdp_frame_caps, xdpf) || xdp_frame_is_sound(xdpf))", 81 },
	{ "xdp_return_frame_rx_napi", "specs/net/xdp.own.h", "__transfers_if(!own_holds(xdp_frame_caps, xdpf), write(xdpf, xdpf->frame_sz))", 81 },
	{ "xdp_return_frame_rx_napi", "specs/net/xdp.own.h", "__transfers_if(own_holds(xdp_frame_caps, xdpf), xdp_frame_caps(xdpf))", 81 },
};
CORDON_SAME_TYPE(xdp_return_frame_rx_napi, void, struct xdp_frame *);
static void enter_xdp_return_frame_rx_napi(struct cordon_call *call)
{
	struct xdp_frame *xdpf = (struct xdp_frame *)call->args[0];

	cordon_need_ref(call, xdpf, 0, CORDON_TYPE(xdpf), &clauses_xdp_return_frame_rx_napi[1]);
	cordon_require(call, own_holds(xdp_frame_caps, xdpf) || xdp_frame_is_sound(xdpf), &clauses_xdp_return_frame_rx_napi[2]);
	if (!own_holds(xdp_frame_caps, xdpf)) {
		cordon_lose_write(call, xdpf, xdpf->frame_sz, &clauses_xdp_return_frame_rx_napi[3]);
	}
	if (own_holds(xdp_frame_caps, xdpf)) {
		cordon_set_close(call, &cordon_set_xdp_frame_caps, xdpf, &clauses_xdp_return_frame_rx_napi[4]);
	}
}

const struct cordon_contract cordon_import_xdp_return_frame_rx_napi = {
	.name = "xdp_return_frame_rx_napi",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_xdp_return_frame_rx_napi[0],
	.enter = enter_xdp_return_frame_rx_napi,
};

/* ---- xdp_convert_zc_to_xdp_frame ---- */
static const struct cordon_clause clauses_xdp_convert_zc_to_xdp_frame[] = {
	{ "xdp_convert_zc_to_xdp_frame", "specs/net/xdp.own.h", "xdp_convert_zc_to_xdp_frame", 83 },
	{ "xdp_convert_zc_to_xdp_frame", "specs/net/xdp.own.h", "__violates", 84 },
};
CORDON_SAME_TYPE(xdp_convert_zc_to_xdp_frame, struct xdp_frame *, struct xdp_buff *);
static void enter_xdp_convert_zc_to_xdp_frame(struct cordon_call *call)
{
	cordon_violate(call, &clauses_xdp_convert_zc_to_xdp_frame[1]);
}

const struct cordon_contract cordon_import_xdp_convert_zc_to_xdp_frame = {
	.name = "xdp_convert_zc_to_xdp_frame",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 1,
	.where = &clauses_xdp_convert_zc_to_xdp_frame[0],
	.enter = enter_xdp_convert_zc_to_xdp_frame,
};

/* ---- xdp_warn ---- */
static const struct cordon_clause clauses_xdp_warn[] = {
	{ "xdp_warn", "specs/net/xdp.own.h", "xdp_warn", 85 },
	{ "xdp_warn", "specs/net/xdp.own.h", "__checks(string(msg))", 86 },
	{ "xdp_warn", "specs/net/xdp.own.h", "__checks(string(func))", 86 },
};
CORDON_SAME_TYPE(xdp_warn, void, const char *, const char *, const int);
CORDON_IN_REGISTERS(const int, 8);
static void enter_xdp_warn(struct cordon_call *call)
{
	const char *msg = (const char *)call->args[0];
	const char *func = (const char *)call->args[1];

	cordon_need_string(call, msg, &clauses_xdp_warn[1]);
	cordon_need_string(call, func, &clauses_xdp_warn[2]);
}

const struct cordon_contract cordon_import_xdp_warn = {
	.name = "xdp_warn",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 3,
	.where = &clauses_xdp_warn[0],
	.enter = enter_xdp_warn,
};

