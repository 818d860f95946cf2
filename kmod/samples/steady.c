// SPDX-License-Identifier: GPL-2.0-only
/*
 * A well-behaved driver whose functions begin with what the kernel patches at run time: a static key,
 * pr_debug(), cond_resched().  "echo N > /sys/module/steady/parameters/go" runs them all N times;
 * keeper.ko switches the key.  "echo 1 > .../fault" makes accesses that fault and are covered by the module's own
 * exception table, and says in "covered" which of them ended as they should; "echo 1 > .../warn" warns.
 */
#include <linux/jump_label.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched.h>
#include <linux/uaccess.h>
#include <linux/vmalloc.h>
#include <asm/word-at-a-time.h>

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

static unsigned int covered;
module_param(covered, uint, 0444);

static noinline int steady_read_user(const unsigned char __user *address)
{
	unsigned char value;

	if (!user_access_begin(address, 1))
		return -EACCES;
	unsafe_get_user(value, address, failed);
	user_access_end();
	return value;
failed:
	user_access_end();
	return -EFAULT;
}

/* The error comes out of the table, in a register. */
static noinline int steady_read_kernel(const unsigned char *address)
{
	int error = 0;
	unsigned int value;

	/* clang-format off */
	asm volatile("1: movzbl %2,%1\n2:\n"
		     _ASM_EXTABLE_TYPE_REG(1b, 2b, EX_TYPE_EFAULT_REG, %0)
		     : "+r"(error), "=r"(value)
		     : "m"(*address));
	/* clang-format on */
	return error ?: value;
}

static int fault_set(const char *text, const struct kernel_param *parameter)
{
	unsigned char *page = vmalloc(PAGE_SIZE), *end = page + PAGE_SIZE;

	if (!page)
		return -ENOMEM;
	covered = 0;
	end[-1] = end[-2] = end[-3] = 0x11;
	covered |= (steady_read_user((void __user *)PAGE_SIZE) == -EFAULT) << 0;
	/* The name of the program that writes the parameter. */
	covered |= (steady_read_user((void __user *)current->mm->arg_start) > 0) << 1;
	covered |= (steady_read_kernel(end) == -EFAULT) << 2;
	covered |= (steady_read_kernel(end - 1) == 0x11) << 3;
	covered |= (load_unaligned_zeropad(end - 3) == 0x111111) << 4;
	vfree(page);
	return 0;
}

static const struct kernel_param_ops fault_ops = {.set = fault_set};
module_param_cb(fault, &fault_ops, NULL, 0200);

static int warn_set(const char *text, const struct kernel_param *parameter)
{
	WARN_ON(*text == '1');
	return 0;
}

static const struct kernel_param_ops warn_ops = {.set = warn_set};
module_param_cb(warn, &warn_ops, NULL, 0200);

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
