// SPDX-License-Identifier: GPL-2.0-only
/*
 * Requests and bios in flight.  Of a dead driver they end with an error at once, not at its unload: somebody waits for
 * them, perhaps the very thread that is in the driver's probe.  Of a living one the kernel's queues are looked at every
 * two seconds: a request that nobody has ended for cordon_flight seconds ends the driver, which natively would keep its
 * user waiting for ever.  Process context, in work items of cordon.ko, but for cordon_flight_end_soon().
 */
#include <linux/bio.h>
#include <linux/blk-mq.h>
#include <linux/blkdev.h>
#include <linux/moduleparam.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/virtio.h>
#include <linux/virtio_config.h>
#include <linux/workqueue.h>
#include "flight.h"
#include "slow.h"

#define PERIOD (2 * HZ)

static uint cordon_flight = 120;
module_param_named(flight, cordon_flight, uint, 0644);
MODULE_PARM_DESC(flight, "seconds a driver's disk may keep a request (default 120; 0: for ever)");

struct cordon_flight {
	struct cordon_domain *domain;
	struct work_struct end;
	/* The bio that the driver has had longest, and since when. */
	u64 serial;
	unsigned long since;
	unsigned long told; /* a driver that lives on is told of once a while; 0: not yet */
};

static void look_at_all(struct work_struct *work);
static DECLARE_DELAYED_WORK(looks, look_at_all);
static unsigned long iterate; /* blk_mq_queue_tag_busy_iter(); 0: this kernel has none */

/* ---- the end ---- */

static bool take(struct cordon_domain *domain, const char *name, u64 key)
{
	struct cordon_set set = {.name = name};

	return cordon_rights_close(domain->rights, &set, key, NULL) == CORDON_HELD;
}

/* The device works for its driver no longer, before anything that it may still write is given back. */
static void quiet_virtio(void *context, u64 key)
{
	struct virtio_device *device = (struct virtio_device *)key;

	device->config->reset(device);
	/* Taken away when the driver died. */
	if (device->dev.parent && dev_is_pci(device->dev.parent))
		pci_set_master(to_pci_dev(device->dev.parent));
}

/* One that is on its way through queue_rq() ends there, a completed one with what complete() says of a dead driver. */
static void end_request(void *context, u64 key)
{
	struct request *request = (struct request *)key;

	if (!blk_mq_request_started(request) || blk_mq_request_completed(request))
		return;
	/* What the driver armed in the request's own part of the memory keeps it from being taken. */
	cordon_undo_within(context, key, key + sizeof(*request) + request->q->tag_set->cmd_size);
	if (!take(context, "request_caps", key))
		return;
	blk_mq_set_request_complete(request);
	blk_mq_end_request(request, BLK_STS_IOERR);
}

static void end_bio(void *context, u64 key)
{
	if (take(context, "bio_caps", key))
		bio_io_error((struct bio *)key);
}

/* The memory of disks and queues that go stays for as long as somebody reads under RCU. */
static struct request_queue *queue_of(struct cordon_domain *domain, u64 disk)
{
	static const struct cordon_set set = {.name = "gendisk_caps"};

	if (!cordon_rights_has_instance(domain->rights, &set, disk))
		return NULL;
	return READ_ONCE(((struct gendisk *)disk)->queue);
}

/* What waits for a queue that the driver has stopped goes to it after all, and hears that it is dead. */
static void start_queue(void *context, u64 key)
{
	struct request_queue *queue;

	rcu_read_lock();
	queue = queue_of(context, key);
	if (queue && queue_is_mq(queue)) {
		blk_mq_start_stopped_hw_queues(queue, true);
		blk_mq_kick_requeue_list(queue);
	}
	rcu_read_unlock();
}

void cordon_flight_end(struct cordon_domain *domain)
{
	cordon_rights_each_instance(domain->rights, "virtio_caps", quiet_virtio, domain);
	cordon_rights_each_instance(domain->rights, "request_caps", end_request, domain);
	cordon_rights_each_instance(domain->rights, "bio_caps", end_bio, domain);
	cordon_rights_each_instance(domain->rights, "gendisk_caps", start_queue, domain);
}

