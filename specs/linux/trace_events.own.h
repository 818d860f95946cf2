/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_TRACE_EVENTS_H
#define OWN_TRACE_EVENTS_H
#include <linux/trace_events.h>
#include <linux/trace_seq.h>
#include <linux/blk_types.h>
#include <linux/static_call_types.h>
#include <linux/tracepoint-defs.h>
#include <linux/version.h>
#include <ownership.h>

/*
 * Trace events that a module brings along are not announced while it is isolated (kmod/takeover.c): nobody can switch
 * them on, and what only a probe or the printing of an event calls is never called.
 */
VALUE(trace_event_raw_init);
VALUE(trace_event_reg);
#define own_in_a_probe __violates
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 10, 0)
#define own_raw_probe struct bpf_prog
#else
#define own_raw_probe struct bpf_raw_tp_link
#endif
bool __trace_trigger_soft_disabled(struct trace_event_file *file) own_in_a_probe;
void *trace_event_buffer_reserve(struct trace_event_buffer *fbuffer, struct trace_event_file *trace_file, unsigned long len)
	own_in_a_probe;
void trace_event_buffer_commit(struct trace_event_buffer *fbuffer) own_in_a_probe;
void *perf_trace_buf_alloc(int size, struct pt_regs **regs, int *rctxp) own_in_a_probe;
void perf_trace_run_bpf_submit(void *raw_data, int size, int rctx, struct trace_event_call *event, u64 count,
			       struct pt_regs *regs, struct hlist_head *head, struct task_struct *task)
	own_in_a_probe;
void bpf_trace_run1(own_raw_probe *prog, u64 arg1) own_in_a_probe;
void bpf_trace_run2(own_raw_probe *prog, u64 arg1, u64 arg2) own_in_a_probe;
void bpf_trace_run3(own_raw_probe *prog, u64 arg1, u64 arg2, u64 arg3) own_in_a_probe;
void bpf_trace_run4(own_raw_probe *prog, u64 arg1, u64 arg2, u64 arg3, u64 arg4) own_in_a_probe;
void bpf_trace_run5(own_raw_probe *prog, u64 arg1, u64 arg2, u64 arg3, u64 arg4, u64 arg5) own_in_a_probe;
int trace_raw_output_prep(struct trace_iterator *iter, struct trace_event *event) own_in_a_probe;
void trace_event_printf(struct trace_iterator *iter, const char *fmt, ...) own_in_a_probe;
enum print_line_t trace_handle_return(struct trace_seq *s) own_in_a_probe;
const char *trace_print_symbols_seq(struct trace_seq *p, unsigned long val, const struct trace_print_flags *symbol_array)
	own_in_a_probe;
const char *trace_print_flags_seq(struct trace_seq *p, const char *delim, unsigned long flags,
				  const struct trace_print_flags *flag_array)
	own_in_a_probe;
void trace_seq_printf(struct trace_seq *s, const char *fmt, ...) own_in_a_probe;
void trace_seq_putc(struct trace_seq *s, unsigned char c) own_in_a_probe;
void trace_seq_puts(struct trace_seq *s, const char *str) own_in_a_probe;

/*
 * Events of the block layer that a driver tells of inline.  Switched on, the kernel has turned the static call in the
 * translated text to itself: it only looks at what it is given.
 */
#define TOLD_INLINE(name, ...) \
	extern struct tracepoint __tracepoint_##name; \
	DATA(__tracepoint_##name); \
	DATA_OF(struct static_call_key, __SCK__tp_func_##name); \
	extern __typeof__(int (void *, __VA_ARGS__)) __SCT__tp_func_##name __own("class:static_call")
TOLD_INLINE(block_bio_complete, struct request_queue *, struct bio *);
TOLD_INLINE(block_bio_remap, struct bio *, dev_t, sector_t);
#endif
