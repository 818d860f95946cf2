/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/usb-urb.own.h>
#include "wrap.h"

/* ---- set urb_frames ---- */
static const struct cordon_clause clauses_set_urb_frames[] = {
	{ "urb_frames", "specs/linux/usb-urb.own.h", "__includes_if(count, write(urb->iso_frame_desc, count * sizeof(urb->iso_frame_desc[0])))", 46 },
};

const struct cordon_set cordon_set_urb_frames = { .name = "urb_frames" };

void cordon_include_urb_frames(struct cordon_call *call, struct cordon_parts *parts, struct urb *urb, int count)
{
	if (count) {
		cordon_add_write(call, parts, urb->iso_frame_desc, count * sizeof(urb->iso_frame_desc[0]), CORDON_TYPE(urb->iso_frame_desc), &clauses_set_urb_frames[0]);
	}
}

void cordon_gain_urb_frames(struct cordon_call *call, const struct cordon_clause *clause, struct urb *urb, int count)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_urb_frames, urb, clause);
	cordon_include_urb_frames(call, &parts, urb, count);
	cordon_parts_grant(call, &parts);
}

/* ---- set urb_hold ---- */
static const struct cordon_clause clauses_set_urb_hold[] = {
	{ "urb_hold", "specs/linux/usb-urb.own.h", "__includes(ref(urb))", 15 },
};

const struct cordon_set cordon_set_urb_hold = { .name = "urb_hold" };

void cordon_include_urb_hold(struct cordon_call *call, struct cordon_parts *parts, struct urb *urb)
{
	cordon_add_ref(call, parts, urb, 0, CORDON_TYPE(urb), &clauses_set_urb_hold[0]);
}

void cordon_gain_urb_hold(struct cordon_call *call, const struct cordon_clause *clause, struct urb *urb)
{
	struct cordon_parts parts;

	cordon_parts_begin(&parts, &cordon_set_urb_hold, urb, clause);
	cordon_include_urb_hold(call, &parts, urb);
	cordon_parts_grant(call, &parts);
}

/* ---- usb_alloc_urb ---- */
static const struct cordon_clause clauses_usb_alloc_urb[] = {
	{ "usb_alloc_urb", "specs/linux/usb-urb.own.h", "usb_alloc_urb", 39 },
	{ "usb_alloc_urb", "specs/linux/usb-urb.own.h", "__requires(iso_packets >= 0 && iso_packets <= 1024)", 40 },
	{ "usb_alloc_urb", "specs/linux/usb-urb.own.h", "__returns_if(ret, urb_hold(ret))", 41 },
	{ "usb_alloc_urb", "specs/linux/usb-urb.own.h", "__returns_if(ret, urb_frames(ret, iso_packets))", 42 },
	{ "usb_alloc_urb", "specs/linux/usb-urb.own.h", "__returns_if(ret, fields(ret, idle))", 43 },
};
CORDON_SAME_TYPE(usb_alloc_urb, struct urb *, int, gfp_t);
static void enter_usb_alloc_urb(struct cordon_call *call)
{
	int iso_packets = (int)call->args[0];

	cordon_require(call, iso_packets >= 0 && iso_packets <= 1024, &clauses_usb_alloc_urb[1]);
}

static void leave_usb_alloc_urb(struct cordon_call *call)
{
	int iso_packets = (int)call->args[0];
	struct urb *ret = (struct urb *)call->result;

	if (ret) {
		cordon_gain_urb_hold(call, &clauses_usb_alloc_urb[2], ret);
	}
	if (ret) {
		cordon_gain_urb_frames(call, &clauses_usb_alloc_urb[3], ret, iso_packets);
	}
	if (ret) {
		cordon_gain_fields(call, 0, ret, CORDON_FIELDS_idle(ret), &clauses_usb_alloc_urb[4]);
	}
}

const struct cordon_contract cordon_import_usb_alloc_urb = {
	.name = "usb_alloc_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_alloc_urb[0],
	.enter = enter_usb_alloc_urb,
	.leave = leave_usb_alloc_urb,
};

/* ---- usb_get_urb ---- */
static const struct cordon_clause clauses_usb_get_urb[] = {
	{ "usb_get_urb", "specs/linux/usb-urb.own.h", "usb_get_urb", 47 },
	{ "usb_get_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 48 },
	{ "usb_get_urb", "specs/linux/usb-urb.own.h", "__returns_if(ret, urb_hold(ret))", 49 },
};
CORDON_SAME_TYPE(usb_get_urb, struct urb *, struct urb *);
static void enter_usb_get_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_get_urb[1]);
	}
}

static void leave_usb_get_urb(struct cordon_call *call)
{
	struct urb *ret = (struct urb *)call->result;

	if (ret) {
		cordon_gain_urb_hold(call, &clauses_usb_get_urb[2], ret);
	}
}

const struct cordon_contract cordon_import_usb_get_urb = {
	.name = "usb_get_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_get_urb[0],
	.enter = enter_usb_get_urb,
	.leave = leave_usb_get_urb,
};

