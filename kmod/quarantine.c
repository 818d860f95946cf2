// SPDX-License-Identifier: GPL-2.0-only
/*
 * Memory that a dead driver's PCI device may still write to is not given back with the rest.  The kill took bus
 * mastering from the device, but its rings are as the driver left them: the next driver's pci_set_master() lets it
 * write there again, before that driver resets it.  So the clean-up resets the device itself where it has a function
 * level reset (PCIe 4.0 6.6.2); where not, the memory stays mapped and allocated until a driver is bound to the device
 * anew, and a little longer.  A way through D3hot is no such reset: a device may keep its rings there, and QEMU's
 * e1000e says it does not and does.  Process context.
 */
#include <linux/device.h>
#include <linux/mutex.h>
#include <linux/notifier.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/workqueue.h>
#include "cordon.h"
#include "quarantine.h"

/* A driver that is bound has reset its device, or does so when its interface is opened, as udev does at once. */
#define AFTER_BOUND (5 * HZ)

struct piece {
	struct list_head list;
	void (*undo)(const u64 *arguments); /* or */
	void (*release)(void *pointer);
	u64 arguments[6];
};

/* A device that was not begun anew. */
struct suspect {
	struct list_head list;
	struct pci_dev *device; /* a reference */
};

struct cordon_quarantine {
	struct list_head list; /* quarantines */
	struct list_head suspects;
	struct list_head pieces; /* in the order of their release */
	struct delayed_work over;
	u32 count, lost;
	bool is_endless; /* a suspect could not be noted */
	char name[64];
};

static struct workqueue_struct *queue;
static LIST_HEAD(quarantines);
static DEFINE_MUTEX(quarantines_lock); /* of the list, and of the suspects of those in it */

/* Coherent memory and streaming mappings of single buffers.  Scatterlists are not kept: they lie in others' memory. */
static bool is_of_dma(const struct cordon_inverse *inverse)
{
	static const char *const names[] = {"dma_free_attrs", "dma_pool_free", "dma_pool_destroy",
					    "dma_unmap_page_attrs"};

	return match_string(names, ARRAY_SIZE(names), inverse->name) >= 0;
}

/* What may have been mapped for the device: buffers. */
static bool is_of_memory(const struct cordon_release *release)
{
	static const char *const names[] = {"kfree", "kvfree", "vfree", "page_frag_free"};

	return match_string(names, ARRAY_SIZE(names), release->name) >= 0;
}

static void release_pieces(struct cordon_quarantine *quarantine)
{
	struct piece *piece, *next;

	list_for_each_entry_safe (piece, next, &quarantine->pieces, list) {
		if (piece->undo)
			piece->undo(piece->arguments);
		else
			piece->release((void *)piece->arguments[0]);
		kfree(piece);
		cond_resched();
	}
	INIT_LIST_HEAD(&quarantine->pieces);
}

static void forget_suspect(struct suspect *suspect)
{
	list_del(&suspect->list);
	pci_dev_put(suspect->device);
	kfree(suspect);
}

static void forget(struct cordon_quarantine *quarantine)
{
	struct suspect *suspect, *next;

	list_for_each_entry_safe (suspect, next, &quarantine->suspects, list)
		forget_suspect(suspect);
	kfree(quarantine);
}

static void over(struct work_struct *work)
{
	struct cordon_quarantine *quarantine = container_of(work, struct cordon_quarantine, over.work);

	mutex_lock(&quarantines_lock);
	list_del(&quarantine->list);
	mutex_unlock(&quarantines_lock);
	release_pieces(quarantine);
	pr_info("%s: %u pieces of memory given back that its device might have written to\n", quarantine->name,
		quarantine->count);
	forget(quarantine);
}

static void note_suspect(void *context, u64 key)
{
	struct cordon_quarantine *quarantine = context;
	struct suspect *suspect = kmalloc(sizeof(*suspect), GFP_KERNEL);

	if (!suspect) {
		quarantine->is_endless = true;
		return;
	}
	suspect->device = pci_dev_get((struct pci_dev *)key);
	list_add_tail(&suspect->list, &quarantine->suspects);
}

struct cordon_quarantine *cordon_quarantine_begin(struct cordon_domain *domain)
{
	struct cordon_quarantine *quarantine = kzalloc(sizeof(*quarantine), GFP_KERNEL | __GFP_NOFAIL);

	INIT_LIST_HEAD(&quarantine->suspects);
	INIT_LIST_HEAD(&quarantine->pieces);
	INIT_DELAYED_WORK(&quarantine->over, over);
	strscpy(quarantine->name, domain->name, sizeof(quarantine->name));
	cordon_rights_each_instance(domain->rights, "pci_dev_caps", note_suspect, quarantine);
	return quarantine;
}

