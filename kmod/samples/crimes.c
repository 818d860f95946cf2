// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver that misbehaves on purpose, one crime at a time:
 *
 *	insmod crimes.ko crime=NAME
 *	echo NAME > /sys/module/crimes/parameters/commit
 *
 * Isolated, each ends in the report that the table at the end has beside it; native, most of them
 * kill the kernel.  Everything imported here has a contract, so the module itself loads.
 */
#include <linux/delay.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/sched.h>
#include <linux/skbuff.h>
#include <linux/slab.h>
#include <linux/vmalloc.h>
#include <linux/workqueue.h>

/*
 * What the compiler must not see through.  "sink++" behind a call keeps it from being a tail call: the
 * report then names the crime's function.
 */
static volatile int zero;
static volatile int sixty_four = 64;
static volatile unsigned int four_thousand = 4096;
static void *volatile hidden;
static volatile bool never;
static volatile unsigned long sink;

/* Low half of the address of a kernel function that is not imported; kernel text is at the top. */
static uint target;
module_param(target, uint, 0600);

static noinline void crime_stray_store(void)
{
	char *volatile comm = current->comm;

	*(comm + 1) = 'x';
}

static noinline void crime_freed_store(void)
{
	int *p = kmalloc(64, GFP_KERNEL);

	if (!p)
		return;
	hidden = p;
	kfree(p);
	*((volatile int *)hidden + 4) = 1;
}

static noinline void crime_past_allocation(void)
{
	char *p = kmalloc(60, GFP_KERNEL);

	if (!p)
		return;
	hidden = p;
	((volatile char *)hidden)[sixty_four - 4] = 1;
	kfree(p);
}

static noinline void crime_wild_store(void)
{
	hidden = (void *)0xffff800000000000UL;
	*(volatile long *)hidden = 1;
}

static noinline void crime_low_store(void)
{
	hidden = (void *)16;
	*(volatile long *)hidden = 1;
}

static noinline void crime_jump_data(void)
{
	static char data[16] = {0xc3};

	hidden = data;
	((void (*)(void))hidden)();
	sink++;
}

/* The processor is kept: in the driver's own code, in a function of the kernel, with and without interrupts. */
static noinline void crime_loop(void)
{
	while (!never)
		sink++;
}

static noinline void crime_loop_disabled(void)
{
	asm volatile("cli" ::: "memory");
	while (!never)
		sink++;
	asm volatile("sti" ::: "memory");
}

static noinline void crime_loop_delays(void)
{
	while (!never)
		udelay(100);
	sink++;
}

static noinline void crime_loop_delays_disabled(void)
{
	asm volatile("cli" ::: "memory");
	while (!never)
		udelay(100);
	asm volatile("sti" ::: "memory");
}

static noinline void crime_jump_null(void)
{
	hidden = NULL;
	((void (*)(void))hidden)();
	sink++;
}

static noinline void crime_call_unimported(void)
{
	hidden = (void *)(0xffffffff00000000UL | target);
	((void (*)(void))hidden)();
	sink++;
}

static noinline void crime_null_dereference(void)
{
	hidden = NULL;
	sink = ((volatile unsigned long *)hidden)[2];
}

static noinline void crime_wild_read(void)
{
	hidden = (void *)0xdead000000000100UL;
	sink = *(volatile unsigned long *)hidden;
}

static noinline void crime_skb_put(void)
{
	struct sk_buff *skb = alloc_skb(64, GFP_KERNEL);

	if (!skb)
		return;
	skb_put(skb, four_thousand);
	consume_skb(skb);
}

static noinline void crime_memcpy_destination(void)
{
	char from[64] = {1};

	hidden = current->comm - 128;
	memcpy(hidden, from, sixty_four);
}

static noinline void crime_memcpy_source(void)
{
	char *to = kmalloc(64, GFP_KERNEL);

	if (!to)
		return;
	hidden = (void *)0xdead000000000100UL;
	memcpy(to, hidden, sixty_four);
	kfree(to);
}

static noinline void crime_smashed_return(void)
{
	unsigned long words[4];
	unsigned long *volatile p = words;
	int i;

	for (i = 0; i < sixty_four; i++)
		p[i] = 0x4141414141414141UL;
	sink = words[zero];
}

