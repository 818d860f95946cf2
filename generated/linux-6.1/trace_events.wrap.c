/* SPDX-License-Identifier: GPL-2.0-only */
/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */
#include <linux/trace_events.own.h>
#include "wrap.h"

/* ---- trace_event_raw_init ---- */
static const struct cordon_clause clauses_trace_event_raw_init[] = {
	{ "trace_event_raw_init", "specs/linux/trace_events.own.h", "trace_event_raw_init", 16 },
};
CORDON_SAME_TYPE(trace_event_raw_init, int, struct trace_event_call *);
const struct cordon_contract cordon_import_trace_event_raw_init = {
	.name = "trace_event_raw_init",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 1,
	.where = &clauses_trace_event_raw_init[0],
};

/* ---- trace_event_reg ---- */
static const struct cordon_clause clauses_trace_event_reg[] = {
	{ "trace_event_reg", "specs/linux/trace_events.own.h", "trace_event_reg", 17 },
};
CORDON_SAME_TYPE(trace_event_reg, int, struct trace_event_call *, enum trace_reg, void *);
const struct cordon_contract cordon_import_trace_event_reg = {
	.name = "trace_event_reg",
	.class = CORDON_CLASS_VALUE,
	.argument_count = 3,
	.where = &clauses_trace_event_reg[0],
};

/* ---- __trace_trigger_soft_disabled ---- */
static const struct cordon_clause clauses___trace_trigger_soft_disabled[] = {
	{ "__trace_trigger_soft_disabled", "specs/linux/trace_events.own.h", "__trace_trigger_soft_disabled", 24 },
	{ "__trace_trigger_soft_disabled", "specs/linux/trace_events.own.h", "__violates", 24 },
};
CORDON_SAME_TYPE(__trace_trigger_soft_disabled, bool, struct trace_event_file *);
static void enter___trace_trigger_soft_disabled(struct cordon_call *call)
{
	cordon_violate(call, &clauses___trace_trigger_soft_disabled[1]);
}

const struct cordon_contract cordon_import___trace_trigger_soft_disabled = {
	.name = "__trace_trigger_soft_disabled",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 1,
	.where = &clauses___trace_trigger_soft_disabled[0],
	.enter = enter___trace_trigger_soft_disabled,
};

/* ---- trace_event_buffer_reserve ---- */
static const struct cordon_clause clauses_trace_event_buffer_reserve[] = {
	{ "trace_event_buffer_reserve", "specs/linux/trace_events.own.h", "trace_event_buffer_reserve", 25 },
	{ "trace_event_buffer_reserve", "specs/linux/trace_events.own.h", "__violates", 26 },
};
CORDON_SAME_TYPE(trace_event_buffer_reserve, void *, struct trace_event_buffer *, struct trace_event_file *, unsigned long);
static void enter_trace_event_buffer_reserve(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_event_buffer_reserve[1]);
}

const struct cordon_contract cordon_import_trace_event_buffer_reserve = {
	.name = "trace_event_buffer_reserve",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 3,
	.where = &clauses_trace_event_buffer_reserve[0],
	.enter = enter_trace_event_buffer_reserve,
};

/* ---- trace_event_buffer_commit ---- */
static const struct cordon_clause clauses_trace_event_buffer_commit[] = {
	{ "trace_event_buffer_commit", "specs/linux/trace_events.own.h", "trace_event_buffer_commit", 27 },
	{ "trace_event_buffer_commit", "specs/linux/trace_events.own.h", "__violates", 27 },
};
CORDON_SAME_TYPE(trace_event_buffer_commit, void, struct trace_event_buffer *);
static void enter_trace_event_buffer_commit(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_event_buffer_commit[1]);
}

const struct cordon_contract cordon_import_trace_event_buffer_commit = {
	.name = "trace_event_buffer_commit",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 1,
	.where = &clauses_trace_event_buffer_commit[0],
	.enter = enter_trace_event_buffer_commit,
};

