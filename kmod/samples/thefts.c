// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver that gives away, gives back or ends what is not its own, or what the kernel still uses, one theft at a time:
 *
 *	insmod thefts.ko
 *	echo NAME > /sys/module/thefts/parameters/commit
 *
 * Isolated, each ends in the report that the table at the end has beside it; native, most of them kill the
 * kernel sooner or later.  armed=1 leaves a timer armed, for the unload.
 */
#include <linux/completion.h>
#include <linux/etherdevice.h>
#include <linux/interrupt.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/netdevice.h>
#include <linux/nsproxy.h>
#include <linux/rtnetlink.h>
#include <linux/sched.h>
#include <linux/skbuff.h>
#include <linux/slab.h>
#include <linux/timer.h>
#include <linux/workqueue.h>
#include <net/net_namespace.h>

/* What the compiler must not see through; "sink++" keeps the call before it from being a tail call. */
static volatile unsigned int forty = 40;
static void *volatile hidden;
static volatile unsigned long sink;

struct adapter {
	u64 before[4];
	struct timer_list timer;
	struct work_struct work;
	struct delayed_work delayed;
	struct napi_struct napi;
	u64 behind[4];
};

static void on_timer(struct timer_list *timer)
{
	sink++;
}

static void on_work(struct work_struct *work)
{
	sink++;
}

static int on_poll(struct napi_struct *napi, int budget)
{
	return 0;
}

static struct adapter *adapter_with_timer(void)
{
	struct adapter *adapter = kzalloc(sizeof(*adapter), GFP_KERNEL);

	if (adapter) {
		timer_setup(&adapter->timer, on_timer, 0);
		mod_timer(&adapter->timer, jiffies + 2 * HZ);
	}
	return adapter;
}

static struct adapter *adapter_with_work(void)
{
	struct adapter *adapter = kzalloc(sizeof(*adapter), GFP_KERNEL);

	if (adapter) {
		INIT_DELAYED_WORK(&adapter->delayed, on_work);
		schedule_delayed_work(&adapter->delayed, 2 * HZ);
	}
	return adapter;
}

static noinline void theft_timer_freed(void)
{
	kfree(adapter_with_timer());
	sink++;
}

static noinline void theft_work_freed(void)
{
	kfree(adapter_with_work());
	sink++;
}

static noinline void theft_timer_written(void)
{
	struct adapter *adapter = adapter_with_timer();

	if (adapter)
		*(void *volatile *)&adapter->timer.entry.pprev = hidden;
}

static noinline void theft_timer_made_again(void)
{
	struct adapter *adapter = adapter_with_timer();

	if (adapter)
		timer_setup(&adapter->timer, on_timer, 0);
	sink++;
}

static noinline void theft_work_written(void)
{
	struct adapter *adapter = adapter_with_work();

	if (adapter)
		*(void *volatile *)&adapter->delayed.work.func = hidden;
}

static noinline void theft_timer_beside(void)
{
	struct adapter *adapter = adapter_with_timer();

	if (adapter)
		mod_timer((struct timer_list *)((char *)&adapter->timer + 8), jiffies + HZ);
	sink++;
}

static noinline void theft_timer_foreign(void)
{
	timer_delete((struct timer_list *)current);
	sink++;
}

static noinline void theft_work_no_entry(void)
{
	struct adapter *adapter = kzalloc(sizeof(*adapter), GFP_KERNEL);

	if (!adapter)
		return;
	INIT_WORK(&adapter->work, on_work);
	*(void *volatile *)&adapter->work.func = adapter;
	schedule_work(&adapter->work);
	sink++;
}

/* In the device's private memory, as drivers have it. */
static struct adapter *adapter_of_device(struct net_device **dev)
{
	*dev = alloc_etherdev(sizeof(struct adapter));
	if (!*dev)
		return NULL;
	hidden = *dev;
	return netdev_priv(*dev);
}