/* As above, in a frame whose distance from the return address is not a constant. */
static noinline void crime_smashed_realigned(void)
{
	unsigned long words[8] __aligned(64);
	unsigned long *volatile p = words;
	int i;

	for (i = 0; i < sixty_four; i++)
		p[i] = 0x4141414141414141UL;
	sink = words[zero];
}

static noinline void bend_frame_pointer(unsigned long *words)
{
	words[zero] = sink;
	asm volatile("xor $64, %rbp");
}

/* A realigned frame is left by way of rbp. */
static noinline void crime_frame_pointer(void)
{
	unsigned long words[8] __aligned(64);

	bend_frame_pointer(words);
	sink = words[zero];
}

static noinline void crime_kfree_vmalloc(void)
{
	void *p = vzalloc(four_thousand);

	if (p)
		kfree(p);
	sink++;
}

static noinline void crime_kfree_twice(void)
{
	hidden = kmalloc(64, GFP_KERNEL);
	kfree(hidden);
	kfree(hidden);
	sink++;
}

static noinline void crime_kfree_middle(void)
{
	char *p = kmalloc(64, GFP_KERNEL);

	if (p)
		kfree(p + (sixty_four >> 2));
	sink++;
}

static int crime_probe(struct pci_dev *dev, const struct pci_device_id *id)
{
	return -ENODEV;
}

static const struct pci_device_id crime_ids[] = {{PCI_DEVICE(0xfffe, 0xfffe)}, {}};

static struct pci_driver crime_driver = {
	.name = "crimes",
	.id_table = crime_ids,
	.probe = crime_probe,
};

static noinline void crime_ops_overwritten(void)
{
	if (pci_register_driver(&crime_driver))
		return;
	hidden = &crime_driver.probe;
	*(const void *volatile *)hidden = crime_ids;
	pci_unregister_driver(&crime_driver);
}

static noinline void crime_divide(void)
{
	sink = sixty_four / zero;
}

static noinline void crime_bug(void)
{
	if (!zero)
		BUG();
	sink++;
}

static noinline unsigned long crime_stack_overflow(unsigned long depth)
{
	volatile unsigned long frame[32];

	frame[depth & 31] = depth;
	return crime_stack_overflow(depth + 1) + frame[depth & 31];
}

static noinline void crime_recursion(void)
{
	sink = crime_stack_overflow(zero);
}