/* ---- perf_trace_buf_alloc ---- */
static const struct cordon_clause clauses_perf_trace_buf_alloc[] = {
	{ "perf_trace_buf_alloc", "specs/linux/trace_events.own.h", "perf_trace_buf_alloc", 28 },
	{ "perf_trace_buf_alloc", "specs/linux/trace_events.own.h", "__violates", 28 },
};
CORDON_SAME_TYPE(perf_trace_buf_alloc, void *, int, struct pt_regs **, int *);
static void enter_perf_trace_buf_alloc(struct cordon_call *call)
{
	cordon_violate(call, &clauses_perf_trace_buf_alloc[1]);
}

const struct cordon_contract cordon_import_perf_trace_buf_alloc = {
	.name = "perf_trace_buf_alloc",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 3,
	.where = &clauses_perf_trace_buf_alloc[0],
	.enter = enter_perf_trace_buf_alloc,
};

/* ---- perf_trace_run_bpf_submit ---- */
static const struct cordon_clause clauses_perf_trace_run_bpf_submit[] = {
	{ "perf_trace_run_bpf_submit", "specs/linux/trace_events.own.h", "perf_trace_run_bpf_submit", 29 },
	{ "perf_trace_run_bpf_submit", "specs/linux/trace_events.own.h", "__violates", 31 },
};
CORDON_SAME_TYPE(perf_trace_run_bpf_submit, void, void *, int, int, struct trace_event_call *, u64, struct pt_regs *, struct hlist_head *, struct task_struct *);
static void enter_perf_trace_run_bpf_submit(struct cordon_call *call)
{
	cordon_violate(call, &clauses_perf_trace_run_bpf_submit[1]);
}

const struct cordon_contract cordon_import_perf_trace_run_bpf_submit = {
	.name = "perf_trace_run_bpf_submit",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 8,
	.where = &clauses_perf_trace_run_bpf_submit[0],
	.enter = enter_perf_trace_run_bpf_submit,
};

/* ---- bpf_trace_run1 ---- */
static const struct cordon_clause clauses_bpf_trace_run1[] = {
	{ "bpf_trace_run1", "specs/linux/trace_events.own.h", "bpf_trace_run1", 32 },
	{ "bpf_trace_run1", "specs/linux/trace_events.own.h", "__violates", 32 },
};
CORDON_SAME_TYPE(bpf_trace_run1, void, struct bpf_prog *, u64);
static void enter_bpf_trace_run1(struct cordon_call *call)
{
	cordon_violate(call, &clauses_bpf_trace_run1[1]);
}

const struct cordon_contract cordon_import_bpf_trace_run1 = {
	.name = "bpf_trace_run1",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_bpf_trace_run1[0],
	.enter = enter_bpf_trace_run1,
};

/* ---- bpf_trace_run2 ---- */
static const struct cordon_clause clauses_bpf_trace_run2[] = {
	{ "bpf_trace_run2", "specs/linux/trace_events.own.h", "bpf_trace_run2", 33 },
	{ "bpf_trace_run2", "specs/linux/trace_events.own.h", "__violates", 33 },
};
CORDON_SAME_TYPE(bpf_trace_run2, void, struct bpf_prog *, u64, u64);
static void enter_bpf_trace_run2(struct cordon_call *call)
{
	cordon_violate(call, &clauses_bpf_trace_run2[1]);
}

const struct cordon_contract cordon_import_bpf_trace_run2 = {
	.name = "bpf_trace_run2",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 3,
	.where = &clauses_bpf_trace_run2[0],
	.enter = enter_bpf_trace_run2,
};