static noinline void theft_device_freed(void)
{
	struct net_device *dev;
	struct adapter *adapter = adapter_of_device(&dev);

	if (!adapter)
		return;
	INIT_DELAYED_WORK(&adapter->delayed, on_work);
	schedule_delayed_work(&adapter->delayed, 2 * HZ);
	free_netdev(dev);
	sink++;
}

static noinline void theft_napi_freed(void)
{
	struct adapter *adapter = kzalloc(sizeof(*adapter), GFP_KERNEL);
	struct net_device *dev;

	if (!adapter || !adapter_of_device(&dev))
		return;
	netif_napi_add(dev, &adapter->napi, on_poll);
	kfree(adapter);
	sink++;
}

static noinline void theft_napi_scheduled(void)
{
	struct net_device *dev;
	struct adapter *adapter = adapter_of_device(&dev);

	if (!adapter)
		return;
	netif_napi_add(dev, &adapter->napi, on_poll);
	napi_enable(&adapter->napi);
	asm volatile("cli" ::: "memory");
	napi_schedule(&adapter->napi);
	__netif_napi_del(&adapter->napi);
	sink++;
	asm volatile("sti" ::: "memory");
}

static noinline void theft_queue_index(void)
{
	struct net_device *dev;

	if (!adapter_of_device(&dev))
		return;
	netif_tx_wake_queue(netdev_get_tx_queue(dev, forty));
	sink++;
}

static noinline void theft_device_foreign(void)
{
	unregister_netdev(current->nsproxy->net_ns->loopback_dev);
	sink++;
}

static noinline void theft_skb_twice(void)
{
	struct sk_buff *skb = alloc_skb(64, GFP_KERNEL);

	consume_skb(skb);
	consume_skb(skb);
	sink++;
}

static noinline void theft_skb_stale(void)
{
	struct sk_buff *skb = alloc_skb(64, GFP_KERNEL);
	u8 *volatile data;

	if (!skb)
		return;
	data = skb_put(skb, forty);
	consume_skb(skb);
	data[forty >> 1] = 1;
}

static noinline void theft_skb_stale_field(void)
{
	struct sk_buff *skb = alloc_skb(64, GFP_KERNEL);

	if (!skb)
		return;
	hidden = skb;
	consume_skb(skb);
	((volatile struct sk_buff *)hidden)->len = 1;
}

static DEFINE_SPINLOCK(spin);
static DEFINE_MUTEX(mutex);

static noinline void theft_spin_unlock(void)
{
	spin_unlock(&spin);
	sink++;
}

static noinline void theft_mutex_unlock(void)
{
	mutex_unlock(&mutex);
	sink++;
}

static noinline void theft_rtnl_unlock(void)
{
	rtnl_unlock();
	sink++;
}

/* The task's own lock, which the kernel takes all the time. */
static noinline void theft_unlock_foreign(void)
{
	spin_unlock(&current->alloc_lock);
	sink++;
}

static noinline void theft_list_foreign(void)
{
	list_del(&current->tasks);
	sink++;
}

static noinline void theft_complete_foreign(void)
{
	complete((struct completion *)current);
	sink++;
}

static noinline void theft_irq_foreign(void)
{
	free_irq(1, NULL);
	sink++;
}