/* False when there is no device to be afraid of. */
static bool keep(struct cordon_quarantine *quarantine, const struct piece *which)
{
	struct piece *piece;

	if (list_empty(&quarantine->suspects) && !quarantine->is_endless)
		return false;
	piece = kmalloc(sizeof(*piece), GFP_KERNEL);
	if (piece) {
		*piece = *which;
		list_add_tail(&piece->list, &quarantine->pieces);
		quarantine->count++;
	} else {
		quarantine->lost++;
	}
	return true;
}

bool cordon_quarantine_pin(struct cordon_quarantine *quarantine, const struct cordon_inverse *inverse,
			   const u64 *arguments)
{
	struct piece piece = {.undo = inverse->undo};

	memcpy(piece.arguments, arguments, sizeof(piece.arguments));
	return is_of_dma(inverse) && keep(quarantine, &piece);
}

bool cordon_quarantine_memory(struct cordon_quarantine *quarantine, const struct cordon_release *release, u64 address)
{
	struct piece piece = {.release = release->undo, .arguments = {address}};

	/* Without mappings of the driver's own the device knows no memory. */
	if (!quarantine->count && !quarantine->lost)
		return false;
	return is_of_memory(release) && keep(quarantine, &piece);
}

static void reset_suspects(struct cordon_quarantine *quarantine)
{
	struct suspect *suspect, *next;

	list_for_each_entry_safe (suspect, next, &quarantine->suspects, list)
		if (!pcie_reset_flr(suspect->device, PCI_RESET_PROBE) && !pci_reset_function(suspect->device))
			forget_suspect(suspect);
}

u32 cordon_quarantine_end(struct cordon_quarantine *quarantine, bool may_reset)
{
	u32 count = quarantine->count + quarantine->lost;

	if (count && may_reset)
		reset_suspects(quarantine);
	if (!list_empty(&quarantine->suspects) && count) {
		mutex_lock(&quarantines_lock);
		list_add_tail(&quarantine->list, &quarantines);
		mutex_unlock(&quarantines_lock);
		return count;
	}
	if (quarantine->is_endless)
		return count;
	release_pieces(quarantine);
	count = quarantine->lost;
	forget(quarantine);
	return count;
}

/* A driver was bound to the device: it has been reset.  Or it has gone, and writes nowhere. */
static void clear_suspect(struct cordon_quarantine *quarantine, const struct device *device)
{
	struct suspect *suspect, *next;

	list_for_each_entry_safe (suspect, next, &quarantine->suspects, list)
		if (&suspect->device->dev == device)
			forget_suspect(suspect);
	if (list_empty(&quarantine->suspects) && !quarantine->is_endless)
		queue_delayed_work(queue, &quarantine->over, AFTER_BOUND);
}

static int on_device(struct notifier_block *block, unsigned long action, void *data)
{
	struct cordon_quarantine *quarantine;

	if (action != BUS_NOTIFY_BOUND_DRIVER && action != BUS_NOTIFY_DEL_DEVICE)
		return NOTIFY_DONE;
	mutex_lock(&quarantines_lock);
	list_for_each_entry (quarantine, &quarantines, list)
		clear_suspect(quarantine, data);
	mutex_unlock(&quarantines_lock);
	return NOTIFY_DONE;
}

static struct notifier_block devices = {.notifier_call = on_device};

int cordon_quarantine_install(void)
{
	int error;

	queue = alloc_workqueue("cordon-quarantine", WQ_UNBOUND, 0);
	if (!queue)
		return -ENOMEM;
	error = bus_register_notifier(&pci_bus_type, &devices);
	if (error)
		destroy_workqueue(queue);
	return error;
}

void cordon_quarantine_remove(void)
{
	struct cordon_quarantine *quarantine, *next;

	bus_unregister_notifier(&pci_bus_type, &devices);
	mutex_lock(&quarantines_lock);
	list_for_each_entry_safe (quarantine, next, &quarantines, list) {
		if (list_empty(&quarantine->suspects) && !quarantine->is_endless) {
			mod_delayed_work(queue, &quarantine->over, 0);
			continue;
		}
		pr_warn("%s: %u pieces of memory stay allocated: no driver was bound to its device again\n",
			quarantine->name, quarantine->count);
		list_del(&quarantine->list);
	}
	mutex_unlock(&quarantines_lock);
	destroy_workqueue(queue);
}