/* ---- bpf_trace_run3 ---- */
static const struct cordon_clause clauses_bpf_trace_run3[] = {
	{ "bpf_trace_run3", "specs/linux/trace_events.own.h", "bpf_trace_run3", 34 },
	{ "bpf_trace_run3", "specs/linux/trace_events.own.h", "__violates", 34 },
};
CORDON_SAME_TYPE(bpf_trace_run3, void, struct bpf_prog *, u64, u64, u64);
static void enter_bpf_trace_run3(struct cordon_call *call)
{
	cordon_violate(call, &clauses_bpf_trace_run3[1]);
}

const struct cordon_contract cordon_import_bpf_trace_run3 = {
	.name = "bpf_trace_run3",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 4,
	.where = &clauses_bpf_trace_run3[0],
	.enter = enter_bpf_trace_run3,
};

/* ---- bpf_trace_run4 ---- */
static const struct cordon_clause clauses_bpf_trace_run4[] = {
	{ "bpf_trace_run4", "specs/linux/trace_events.own.h", "bpf_trace_run4", 35 },
	{ "bpf_trace_run4", "specs/linux/trace_events.own.h", "__violates", 35 },
};
CORDON_SAME_TYPE(bpf_trace_run4, void, struct bpf_prog *, u64, u64, u64, u64);
static void enter_bpf_trace_run4(struct cordon_call *call)
{
	cordon_violate(call, &clauses_bpf_trace_run4[1]);
}

const struct cordon_contract cordon_import_bpf_trace_run4 = {
	.name = "bpf_trace_run4",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 5,
	.where = &clauses_bpf_trace_run4[0],
	.enter = enter_bpf_trace_run4,
};

/* ---- bpf_trace_run5 ---- */
static const struct cordon_clause clauses_bpf_trace_run5[] = {
	{ "bpf_trace_run5", "specs/linux/trace_events.own.h", "bpf_trace_run5", 36 },
	{ "bpf_trace_run5", "specs/linux/trace_events.own.h", "__violates", 36 },
};
CORDON_SAME_TYPE(bpf_trace_run5, void, struct bpf_prog *, u64, u64, u64, u64, u64);
static void enter_bpf_trace_run5(struct cordon_call *call)
{
	cordon_violate(call, &clauses_bpf_trace_run5[1]);
}

const struct cordon_contract cordon_import_bpf_trace_run5 = {
	.name = "bpf_trace_run5",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 6,
	.where = &clauses_bpf_trace_run5[0],
	.enter = enter_bpf_trace_run5,
};

/* ---- trace_raw_output_prep ---- */
static const struct cordon_clause clauses_trace_raw_output_prep[] = {
	{ "trace_raw_output_prep", "specs/linux/trace_events.own.h", "trace_raw_output_prep", 37 },
	{ "trace_raw_output_prep", "specs/linux/trace_events.own.h", "__violates", 37 },
};
CORDON_SAME_TYPE(trace_raw_output_prep, int, struct trace_iterator *, struct trace_event *);
static void enter_trace_raw_output_prep(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_raw_output_prep[1]);
}

const struct cordon_contract cordon_import_trace_raw_output_prep = {
	.name = "trace_raw_output_prep",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_trace_raw_output_prep[0],
	.enter = enter_trace_raw_output_prep,
};

/* ---- trace_event_printf ---- */
static const struct cordon_clause clauses_trace_event_printf[] = {
	{ "trace_event_printf", "specs/linux/trace_events.own.h", "trace_event_printf", 38 },
	{ "trace_event_printf", "specs/linux/trace_events.own.h", "__violates", 38 },
};
CORDON_SAME_TYPE(trace_event_printf, void, struct trace_iterator *, const char *, ...);
static void enter_trace_event_printf(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_event_printf[1]);
}

const struct cordon_contract cordon_import_trace_event_printf = {
	.name = "trace_event_printf",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_trace_event_printf[0],
	.enter = enter_trace_event_printf,
};

