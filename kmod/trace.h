/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * /sys/kernel/tracing/events/cordon/: entry, exit, grant, revoke, violation.  Each costs a nop while it is off.
 * An entry or exit has two events: with its arguments when it begins, with the result when it ends.
 */
#undef TRACE_SYSTEM
#define TRACE_SYSTEM cordon

#if !defined(CORDON_TRACE_H) || defined(TRACE_HEADER_MULTI_READ)
#define CORDON_TRACE_H

#include <linux/tracepoint.h>
#include "compat.h"
#include "cordon.h"

/* The kernel's own layout of such tables. */
/* clang-format off */

DECLARE_EVENT_CLASS(cordon_crossing,
	TP_PROTO(const struct cordon_call *call, bool ends),
	TP_ARGS(call, ends),
	TP_STRUCT__entry(
		__string(domain, call->domain->name)
		__string(contract, call->contract ? call->contract->name : "")
		__field(bool, ends)
		__field(u64, result)
		__array(u64, args, 6)
	),
	TP_fast_assign(
		cordon_assign_str(domain, call->domain->name);
		cordon_assign_str(contract, call->contract ? call->contract->name : "");
		__entry->ends = ends;
		__entry->result = ends ? call->result : 0;
		memcpy(__entry->args, call->args, sizeof(call->args));
	),
	TP_printk("domain=%s contract=%s %s result=0x%llx args=0x%llx,0x%llx,0x%llx,0x%llx,0x%llx,0x%llx",
		  __get_str(domain), __get_str(contract), __entry->ends ? "ends" : "begins", __entry->result,
		  __entry->args[0], __entry->args[1], __entry->args[2], __entry->args[3], __entry->args[4],
		  __entry->args[5])
);

DEFINE_EVENT(cordon_crossing, entry, TP_PROTO(const struct cordon_call *call, bool ends), TP_ARGS(call, ends));
DEFINE_EVENT(cordon_crossing, exit, TP_PROTO(const struct cordon_call *call, bool ends), TP_ARGS(call, ends));

#define cordon_right_names                                                                                             \
	{CORDON_WRITE, "write"}, {CORDON_ALLOC, "alloc"}, {CORDON_REF, "ref"}, {CORDON_FIELDS, "fields"},              \
		{CORDON_IRQ, "irq"}, {CORDON_DMA, "dma"}, {CORDON_PORT, "port"}

DECLARE_EVENT_CLASS(cordon_right,
	TP_PROTO(const struct cordon_domain *domain, const struct cordon_grant *grant),
	TP_ARGS(domain, grant),
	TP_STRUCT__entry(
		__string(domain, domain->name)
		__string(contract, grant->clause ? grant->clause->contract : "")
		__string(file, grant->clause ? grant->clause->file : "")
		__field(u32, line)
		__field(u32, right)
		__field(u64, address)
		__field(u64, size)
	),
	TP_fast_assign(
		cordon_assign_str(domain, domain->name);
		cordon_assign_str(contract, grant->clause ? grant->clause->contract : "");
		cordon_assign_str(file, grant->clause ? grant->clause->file : "");
		__entry->line = grant->clause ? grant->clause->line : 0;
		__entry->right = grant->right;
		__entry->address = grant->address;
		__entry->size = grant->fields ? grant->fields->type->size : grant->size;
	),
	TP_printk("domain=%s right=%s address=0x%llx size=%llu contract=%s clause=%s:%u", __get_str(domain),
		  __print_symbolic(__entry->right, cordon_right_names), __entry->address, __entry->size,
		  __get_str(contract), __get_str(file), __entry->line)
);

DEFINE_EVENT(cordon_right, grant,
	TP_PROTO(const struct cordon_domain *domain, const struct cordon_grant *grant), TP_ARGS(domain, grant));
DEFINE_EVENT(cordon_right, revoke,
	TP_PROTO(const struct cordon_domain *domain, const struct cordon_grant *grant), TP_ARGS(domain, grant));

TRACE_EVENT(violation,
	TP_PROTO(const struct cordon_domain *domain, const struct cordon_violation *violation, bool kill),
	TP_ARGS(domain, violation, kill),
	TP_STRUCT__entry(
		__string(domain, domain->name)
		__string(symbol, violation->symbol)
		__field(u64, offset)
		__field(u32, kind)
		__field(u64, address)
		__field(u64, size)
		__field(bool, kill)
	),
	TP_fast_assign(
		cordon_assign_str(domain, domain->name);
		cordon_assign_str(symbol, violation->symbol);
		__entry->offset = violation->offset;
		__entry->kind = violation->kind;
		__entry->address = violation->address;
		__entry->size = violation->size;
		__entry->kill = kill;
	),
	TP_printk("domain=%s kind=%u at=%s+0x%llx address=0x%llx size=%llu %s", __get_str(domain), __entry->kind,
		  __get_str(symbol), __entry->offset, __entry->address, __entry->size, __entry->kill ? "kill" : "goes-on")
);

#endif

#undef TRACE_INCLUDE_PATH
#define TRACE_INCLUDE_PATH .
#undef TRACE_INCLUDE_FILE
#define TRACE_INCLUDE_FILE trace
#include <trace/define_trace.h>