/* NAME, function, then the first line's text behind "cordon: thefts: ", a regex; as in crimes.c. */
/* clang-format off */
static const struct {
	const char *name;
	void (*commit)(void);
} thefts[] = {
	{ "timer-freed", theft_timer_freed },		/* report: argument without a right at theft_timer_freed\+0x[0-9a-f]+: kfree: .*, still used by the kernel */
	{ "work-freed", theft_work_freed },		/* report: argument without a right at theft_work_freed\+0x[0-9a-f]+: kfree: .*, still used by the kernel */
	{ "timer-written", theft_timer_written },	/* report: write outside rights at theft_timer_written\+0x[0-9a-f]+: .*, 8 bytes */
	{ "timer-made-again", theft_timer_made_again },	/* report: argument without a right at theft_timer_made_again\+0x[0-9a-f]+: init_timer_key: .* */
	{ "work-written", theft_work_written },		/* report: write outside rights at theft_work_written\+0x[0-9a-f]+: .*, 8 bytes */
	{ "timer-beside", theft_timer_beside },		/* report: argument without a right at theft_timer_beside\+0x[0-9a-f]+: mod_timer: .* */
	{ "timer-foreign", theft_timer_foreign },	/* report: argument without a right at theft_timer_foreign\+0x[0-9a-f]+: (timer_delete|del_timer): .* */
	{ "work-no-entry", theft_work_no_entry },	/* report: registration of no entry at theft_work_no_entry\+0x[0-9a-f]+: .* */
	{ "device-freed", theft_device_freed },		/* report: argument without a right at theft_device_freed\+0x[0-9a-f]+: free_netdev: .*, still used by the kernel */
	{ "napi-freed", theft_napi_freed },		/* report: argument without a right at theft_napi_freed\+0x[0-9a-f]+: kfree: .*, still used by the kernel */
	{ "napi-scheduled", theft_napi_scheduled },	/* report: requirement not met at theft_napi_scheduled\+0x[0-9a-f]+: __netif_napi_del: .* */
	{ "queue-index", theft_queue_index },		/* report: argument without a right at theft_queue_index\+0x[0-9a-f]+: netif_tx_wake_queue: .* */
	{ "device-foreign", theft_device_foreign },	/* report: argument without a right at theft_device_foreign\+0x[0-9a-f]+: unregister_netdev: .* */
	{ "skb-twice", theft_skb_twice },		/* report: argument without a right at theft_skb_twice\+0x[0-9a-f]+: consume_skb: .*, no longer held */
	{ "skb-stale", theft_skb_stale },		/* report: write outside rights at theft_skb_stale\+0x[0-9a-f]+: .*, 1 byte */
	{ "skb-stale-field", theft_skb_stale_field },	/* report: write outside rights at theft_skb_stale_field\+0x[0-9a-f]+: .*, 4 bytes */
	{ "spin-unlock", theft_spin_unlock },		/* report: .* at theft_spin_unlock\+0x[0-9a-f]+: _raw_spin_unlock: .* */
	{ "mutex-unlock", theft_mutex_unlock },		/* report: .* at theft_mutex_unlock\+0x[0-9a-f]+: mutex_unlock: .* */
	{ "rtnl-unlock", theft_rtnl_unlock },		/* report: .* at theft_rtnl_unlock\+0x[0-9a-f]+: rtnl_unlock: .* */
	{ "unlock-foreign", theft_unlock_foreign },	/* report: .* at theft_unlock_foreign\+0x[0-9a-f]+: _raw_spin_unlock: .* */
	{ "list-foreign", theft_list_foreign },		/* report: (write outside rights|argument without a right|page fault|general protection fault) at theft_list_foreign\+0x[0-9a-f]+.* */
	{ "complete-foreign", theft_complete_foreign },	/* report: argument without a right at theft_complete_foreign\+0x[0-9a-f]+: complete: .* */
	{ "irq-foreign", theft_irq_foreign },		/* report: .* at theft_irq_foreign\+0x[0-9a-f]+: free_irq: .* */
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

static int commit_set(const char *name, const struct kernel_param *parameter)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(thefts); i++) {
		if (!same(name, thefts[i].name))
			continue;
		thefts[i].commit();
		pr_info("thefts: nothing stopped %s\n", thefts[i].name);
		return 0;
	}
	return -EINVAL;
}

static const struct kernel_param_ops commit_ops = {.set = commit_set};
module_param_cb(commit, &commit_ops, NULL, 0200);

static bool armed;
module_param(armed, bool, 0);
static struct timer_list left;

static int __init thefts_init(void)
{
	timer_setup(&left, on_timer, 0);
	if (armed)
		mod_timer(&left, jiffies + HZ);
	return 0;
}
module_init(thefts_init);

static void __exit thefts_exit(void)
{
}
module_exit(thefts_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Thefts for Cordon to stop");