/* ---- usb_free_urb ---- */
static const struct cordon_clause clauses_usb_free_urb[] = {
	{ "usb_free_urb", "specs/linux/usb-urb.own.h", "usb_free_urb", 51 },
	{ "usb_free_urb", "specs/linux/usb-urb.own.h", "__revokes_if(urb && kref_read(&urb->kref) == 1, urb_frames(urb, 0))", 52 },
	{ "usb_free_urb", "specs/linux/usb-urb.own.h", "__revokes_if(urb && kref_read(&urb->kref) == 1 && !atomic_read(&urb->use_count), fields(urb, idle))", 53 },
	{ "usb_free_urb", "specs/linux/usb-urb.own.h", "__transfers_if(urb, urb_hold(urb))", 54 },
};
CORDON_SAME_TYPE(usb_free_urb, void, struct urb *);
static void enter_usb_free_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	if (urb && kref_read(&urb->kref) == 1) {
		cordon_set_close(call, &cordon_set_urb_frames, urb, &clauses_usb_free_urb[1]);
	}
	if (urb && kref_read(&urb->kref) == 1 && !atomic_read(&urb->use_count)) {
		cordon_lose_fields(call, urb, CORDON_FIELDS_idle(urb), &clauses_usb_free_urb[2]);
	}
	if (urb) {
		cordon_set_close(call, &cordon_set_urb_hold, urb, &clauses_usb_free_urb[3]);
	}
}

const struct cordon_contract cordon_import_usb_free_urb = {
	.name = "usb_free_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_free_urb[0],
	.enter = enter_usb_free_urb,
};

/* ---- usb_submit_urb ---- */
static const struct cordon_clause clauses_usb_submit_urb[] = {
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "usb_submit_urb", 59 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks(ref(urb))", 60 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__requires(urb->complete && urb->dev)", 61 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks(ref(urb->dev))", 62 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__registers(urb->complete, urb.complete)", 63 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_if(usb_pipecontrol(urb->pipe), read(urb->setup_packet, sizeof(struct usb_ctrlrequest)))", 64 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__requires(!urb->num_sgs || urb->sg)", 65 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_for((struct scatterlist *s = urb->num_sgs && urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)), write(sg_virt(s), s->length))", 66 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_for((struct scatterlist *s = urb->num_sgs && !urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)), read(sg_virt(s), s->length))", 68 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb_is_mapped(urb) && urb->transfer_buffer_length, dma(urb->dev->bus->sysdev, urb->transfer_dma, urb->transfer_buffer_length))", 70 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_if(!urb->num_sgs && urb->transfer_buffer && urb_is_in(urb), write(urb->transfer_buffer, urb->transfer_buffer_length))", 72 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__checks_if(!urb->num_sgs && urb->transfer_buffer && !urb_is_in(urb), read(urb->transfer_buffer, urb->transfer_buffer_length))", 74 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__requires(urb->transfer_buffer || urb->num_sgs || urb_is_mapped(urb) || !urb->transfer_buffer_length)", 76 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__transfers(fields(urb, idle))", 77 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__returns_if(ret, fields(urb, idle))", 78 },
	{ "usb_submit_urb", "specs/linux/usb-urb.own.h", "__pins_if(!ret, ref(urb), usb_kill_urb(urb))", 79 },
};
CORDON_SAME_TYPE(usb_submit_urb, int, struct urb *, gfp_t);
static void enter_usb_submit_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_submit_urb[1]);
	cordon_require(call, urb->complete && urb->dev, &clauses_usb_submit_urb[2]);
	cordon_need_ref(call, urb->dev, 0, CORDON_TYPE(urb->dev), &clauses_usb_submit_urb[3]);
	cordon_register_function(call, urb->complete, &cordon_callback_urb__complete, &clauses_usb_submit_urb[4]);
	if (usb_pipecontrol(urb->pipe)) {
		cordon_need_read(call, urb->setup_packet, sizeof(struct usb_ctrlrequest), &clauses_usb_submit_urb[5]);
	}
	cordon_require(call, !urb->num_sgs || urb->sg, &clauses_usb_submit_urb[6]);
	for (struct scatterlist *s = urb->num_sgs && urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)) {
		cordon_need_write(call, sg_virt(s), s->length, &clauses_usb_submit_urb[7]);
	}
	for (struct scatterlist *s = urb->num_sgs && !urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)) {
		cordon_need_read(call, sg_virt(s), s->length, &clauses_usb_submit_urb[8]);
	}
	if (urb_is_mapped(urb) && urb->transfer_buffer_length) {
		cordon_need_dma(call, urb->dev->bus->sysdev, urb->transfer_dma, urb->transfer_buffer_length, &clauses_usb_submit_urb[9]);
	}
	if (!urb->num_sgs && urb->transfer_buffer && urb_is_in(urb)) {
		cordon_need_write(call, urb->transfer_buffer, urb->transfer_buffer_length, &clauses_usb_submit_urb[10]);
	}
	if (!urb->num_sgs && urb->transfer_buffer && !urb_is_in(urb)) {
		cordon_need_read(call, urb->transfer_buffer, urb->transfer_buffer_length, &clauses_usb_submit_urb[11]);
	}
	cordon_require(call, urb->transfer_buffer || urb->num_sgs || urb_is_mapped(urb) || !urb->transfer_buffer_length, &clauses_usb_submit_urb[12]);
	cordon_lose_fields(call, urb, CORDON_FIELDS_idle(urb), &clauses_usb_submit_urb[13]);
}