static void end(struct work_struct *work)
{
	cordon_flight_end(container_of(work, struct cordon_flight, end)->domain);
}

void cordon_flight_end_soon(struct cordon_domain *domain)
{
	if (domain->flight)
		schedule_work(&domain->flight->end);
}

/* ---- the looks ---- */

static bool find_oldest(struct request *request, void *context)
{
	u64 *oldest = context;

	if (request->start_time_ns && request->start_time_ns < *oldest)
		*oldest = request->start_time_ns;
	return true;
}

struct look {
	struct cordon_domain *domain;
	u64 function; /* the driver's, that was given a request which it keeps; 0: there is none */
	u64 submit;   /* the driver's, that is given bios */
};

static void look_at_disk(void *context, u64 key)
{
	struct look *look = context;
	struct request_queue *queue;
	u64 oldest = U64_MAX;

	rcu_read_lock();
	queue = queue_of(look->domain, key);
	if (queue)
		look->submit = (u64)((struct gendisk *)key)->fops->submit_bio;
	if (queue && queue_is_mq(queue) && iterate) {
		cordon_call(iterate, (unsigned long)queue, (unsigned long)find_oldest, (unsigned long)&oldest);
		if (oldest != U64_MAX && (s64)(ktime_get_ns() - oldest) > (s64)cordon_flight * NSEC_PER_SEC)
			look->function = (u64)queue->mq_ops->queue_rq;
	}
	rcu_read_unlock();
}

static bool keeps_bio(struct cordon_domain *domain)
{
	struct cordon_flight *flight = domain->flight;
	u64 serial = cordon_rights_oldest_instance(domain->rights, "bio_caps");

	if (serial != flight->serial)
		flight->since = jiffies;
	flight->serial = serial;
	return serial && time_after(jiffies, flight->since + cordon_flight * HZ);
}

static void look_at(struct cordon_domain *domain)
{
	struct cordon_violation violation = {.kind = CORDON_VIOLATION_KEPT, .size = cordon_flight};
	struct cordon_place place = {.domain = domain};
	struct look look = {.domain = domain};

	if (READ_ONCE(domain->state) != CORDON_ALIVE || !domain->flight)
		return;
	cordon_rights_each_instance(domain->rights, "gendisk_caps", look_at_disk, &look);
	if (!look.function && !keeps_bio(domain))
		return;
	if (domain->policy != CORDON_KILL && domain->flight->told &&
	    time_before(jiffies, domain->flight->told + cordon_flight * HZ))
		return;
	domain->flight->told = jiffies;
	violation.application = look.function ?: look.submit;
	cordon_report(&place, &violation, domain->policy == CORDON_KILL);
	if (domain->policy == CORDON_KILL)
		cordon_mark_dead(domain);
}

static void look_at_all(struct work_struct *work)
{
	struct cordon_domain *domain;

	/* Whoever has it adds or removes a domain: the next look is soon enough. */
	if (READ_ONCE(cordon_flight) && mutex_trylock(&cordon_domains_lock)) {
		list_for_each_entry (domain, &cordon_domains, list)
			look_at(domain);
		mutex_unlock(&cordon_domains_lock);
	}
	schedule_delayed_work(&looks, PERIOD);
}

/* ---- life ---- */

int cordon_flight_prepare(struct cordon_domain *domain)
{
	struct cordon_flight *flight = kzalloc(sizeof(*flight), GFP_KERNEL);

	if (!flight)
		return -ENOMEM;
	INIT_WORK(&flight->end, end);
	flight->domain = domain;
	domain->flight = flight;
	return 0;
}

void cordon_flight_rest(struct cordon_domain *domain)
{
	if (domain->flight)
		cancel_work_sync(&domain->flight->end);
}

void cordon_flight_forget(struct cordon_domain *domain)
{
	struct cordon_flight *flight = domain->flight;

	if (!flight)
		return;
	cordon_flight_rest(domain);
	domain->flight = NULL;
	kfree(flight);
}

void cordon_flight_install(void)
{
	iterate = cordon_lookup("blk_mq_queue_tag_busy_iter");
	schedule_delayed_work(&looks, PERIOD);
}

void cordon_flight_remove(void)
{
	cancel_delayed_work_sync(&looks);
}
