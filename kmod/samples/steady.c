// SPDX-License-Identifier: GPL-2.0-only
/*
 * A well-behaved driver whose functions begin with what the kernel patches at run time: a static key,
 * pr_debug(), cond_resched().  "echo N > /sys/module/steady/parameters/go" runs them all N times;
 * keeper.ko switches the key.
 */
#include <linux/jump_label.h>
#include <linux/module.h>
#include <linux/sched.h>

DEFINE_STATIC_KEY_FALSE(steady_key);
EXPORT_SYMBOL_GPL(steady_key);

static unsigned int on, off, aligned;
module_param(on, uint, 0444);
module_param(off, uint, 0444);
module_param(aligned, uint, 0444);

noinline void steady_key_first(void)
{
	if (static_branch_unlikely(&steady_key))
		on++;
	else
		off++;
}

/* A site in code that nothing reaches: it is not translated, and the kernel must not patch its int3. */
noinline void steady_key_unreached(void)
{
	asm volatile("jmp 9f");
	if (static_branch_unlikely(&steady_key))
		on += 1000;
	asm volatile("9:");
}

noinline void steady_debug_first(unsigned int n)
{
	pr_debug("steady debug %u\n", n);
}

noinline void steady_resched_first(void)
{
	cond_resched();
}

noinline unsigned int steady_leaf(unsigned int n)
{
	return n * 3 + on;
}

static noinline void steady_fill(volatile u8 *bytes, unsigned int n)
{
	unsigned int i;

	for (i = 0; i < 64; i++)
		bytes[i] = i + n;
}

/* A frame that is realigned, written through a pointer and left by way of rbp. */
noinline unsigned int steady_aligned(unsigned int n)
{
	u8 bytes[64] __aligned(64);

	steady_fill(bytes, n);
	return !((unsigned long)bytes & 63) && bytes[0] == n && bytes[63] == n + 63;
}

static int go_set(const char *text, const struct kernel_param *parameter)
{
	unsigned int n = *text - '0', i, sum = 0;

	for (i = 0; i < n && n < 10; i++) {
		steady_key_first();
		steady_key_unreached();
		steady_debug_first(i);
		steady_resched_first();
		sum += steady_leaf(i);
		aligned += steady_aligned(i);
	}
	return sum == ~0u ? -EINVAL : 0;
}

static const struct kernel_param_ops go_ops = {.set = go_set};
module_param_cb(go, &go_ops, NULL, 0200);

static int __init steady_init(void)
{
	return 0;
}
module_init(steady_init);

static void __exit steady_exit(void)
{
}
module_exit(steady_exit);

MODULE_LICENSE("GPL");