static void leave_usb_submit_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];
	int ret = (int)call->result;

	if (ret) {
		cordon_gain_fields(call, 0, urb, CORDON_FIELDS_idle(urb), &clauses_usb_submit_urb[14]);
	}
	if (!ret) {
		{
			const u64 arguments[6] = { (u64)(urb) };
		
			cordon_pin(call, &cordon_inverse_usb_kill_urb, arguments, NULL, 0, &clauses_usb_submit_urb[15]);
		}
	}
}

const struct cordon_contract cordon_import_usb_submit_urb = {
	.name = "usb_submit_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_submit_urb[0],
	.enter = enter_usb_submit_urb,
	.leave = leave_usb_submit_urb,
};

/* ---- urb.complete ---- */
static const struct cordon_clause clauses_urb__complete[] = {
	{ "urb.complete", "specs/linux/usb-urb.own.h", "urb.complete", 81 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__principal(urb)", 82 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__runs_in(hardirq)", 82 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__unpins(usb_kill_urb(urb))", 83 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__transfers(ref(urb))", 84 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__transfers(fields(urb, idle))", 85 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__returns(ref(urb))", 86 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__returns_if(!urb->hcpriv && kref_read(&urb->kref) == 1, fields(urb, idle))", 87 },
	{ "urb.complete", "specs/linux/usb-urb.own.h", "__faults()", 88 },
};
CORDON_SAME_TYPE(*((struct urb *)0)->complete, void, struct urb *);
static void enter_urb__complete(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(urb) };
	
		cordon_unpin(call, &cordon_inverse_usb_kill_urb, arguments, 1, &clauses_urb__complete[3]);
	}
	cordon_gain_ref(call, 0, urb, 0, CORDON_TYPE(urb), &clauses_urb__complete[4]);
	cordon_gain_fields(call, 0, urb, CORDON_FIELDS_idle(urb), &clauses_urb__complete[5]);
}

static void leave_urb__complete(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	cordon_lose_ref(call, urb, CORDON_TYPE(urb), &clauses_urb__complete[6]);
	if (!urb->hcpriv && kref_read(&urb->kref) == 1) {
		cordon_lose_fields(call, urb, CORDON_FIELDS_idle(urb), &clauses_urb__complete[7]);
	}
}

static u64 fault_urb__complete(struct cordon_call *call)
{
	return 0;
}

static void gone_urb__complete(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	{
		const u64 arguments[6] = { (u64)(urb) };
	
		cordon_unpin(call, &cordon_inverse_usb_kill_urb, arguments, 1, &clauses_urb__complete[3]);
	}
}

const struct cordon_contract cordon_callback_urb__complete = {
	.name = "urb.complete",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_urb__complete[0],
	.enter = enter_urb__complete,
	.leave = leave_urb__complete,
	.fault = fault_urb__complete,
	.gone = gone_urb__complete,
};

/* ---- usb_unlink_urb ---- */
static const struct cordon_clause clauses_usb_unlink_urb[] = {
	{ "usb_unlink_urb", "specs/linux/usb-urb.own.h", "usb_unlink_urb", 90 },
	{ "usb_unlink_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 91 },
};
CORDON_SAME_TYPE(usb_unlink_urb, int, struct urb *);
static void enter_usb_unlink_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_unlink_urb[1]);
	}
}

const struct cordon_contract cordon_import_usb_unlink_urb = {
	.name = "usb_unlink_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_unlink_urb[0],
	.enter = enter_usb_unlink_urb,
};

/* ---- usb_kill_urb ---- */
static const struct cordon_clause clauses_usb_kill_urb[] = {
	{ "usb_kill_urb", "specs/linux/usb-urb.own.h", "usb_kill_urb", 93 },
	{ "usb_kill_urb", "specs/linux/usb-urb.own.h", "__runs_in(process)", 94 },
	{ "usb_kill_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 95 },
};
CORDON_SAME_TYPE(usb_kill_urb, void, struct urb *);
static void enter_usb_kill_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_kill_urb[1]);
	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_kill_urb[2]);
	}
}

const struct cordon_contract cordon_import_usb_kill_urb = {
	.name = "usb_kill_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_kill_urb[0],
	.enter = enter_usb_kill_urb,
};

/* ---- usb_poison_urb ---- */
static const struct cordon_clause clauses_usb_poison_urb[] = {
	{ "usb_poison_urb", "specs/linux/usb-urb.own.h", "usb_poison_urb", 96 },
	{ "usb_poison_urb", "specs/linux/usb-urb.own.h", "__runs_in(process)", 97 },
	{ "usb_poison_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 98 },
};
CORDON_SAME_TYPE(usb_poison_urb, void, struct urb *);
static void enter_usb_poison_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_poison_urb[1]);
	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_poison_urb[2]);
	}
}

const struct cordon_contract cordon_import_usb_poison_urb = {
	.name = "usb_poison_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_poison_urb[0],
	.enter = enter_usb_poison_urb,
};

/* ---- usb_unpoison_urb ---- */
static const struct cordon_clause clauses_usb_unpoison_urb[] = {
	{ "usb_unpoison_urb", "specs/linux/usb-urb.own.h", "usb_unpoison_urb", 99 },
	{ "usb_unpoison_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 100 },
};
CORDON_SAME_TYPE(usb_unpoison_urb, void, struct urb *);
static void enter_usb_unpoison_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_unpoison_urb[1]);
	}
}