/* ---- trace_handle_return ---- */
static const struct cordon_clause clauses_trace_handle_return[] = {
	{ "trace_handle_return", "specs/linux/trace_events.own.h", "trace_handle_return", 39 },
	{ "trace_handle_return", "specs/linux/trace_events.own.h", "__violates", 39 },
};
CORDON_SAME_TYPE(trace_handle_return, enum print_line_t, struct trace_seq *);
static void enter_trace_handle_return(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_handle_return[1]);
}

const struct cordon_contract cordon_import_trace_handle_return = {
	.name = "trace_handle_return",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 1,
	.where = &clauses_trace_handle_return[0],
	.enter = enter_trace_handle_return,
};

/* ---- trace_print_symbols_seq ---- */
static const struct cordon_clause clauses_trace_print_symbols_seq[] = {
	{ "trace_print_symbols_seq", "specs/linux/trace_events.own.h", "trace_print_symbols_seq", 40 },
	{ "trace_print_symbols_seq", "specs/linux/trace_events.own.h", "__violates", 41 },
};
CORDON_SAME_TYPE(trace_print_symbols_seq, const char *, struct trace_seq *, unsigned long, const struct trace_print_flags *);
static void enter_trace_print_symbols_seq(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_print_symbols_seq[1]);
}

const struct cordon_contract cordon_import_trace_print_symbols_seq = {
	.name = "trace_print_symbols_seq",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 3,
	.where = &clauses_trace_print_symbols_seq[0],
	.enter = enter_trace_print_symbols_seq,
};

/* ---- trace_print_flags_seq ---- */
static const struct cordon_clause clauses_trace_print_flags_seq[] = {
	{ "trace_print_flags_seq", "specs/linux/trace_events.own.h", "trace_print_flags_seq", 42 },
	{ "trace_print_flags_seq", "specs/linux/trace_events.own.h", "__violates", 44 },
};
CORDON_SAME_TYPE(trace_print_flags_seq, const char *, struct trace_seq *, const char *, unsigned long, const struct trace_print_flags *);
static void enter_trace_print_flags_seq(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_print_flags_seq[1]);
}

const struct cordon_contract cordon_import_trace_print_flags_seq = {
	.name = "trace_print_flags_seq",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 4,
	.where = &clauses_trace_print_flags_seq[0],
	.enter = enter_trace_print_flags_seq,
};

/* ---- trace_seq_printf ---- */
static const struct cordon_clause clauses_trace_seq_printf[] = {
	{ "trace_seq_printf", "specs/linux/trace_events.own.h", "trace_seq_printf", 45 },
	{ "trace_seq_printf", "specs/linux/trace_events.own.h", "__violates", 45 },
};
CORDON_SAME_TYPE(trace_seq_printf, void, struct trace_seq *, const char *, ...);
static void enter_trace_seq_printf(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_seq_printf[1]);
}

const struct cordon_contract cordon_import_trace_seq_printf = {
	.name = "trace_seq_printf",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_trace_seq_printf[0],
	.enter = enter_trace_seq_printf,
};

/* ---- trace_seq_putc ---- */
static const struct cordon_clause clauses_trace_seq_putc[] = {
	{ "trace_seq_putc", "specs/linux/trace_events.own.h", "trace_seq_putc", 46 },
	{ "trace_seq_putc", "specs/linux/trace_events.own.h", "__violates", 46 },
};
CORDON_SAME_TYPE(trace_seq_putc, void, struct trace_seq *, unsigned char);
static void enter_trace_seq_putc(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_seq_putc[1]);
}

const struct cordon_contract cordon_import_trace_seq_putc = {
	.name = "trace_seq_putc",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_trace_seq_putc[0],
	.enter = enter_trace_seq_putc,
};

/* ---- trace_seq_puts ---- */
static const struct cordon_clause clauses_trace_seq_puts[] = {
	{ "trace_seq_puts", "specs/linux/trace_events.own.h", "trace_seq_puts", 47 },
	{ "trace_seq_puts", "specs/linux/trace_events.own.h", "__violates", 47 },
};
CORDON_SAME_TYPE(trace_seq_puts, void, struct trace_seq *, const char *);
static void enter_trace_seq_puts(struct cordon_call *call)
{
	cordon_violate(call, &clauses_trace_seq_puts[1]);
}

