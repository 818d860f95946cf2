// SPDX-License-Identifier: GPL-2.0-only
/*
 * The section table of the load in progress, which nobody keeps: module_finalize() is watched, and the
 * COMING notifier takes what it was given.  Process context.
 */
#include <linux/ftrace.h>
#include "cordon.h"
#include "image.h"

#define LOADS 8

/*
 * module_finalize() comes before COMING in every load, and rewrites the slot of its struct module: what
 * a failed load left behind is never used.
 */
static struct cordon_load loads[LOADS];
static u32 next_load;
static DEFINE_SPINLOCK(loads_lock);

static void notrace on_finalize(unsigned long ip, unsigned long parent, struct ftrace_ops *ops,
				struct ftrace_regs *fregs)
{
	struct pt_regs *regs = ftrace_get_regs(fregs);
	struct cordon_load *slot = NULL;
	unsigned long flags;
	u32 i;

	if (!regs)
		return;
	spin_lock_irqsave(&loads_lock, flags);
	for (i = 0; i < LOADS && !slot; i++)
		if (loads[i].module == (void *)regs->dx)
			slot = &loads[i];
	if (!slot)
		slot = &loads[next_load++ % LOADS];
	*slot = (struct cordon_load){(void *)regs->dx, (void *)regs->di, (void *)regs->si};
	spin_unlock_irqrestore(&loads_lock, flags);
}

bool cordon_load_take(struct module *module, struct cordon_load *load)
{
	bool found = false;
	u32 i;

	spin_lock_irq(&loads_lock);
	for (i = 0; i < LOADS && !found; i++) {
		if (loads[i].module != module)
			continue;
		*load = loads[i];
		loads[i].module = NULL;
		found = true;
	}
	spin_unlock_irq(&loads_lock);
	return found;
}

/* An operation of our own, because kprobes can be switched off; PERMANENT for the same reason. */
static struct ftrace_ops finalize_operation = {
	.func = on_finalize,
	.flags = FTRACE_OPS_FL_SAVE_REGS | FTRACE_OPS_FL_PERMANENT,
};

int cordon_load_watch(void)
{
	unsigned long finalize = cordon_lookup("module_finalize");
	int error = finalize ? ftrace_set_filter_ip(&finalize_operation, finalize, 0, 0) : -ENOENT;

	if (!error)
		error = register_ftrace_function(&finalize_operation);
	if (error)
		pr_err("cannot watch module_finalize (%d)\n", error);
	return error;
}

void cordon_load_unwatch(void)
{
	unregister_ftrace_function(&finalize_operation);
}