const struct cordon_contract cordon_import_usb_unpoison_urb = {
	.name = "usb_unpoison_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_unpoison_urb[0],
	.enter = enter_usb_unpoison_urb,
};

/* ---- usb_block_urb ---- */
static const struct cordon_clause clauses_usb_block_urb[] = {
	{ "usb_block_urb", "specs/linux/usb-urb.own.h", "usb_block_urb", 101 },
	{ "usb_block_urb", "specs/linux/usb-urb.own.h", "__checks_if(urb, ref(urb))", 102 },
};
CORDON_SAME_TYPE(usb_block_urb, void, struct urb *);
static void enter_usb_block_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	if (urb) {
		cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_block_urb[1]);
	}
}

const struct cordon_contract cordon_import_usb_block_urb = {
	.name = "usb_block_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_block_urb[0],
	.enter = enter_usb_block_urb,
};

/* ---- usb_anchor_urb ---- */
static const struct cordon_clause clauses_usb_anchor_urb[] = {
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "usb_anchor_urb", 112 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__checks(ref(urb))", 113 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__requires(!urb->anchor)", 114 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 115 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 115 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 115 },
	{ "usb_anchor_urb", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 115 },
};
CORDON_SAME_TYPE(usb_anchor_urb, void, struct urb *, struct usb_anchor *);
static void enter_usb_anchor_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[1];

	cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_anchor_urb[1]);
	cordon_require(call, !urb->anchor, &clauses_usb_anchor_urb[2]);
	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_anchor_urb[3]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_anchor_urb[4]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_anchor_urb[5]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_anchor_urb[6]);
}

const struct cordon_contract cordon_import_usb_anchor_urb = {
	.name = "usb_anchor_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_anchor_urb[0],
	.enter = enter_usb_anchor_urb,
};

/* ---- usb_unanchor_urb ---- */
static const struct cordon_clause clauses_usb_unanchor_urb[] = {
	{ "usb_unanchor_urb", "specs/linux/usb-urb.own.h", "usb_unanchor_urb", 116 },
	{ "usb_unanchor_urb", "specs/linux/usb-urb.own.h", "__checks(ref(urb))", 117 },
};
CORDON_SAME_TYPE(usb_unanchor_urb, void, struct urb *);
static void enter_usb_unanchor_urb(struct cordon_call *call)
{
	struct urb *urb = (struct urb *)call->args[0];

	cordon_need_ref(call, urb, 0, CORDON_TYPE(urb), &clauses_usb_unanchor_urb[1]);
}

const struct cordon_contract cordon_import_usb_unanchor_urb = {
	.name = "usb_unanchor_urb",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_unanchor_urb[0],
	.enter = enter_usb_unanchor_urb,
};

/* ---- usb_kill_anchored_urbs ---- */
static const struct cordon_clause clauses_usb_kill_anchored_urbs[] = {
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "usb_kill_anchored_urbs", 118 },
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "__runs_in(process)", 119 },
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 120 },
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 120 },
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 120 },
	{ "usb_kill_anchored_urbs", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 120 },
};
CORDON_SAME_TYPE(usb_kill_anchored_urbs, void, struct usb_anchor *);
static void enter_usb_kill_anchored_urbs(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_kill_anchored_urbs[1]);
	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_kill_anchored_urbs[2]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_kill_anchored_urbs[3]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_kill_anchored_urbs[4]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_kill_anchored_urbs[5]);
}

const struct cordon_contract cordon_import_usb_kill_anchored_urbs = {
	.name = "usb_kill_anchored_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_kill_anchored_urbs[0],
	.enter = enter_usb_kill_anchored_urbs,
};

/* ---- usb_poison_anchored_urbs ---- */
static const struct cordon_clause clauses_usb_poison_anchored_urbs[] = {
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "usb_poison_anchored_urbs", 121 },
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "__runs_in(process)", 122 },
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 123 },
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 123 },
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 123 },
	{ "usb_poison_anchored_urbs", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 123 },
};
CORDON_SAME_TYPE(usb_poison_anchored_urbs, void, struct usb_anchor *);
static void enter_usb_poison_anchored_urbs(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_poison_anchored_urbs[1]);
	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_poison_anchored_urbs[2]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_poison_anchored_urbs[3]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_poison_anchored_urbs[4]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_poison_anchored_urbs[5]);
}

const struct cordon_contract cordon_import_usb_poison_anchored_urbs = {
	.name = "usb_poison_anchored_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_poison_anchored_urbs[0],
	.enter = enter_usb_poison_anchored_urbs,
};