/* NAME, function, then after "report:" the first line's text behind "cordon: crimes: ", a regex. */
/* One line a crime: the tests read the report each must end in. */
/* clang-format off */
static const struct {
	const char *name;
	void (*commit)(void);
} crimes[] = {
	{ "stray-store", crime_stray_store },		/* report: write outside rights at crime_stray_store\+0x[0-9a-f]+: .*, 1 byte */
	{ "freed-store", crime_freed_store },		/* report: write outside rights at crime_freed_store\+0x[0-9a-f]+: .*, 4 bytes */
	{ "past-allocation", crime_past_allocation },	/* report: write outside rights at crime_past_allocation\+0x[0-9a-f]+: .*, 1 byte */
	{ "wild-store", crime_wild_store },		/* report: (write outside rights|page fault|general protection fault) at crime_wild_store\+0x[0-9a-f]+.* */
	{ "low-store", crime_low_store },		/* report: (write outside rights|page fault) at crime_low_store\+0x[0-9a-f]+.* */
	{ "jump-data", crime_jump_data },		/* report: jump to no entry at crime_jump_data\+0x[0-9a-f]+: .* */
	{ "loop", crime_loop },				/* report: stuck in a loop at crime_loop\+0x[0-9a-f]+: .* */
	{ "loop-disabled", crime_loop_disabled },	/* report: stuck in a loop at crime_loop_disabled\+0x[0-9a-f]+: .* */
	{ "loop-delays", crime_loop_delays },		/* report: stuck in a loop at [a-z_]+\+0x[0-9a-f]+: .* */
	{ "loop-delays-disabled", crime_loop_delays_disabled },	/* report: stuck in a loop at [a-z_]+\+0x[0-9a-f]+: .* */
	{ "jump-null", crime_jump_null },		/* report: jump to no entry at crime_jump_null\+0x[0-9a-f]+: 0x0* */
	{ "call-unimported", crime_call_unimported },	/* report: call of a function that is not imported at crime_call_unimported\+0x[0-9a-f]+: dump_stack.* */
	{ "null-dereference", crime_null_dereference },	/* report: page fault at crime_null_dereference\+0x[0-9a-f]+: 0x0*10 */
	{ "wild-read", crime_wild_read },		/* report: general protection fault at crime_wild_read\+0x[0-9a-f]+.* */
	{ "skb-put", crime_skb_put },			/* report: requirement not met at crime_skb_put\+0x[0-9a-f]+: skb_put: .* */
	{ "memcpy-destination", crime_memcpy_destination },	/* report: argument without a right at crime_memcpy_destination\+0x[0-9a-f]+: memcpy: .*, not held */
	{ "memcpy-source", crime_memcpy_source },	/* report: (argument without a right|general protection fault|page fault) at crime_memcpy_source\+0x[0-9a-f]+.* */
	{ "smashed-return", crime_smashed_return },	/* report: (write outside rights|stack out of bounds) at crime_smashed_return\+0x[0-9a-f]+.* */
	{ "smashed-realigned", crime_smashed_realigned },	/* report: (write outside rights|general protection fault) at crime_smashed_realigned\+0x[0-9a-f]+.* */
	{ "frame-pointer", crime_frame_pointer },	/* report: stack out of bounds at crime_frame_pointer\+0x[0-9a-f]+.* */
	{ "kfree-vmalloc", crime_kfree_vmalloc },	/* report: argument without a right at crime_kfree_vmalloc\+0x[0-9a-f]+: kfree: .*, from another allocator */
	{ "kfree-twice", crime_kfree_twice },		/* report: argument without a right at crime_kfree_twice\+0x[0-9a-f]+: kfree: .*, no longer held */
	{ "kfree-middle", crime_kfree_middle },		/* report: argument without a right at crime_kfree_middle\+0x[0-9a-f]+: kfree: .*, not the start of what is held */
	{ "ops-overwritten", crime_ops_overwritten },	/* report: write outside rights at crime_ops_overwritten\+0x[0-9a-f]+: .*, 8 bytes */
	{ "divide", crime_divide },			/* report: divide error at crime_divide\+0x[0-9a-f]+.* */
	{ "bug", crime_bug },				/* report: BUG at crime_bug\+0x[0-9a-f]+.* */
	{ "recursion", crime_recursion },		/* report: (page fault|stack out of bounds) at crime_stack_overflow\+0x[0-9a-f]+.* */
};
/* clang-format on */

static bool same(const char *text, const char *name)
{
	while (*name && *text == *name) {
		text++;
		name++;
	}
	return !*name && (!*text || *text == '\n');
}

static int run(const char *name)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(crimes); i++) {
		if (!same(name, crimes[i].name))
			continue;
		crimes[i].commit();
		pr_info("crimes: nothing stopped %s\n", crimes[i].name);
		return 0;
	}
	return -EINVAL;
}

static int commit_set(const char *name, const struct kernel_param *parameter)
{
	return run(name);
}

static const struct kernel_param_ops commit_ops = {.set = commit_set};
module_param_cb(commit, &commit_ops, NULL, 0200);

static void crime_work_function(struct work_struct *work)
{
	run(hidden);
}

static DECLARE_DELAYED_WORK(crime_work, crime_work_function);

static int later_set(const char *name, const struct kernel_param *parameter)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(crimes); i++) {
		if (!same(name, crimes[i].name))
			continue;
		hidden = (void *)crimes[i].name;
		schedule_delayed_work(&crime_work, 1);
		return 0;
	}
	return -EINVAL;
}

static const struct kernel_param_ops later_ops = {.set = later_set};
module_param_cb(later, &later_ops, NULL, 0200);

static int crime_set(const char *name, const struct kernel_param *parameter)
{
	hidden = (void *)name;
	return 0;
}

static const struct kernel_param_ops crime_ops = {.set = crime_set};
module_param_cb(crime, &crime_ops, NULL, 0);

static int __init crimes_init(void)
{
	return hidden ? run(hidden) : 0;
}
module_init(crimes_init);

static void __exit crimes_exit(void)
{
	cancel_delayed_work_sync(&crime_work);
}
module_exit(crimes_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Crimes for Cordon to stop");