const struct cordon_contract cordon_import_trace_seq_puts = {
	.name = "trace_seq_puts",
	.class = CORDON_CLASS_VIOLATION,
	.argument_count = 2,
	.where = &clauses_trace_seq_puts[0],
	.enter = enter_trace_seq_puts,
};

/* ---- __SCK__tp_func_block_bio_complete ---- */
static const struct cordon_clause clauses___SCK__tp_func_block_bio_complete[] = {
	{ "__SCK__tp_func_block_bio_complete", "specs/linux/trace_events.own.h", "__SCK__tp_func_block_bio_complete", 58 },
};
const struct cordon_contract cordon_import___SCK__tp_func_block_bio_complete = {
	.name = "__SCK__tp_func_block_bio_complete",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___SCK__tp_func_block_bio_complete[0],
};

/* ---- __SCT__tp_func_block_bio_complete ---- */
static const struct cordon_clause clauses___SCT__tp_func_block_bio_complete[] = {
	{ "__SCT__tp_func_block_bio_complete", "specs/linux/trace_events.own.h", "__SCT__tp_func_block_bio_complete", 58 },
};
const struct cordon_contract cordon_import___SCT__tp_func_block_bio_complete = {
	.name = "__SCT__tp_func_block_bio_complete",
	.class = CORDON_CLASS_STATIC_CALL,
	.argument_count = 3,
	.where = &clauses___SCT__tp_func_block_bio_complete[0],
};

/* ---- __tracepoint_block_bio_complete ---- */
static const struct cordon_clause clauses___tracepoint_block_bio_complete[] = {
	{ "__tracepoint_block_bio_complete", "specs/linux/trace_events.own.h", "__tracepoint_block_bio_complete", 58 },
};
const struct cordon_contract cordon_import___tracepoint_block_bio_complete = {
	.name = "__tracepoint_block_bio_complete",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___tracepoint_block_bio_complete[0],
};

/* ---- __SCK__tp_func_block_bio_remap ---- */
static const struct cordon_clause clauses___SCK__tp_func_block_bio_remap[] = {
	{ "__SCK__tp_func_block_bio_remap", "specs/linux/trace_events.own.h", "__SCK__tp_func_block_bio_remap", 59 },
};
const struct cordon_contract cordon_import___SCK__tp_func_block_bio_remap = {
	.name = "__SCK__tp_func_block_bio_remap",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___SCK__tp_func_block_bio_remap[0],
};

/* ---- __SCT__tp_func_block_bio_remap ---- */
static const struct cordon_clause clauses___SCT__tp_func_block_bio_remap[] = {
	{ "__SCT__tp_func_block_bio_remap", "specs/linux/trace_events.own.h", "__SCT__tp_func_block_bio_remap", 59 },
};
const struct cordon_contract cordon_import___SCT__tp_func_block_bio_remap = {
	.name = "__SCT__tp_func_block_bio_remap",
	.class = CORDON_CLASS_STATIC_CALL,
	.argument_count = 4,
	.where = &clauses___SCT__tp_func_block_bio_remap[0],
};

/* ---- __tracepoint_block_bio_remap ---- */
static const struct cordon_clause clauses___tracepoint_block_bio_remap[] = {
	{ "__tracepoint_block_bio_remap", "specs/linux/trace_events.own.h", "__tracepoint_block_bio_remap", 59 },
};
const struct cordon_contract cordon_import___tracepoint_block_bio_remap = {
	.name = "__tracepoint_block_bio_remap",
	.class = CORDON_CLASS_DATA,
	.where = &clauses___tracepoint_block_bio_remap[0],
};