/* ---- usb_unpoison_anchored_urbs ---- */
static const struct cordon_clause clauses_usb_unpoison_anchored_urbs[] = {
	{ "usb_unpoison_anchored_urbs", "specs/linux/usb-urb.own.h", "usb_unpoison_anchored_urbs", 124 },
	{ "usb_unpoison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 125 },
	{ "usb_unpoison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 125 },
	{ "usb_unpoison_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 125 },
	{ "usb_unpoison_anchored_urbs", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 125 },
};
CORDON_SAME_TYPE(usb_unpoison_anchored_urbs, void, struct usb_anchor *);
static void enter_usb_unpoison_anchored_urbs(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_unpoison_anchored_urbs[1]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_unpoison_anchored_urbs[2]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_unpoison_anchored_urbs[3]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_unpoison_anchored_urbs[4]);
}

const struct cordon_contract cordon_import_usb_unpoison_anchored_urbs = {
	.name = "usb_unpoison_anchored_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_unpoison_anchored_urbs[0],
	.enter = enter_usb_unpoison_anchored_urbs,
};

/* ---- usb_unlink_anchored_urbs ---- */
static const struct cordon_clause clauses_usb_unlink_anchored_urbs[] = {
	{ "usb_unlink_anchored_urbs", "specs/linux/usb-urb.own.h", "usb_unlink_anchored_urbs", 126 },
	{ "usb_unlink_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 127 },
	{ "usb_unlink_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 127 },
	{ "usb_unlink_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 127 },
	{ "usb_unlink_anchored_urbs", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 127 },
};
CORDON_SAME_TYPE(usb_unlink_anchored_urbs, void, struct usb_anchor *);
static void enter_usb_unlink_anchored_urbs(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_unlink_anchored_urbs[1]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_unlink_anchored_urbs[2]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_unlink_anchored_urbs[3]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_unlink_anchored_urbs[4]);
}

const struct cordon_contract cordon_import_usb_unlink_anchored_urbs = {
	.name = "usb_unlink_anchored_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_unlink_anchored_urbs[0],
	.enter = enter_usb_unlink_anchored_urbs,
};

/* ---- usb_scuttle_anchored_urbs ---- */
static const struct cordon_clause clauses_usb_scuttle_anchored_urbs[] = {
	{ "usb_scuttle_anchored_urbs", "specs/linux/usb-urb.own.h", "usb_scuttle_anchored_urbs", 128 },
	{ "usb_scuttle_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 129 },
	{ "usb_scuttle_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 129 },
	{ "usb_scuttle_anchored_urbs", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 129 },
	{ "usb_scuttle_anchored_urbs", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 129 },
};
CORDON_SAME_TYPE(usb_scuttle_anchored_urbs, void, struct usb_anchor *);
static void enter_usb_scuttle_anchored_urbs(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_scuttle_anchored_urbs[1]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_scuttle_anchored_urbs[2]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_scuttle_anchored_urbs[3]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_scuttle_anchored_urbs[4]);
}

const struct cordon_contract cordon_import_usb_scuttle_anchored_urbs = {
	.name = "usb_scuttle_anchored_urbs",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_scuttle_anchored_urbs[0],
	.enter = enter_usb_scuttle_anchored_urbs,
};

/* ---- usb_wait_anchor_empty_timeout ---- */
static const struct cordon_clause clauses_usb_wait_anchor_empty_timeout[] = {
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "usb_wait_anchor_empty_timeout", 130 },
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "__runs_in(process)", 131 },
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 132 },
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 132 },
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 132 },
	{ "usb_wait_anchor_empty_timeout", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 132 },
};
CORDON_SAME_TYPE(usb_wait_anchor_empty_timeout, int, struct usb_anchor *, unsigned int);
static void enter_usb_wait_anchor_empty_timeout(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_wait_anchor_empty_timeout[1]);
	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_wait_anchor_empty_timeout[2]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_wait_anchor_empty_timeout[3]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_wait_anchor_empty_timeout[4]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_wait_anchor_empty_timeout[5]);
}

const struct cordon_contract cordon_import_usb_wait_anchor_empty_timeout = {
	.name = "usb_wait_anchor_empty_timeout",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 2,
	.where = &clauses_usb_wait_anchor_empty_timeout[0],
	.enter = enter_usb_wait_anchor_empty_timeout,
};

/* ---- usb_anchor_empty ---- */
static const struct cordon_clause clauses_usb_anchor_empty[] = {
	{ "usb_anchor_empty", "specs/linux/usb-urb.own.h", "usb_anchor_empty", 133 },
	{ "usb_anchor_empty", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 134 },
	{ "usb_anchor_empty", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 134 },
	{ "usb_anchor_empty", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 134 },
	{ "usb_anchor_empty", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 134 },
};
CORDON_SAME_TYPE(usb_anchor_empty, int, struct usb_anchor *);
static void enter_usb_anchor_empty(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_anchor_empty[1]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_anchor_empty[2]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_anchor_empty[3]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_anchor_empty[4]);
}

const struct cordon_contract cordon_import_usb_anchor_empty = {
	.name = "usb_anchor_empty",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_anchor_empty[0],
	.enter = enter_usb_anchor_empty,
};

/* ---- usb_get_from_anchor ---- */
static const struct cordon_clause clauses_usb_get_from_anchor[] = {
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "usb_get_from_anchor", 136 },
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "__checks(write(anchor, sizeof(*anchor)))", 137 },
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.next, sizeof(struct list_head)))", 137 },
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "__checks(read(anchor->urb_list.prev, sizeof(struct list_head)))", 137 },
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "__requires(anchor_is_sound(anchor))", 137 },
	{ "usb_get_from_anchor", "specs/linux/usb-urb.own.h", "__returns_if(ret, urb_hold(ret))", 138 },
};
CORDON_SAME_TYPE(usb_get_from_anchor, struct urb *, struct usb_anchor *);
static void enter_usb_get_from_anchor(struct cordon_call *call)
{
	struct usb_anchor *anchor = (struct usb_anchor *)call->args[0];

	cordon_need_write(call, anchor, sizeof(*anchor), &clauses_usb_get_from_anchor[1]);
	cordon_need_read(call, anchor->urb_list.next, sizeof(struct list_head), &clauses_usb_get_from_anchor[2]);
	cordon_need_read(call, anchor->urb_list.prev, sizeof(struct list_head), &clauses_usb_get_from_anchor[3]);
	cordon_require(call, anchor_is_sound(anchor), &clauses_usb_get_from_anchor[4]);
}

static void leave_usb_get_from_anchor(struct cordon_call *call)
{
	struct urb *ret = (struct urb *)call->result;

	if (ret) {
		cordon_gain_urb_hold(call, &clauses_usb_get_from_anchor[5], ret);
	}
}

const struct cordon_contract cordon_import_usb_get_from_anchor = {
	.name = "usb_get_from_anchor",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 1,
	.where = &clauses_usb_get_from_anchor[0],
	.enter = enter_usb_get_from_anchor,
	.leave = leave_usb_get_from_anchor,
};

/* ---- usb_alloc_coherent ---- */
static const struct cordon_clause clauses_usb_alloc_coherent[] = {
	{ "usb_alloc_coherent", "specs/linux/usb-urb.own.h", "usb_alloc_coherent", 141 },
	{ "usb_alloc_coherent", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 142 },
	{ "usb_alloc_coherent", "specs/linux/usb-urb.own.h", "__checks(write(dma, sizeof(*dma)))", 143 },
	{ "usb_alloc_coherent", "specs/linux/usb-urb.own.h", "__returns_if(ret, dma(dev->bus->sysdev, *dma, size))", 144 },
	{ "usb_alloc_coherent", "specs/linux/usb-urb.own.h", "__returns_if(ret, alloc(ret, size, usb_free_coherent))", 145 },
};
CORDON_SAME_TYPE(usb_alloc_coherent, void *, struct usb_device *, size_t, gfp_t, dma_addr_t *);
static void enter_usb_alloc_coherent(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	dma_addr_t *dma = (dma_addr_t *)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_alloc_coherent[1]);
	cordon_need_write(call, dma, sizeof(*dma), &clauses_usb_alloc_coherent[2]);
}

static void leave_usb_alloc_coherent(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	size_t size = (size_t)call->args[1];
	dma_addr_t *dma = (dma_addr_t *)call->args[3];
	void *ret = (void *)call->result;

	if (ret) {
		cordon_gain_dma(call, 0, dev->bus->sysdev, *dma, size, &clauses_usb_alloc_coherent[3]);
	}
	if (ret) {
		cordon_gain_alloc(call, 0, ret, size, cordon_releases_usb_free_coherent, CORDON_TYPE(ret), &clauses_usb_alloc_coherent[4]);
	}
}

const struct cordon_contract cordon_import_usb_alloc_coherent = {
	.name = "usb_alloc_coherent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_usb_alloc_coherent[0],
	.enter = enter_usb_alloc_coherent,
	.leave = leave_usb_alloc_coherent,
};

/* ---- usb_free_coherent ---- */
static const struct cordon_clause clauses_usb_free_coherent[] = {
	{ "usb_free_coherent", "specs/linux/usb-urb.own.h", "usb_free_coherent", 146 },
	{ "usb_free_coherent", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 147 },
	{ "usb_free_coherent", "specs/linux/usb-urb.own.h", "__revokes_if(addr, dma(dev->bus->sysdev, dma, size))", 148 },
	{ "usb_free_coherent", "specs/linux/usb-urb.own.h", "__revokes_if(addr, alloc(addr, size, usb_free_coherent))", 149 },
};
CORDON_SAME_TYPE(usb_free_coherent, void, struct usb_device *, size_t, void *, dma_addr_t);
static void enter_usb_free_coherent(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	size_t size = (size_t)call->args[1];
	void *addr = (void *)call->args[2];
	dma_addr_t dma = (dma_addr_t)call->args[3];

	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_free_coherent[1]);
	if (addr) {
		cordon_lose_dma(call, dev->bus->sysdev, dma, size, &clauses_usb_free_coherent[2]);
	}
	if (addr) {
		cordon_lose_alloc(call, addr, size, &cordon_release_usb_free_coherent, &clauses_usb_free_coherent[3]);
	}
}

const struct cordon_contract cordon_import_usb_free_coherent = {
	.name = "usb_free_coherent",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 4,
	.where = &clauses_usb_free_coherent[0],
	.enter = enter_usb_free_coherent,
};

/* ---- usb_control_msg ---- */
static const struct cordon_clause clauses_usb_control_msg[] = {
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "usb_control_msg", 152 },
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "__runs_in(process)", 154 },
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 155 },
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && usb_pipein(pipe), write(data, size))", 156 },
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && !usb_pipein(pipe), read(data, size))", 157 },
	{ "usb_control_msg", "specs/linux/usb-urb.own.h", "__requires(data || !size)", 158 },
};
CORDON_SAME_TYPE(usb_control_msg, int, struct usb_device *, unsigned int, __u8, __u8, __u16, __u16, void *, __u16, int);
CORDON_IN_REGISTERS(__u16, 8);
CORDON_IN_REGISTERS(__u8, 8);
static void enter_usb_control_msg(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	unsigned int pipe = (unsigned int)call->args[1];
	void *data = (void *)cordon_stack_word(call, 0);
	__u16 size = (__u16)cordon_stack_word(call, 1);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_control_msg[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_control_msg[2]);
	if (data && usb_pipein(pipe)) {
		cordon_need_write(call, data, size, &clauses_usb_control_msg[3]);
	}
	if (data && !usb_pipein(pipe)) {
		cordon_need_read(call, data, size, &clauses_usb_control_msg[4]);
	}
	cordon_require(call, data || !size, &clauses_usb_control_msg[5]);
}

const struct cordon_contract cordon_import_usb_control_msg = {
	.name = "usb_control_msg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 9,
	.stack_words = 3,
	.where = &clauses_usb_control_msg[0],
	.enter = enter_usb_control_msg,
};

/* ---- usb_control_msg_send ---- */
static const struct cordon_clause clauses_usb_control_msg_send[] = {
	{ "usb_control_msg_send", "specs/linux/usb-urb.own.h", "usb_control_msg_send", 159 },
	{ "usb_control_msg_send", "specs/linux/usb-urb.own.h", "__runs_in(process)", 161 },
	{ "usb_control_msg_send", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 162 },
	{ "usb_control_msg_send", "specs/linux/usb-urb.own.h", "__checks_if(size, read(data, size))", 163 },
};
CORDON_SAME_TYPE(usb_control_msg_send, int, struct usb_device *, __u8, __u8, __u8, __u16, __u16, const void *, __u16, int, gfp_t);
CORDON_IN_REGISTERS(__u16, 8);
CORDON_IN_REGISTERS(__u8, 8);
static void enter_usb_control_msg_send(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	const void *data = (const void *)cordon_stack_word(call, 0);
	__u16 size = (__u16)cordon_stack_word(call, 1);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_control_msg_send[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_control_msg_send[2]);
	if (size) {
		cordon_need_read(call, data, size, &clauses_usb_control_msg_send[3]);
	}
}

const struct cordon_contract cordon_import_usb_control_msg_send = {
	.name = "usb_control_msg_send",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 10,
	.stack_words = 4,
	.where = &clauses_usb_control_msg_send[0],
	.enter = enter_usb_control_msg_send,
};

/* ---- usb_control_msg_recv ---- */
static const struct cordon_clause clauses_usb_control_msg_recv[] = {
	{ "usb_control_msg_recv", "specs/linux/usb-urb.own.h", "usb_control_msg_recv", 164 },
	{ "usb_control_msg_recv", "specs/linux/usb-urb.own.h", "__runs_in(process)", 166 },
	{ "usb_control_msg_recv", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 167 },
	{ "usb_control_msg_recv", "specs/linux/usb-urb.own.h", "__checks_if(size, write(data, size))", 168 },
};
CORDON_SAME_TYPE(usb_control_msg_recv, int, struct usb_device *, __u8, __u8, __u8, __u16, __u16, void *, __u16, int, gfp_t);
CORDON_IN_REGISTERS(__u16, 8);
CORDON_IN_REGISTERS(__u8, 8);
static void enter_usb_control_msg_recv(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	void *data = (void *)cordon_stack_word(call, 0);
	__u16 size = (__u16)cordon_stack_word(call, 1);

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_control_msg_recv[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_control_msg_recv[2]);
	if (size) {
		cordon_need_write(call, data, size, &clauses_usb_control_msg_recv[3]);
	}
}

const struct cordon_contract cordon_import_usb_control_msg_recv = {
	.name = "usb_control_msg_recv",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 10,
	.stack_words = 4,
	.where = &clauses_usb_control_msg_recv[0],
	.enter = enter_usb_control_msg_recv,
};

/* ---- usb_bulk_msg ---- */
static const struct cordon_clause clauses_usb_bulk_msg[] = {
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "usb_bulk_msg", 176 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__runs_in(process)", 177 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__checks(ref(usb_dev))", 177 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__requires(len >= 0 && (data || !len))", 177 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && usb_pipein(pipe), write(data, len))", 177 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && !usb_pipein(pipe), read(data, len))", 177 },
	{ "usb_bulk_msg", "specs/linux/usb-urb.own.h", "__checks_if(actual_length, write(actual_length, sizeof(*actual_length)))", 177 },
};
CORDON_SAME_TYPE(usb_bulk_msg, int, struct usb_device *, unsigned int, void *, int, int *, int);
static void enter_usb_bulk_msg(struct cordon_call *call)
{
	struct usb_device *usb_dev = (struct usb_device *)call->args[0];
	unsigned int pipe = (unsigned int)call->args[1];
	void *data = (void *)call->args[2];
	int len = (int)call->args[3];
	int *actual_length = (int *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_bulk_msg[1]);
	cordon_need_ref(call, usb_dev, 0, CORDON_TYPE(usb_dev), &clauses_usb_bulk_msg[2]);
	cordon_require(call, len >= 0 && (data || !len), &clauses_usb_bulk_msg[3]);
	if (data && usb_pipein(pipe)) {
		cordon_need_write(call, data, len, &clauses_usb_bulk_msg[4]);
	}
	if (data && !usb_pipein(pipe)) {
		cordon_need_read(call, data, len, &clauses_usb_bulk_msg[5]);
	}
	if (actual_length) {
		cordon_need_write(call, actual_length, sizeof(*actual_length), &clauses_usb_bulk_msg[6]);
	}
}

const struct cordon_contract cordon_import_usb_bulk_msg = {
	.name = "usb_bulk_msg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_usb_bulk_msg[0],
	.enter = enter_usb_bulk_msg,
};

/* ---- usb_interrupt_msg ---- */
static const struct cordon_clause clauses_usb_interrupt_msg[] = {
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "usb_interrupt_msg", 178 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__runs_in(process)", 179 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__checks(ref(usb_dev))", 179 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__requires(len >= 0 && (data || !len))", 179 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && usb_pipein(pipe), write(data, len))", 179 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__checks_if(data && !usb_pipein(pipe), read(data, len))", 179 },
	{ "usb_interrupt_msg", "specs/linux/usb-urb.own.h", "__checks_if(actual_length, write(actual_length, sizeof(*actual_length)))", 179 },
};
CORDON_SAME_TYPE(usb_interrupt_msg, int, struct usb_device *, unsigned int, void *, int, int *, int);
static void enter_usb_interrupt_msg(struct cordon_call *call)
{
	struct usb_device *usb_dev = (struct usb_device *)call->args[0];
	unsigned int pipe = (unsigned int)call->args[1];
	void *data = (void *)call->args[2];
	int len = (int)call->args[3];
	int *actual_length = (int *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_interrupt_msg[1]);
	cordon_need_ref(call, usb_dev, 0, CORDON_TYPE(usb_dev), &clauses_usb_interrupt_msg[2]);
	cordon_require(call, len >= 0 && (data || !len), &clauses_usb_interrupt_msg[3]);
	if (data && usb_pipein(pipe)) {
		cordon_need_write(call, data, len, &clauses_usb_interrupt_msg[4]);
	}
	if (data && !usb_pipein(pipe)) {
		cordon_need_read(call, data, len, &clauses_usb_interrupt_msg[5]);
	}
	if (actual_length) {
		cordon_need_write(call, actual_length, sizeof(*actual_length), &clauses_usb_interrupt_msg[6]);
	}
}

const struct cordon_contract cordon_import_usb_interrupt_msg = {
	.name = "usb_interrupt_msg",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 6,
	.where = &clauses_usb_interrupt_msg[0],
	.enter = enter_usb_interrupt_msg,
};

/* ---- usb_get_descriptor ---- */
static const struct cordon_clause clauses_usb_get_descriptor[] = {
	{ "usb_get_descriptor", "specs/linux/usb-urb.own.h", "usb_get_descriptor", 180 },
	{ "usb_get_descriptor", "specs/linux/usb-urb.own.h", "__runs_in(process)", 181 },
	{ "usb_get_descriptor", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 182 },
	{ "usb_get_descriptor", "specs/linux/usb-urb.own.h", "__requires(size > 0)", 183 },
	{ "usb_get_descriptor", "specs/linux/usb-urb.own.h", "__checks(write(buf, size))", 184 },
};
CORDON_SAME_TYPE(usb_get_descriptor, int, struct usb_device *, unsigned char, unsigned char, void *, int);
static void enter_usb_get_descriptor(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	void *buf = (void *)call->args[3];
	int size = (int)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_get_descriptor[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_get_descriptor[2]);
	cordon_require(call, size > 0, &clauses_usb_get_descriptor[3]);
	cordon_need_write(call, buf, size, &clauses_usb_get_descriptor[4]);
}

const struct cordon_contract cordon_import_usb_get_descriptor = {
	.name = "usb_get_descriptor",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_usb_get_descriptor[0],
	.enter = enter_usb_get_descriptor,
};

/* ---- usb_get_status ---- */
static const struct cordon_clause clauses_usb_get_status[] = {
	{ "usb_get_status", "specs/linux/usb-urb.own.h", "usb_get_status", 185 },
	{ "usb_get_status", "specs/linux/usb-urb.own.h", "__runs_in(process)", 186 },
	{ "usb_get_status", "specs/linux/usb-urb.own.h", "__checks(ref(dev))", 187 },
	{ "usb_get_status", "specs/linux/usb-urb.own.h", "__checks(write(data, type == USB_STATUS_TYPE_PTM ? 4 : 2))", 188 },
};
CORDON_SAME_TYPE(usb_get_status, int, struct usb_device *, int, int, int, void *);
static void enter_usb_get_status(struct cordon_call *call)
{
	struct usb_device *dev = (struct usb_device *)call->args[0];
	int type = (int)call->args[2];
	void *data = (void *)call->args[4];

	cordon_context(call, CORDON_IN_PROCESS, &clauses_usb_get_status[1]);
	cordon_need_ref(call, dev, 0, CORDON_TYPE(dev), &clauses_usb_get_status[2]);
	cordon_need_write(call, data, type == USB_STATUS_TYPE_PTM ? 4 : 2, &clauses_usb_get_status[3]);
}

const struct cordon_contract cordon_import_usb_get_status = {
	.name = "usb_get_status",
	.class = CORDON_CLASS_WRAPPER,
	.argument_count = 5,
	.where = &clauses_usb_get_status[0],
	.enter = enter_usb_get_status,
};

