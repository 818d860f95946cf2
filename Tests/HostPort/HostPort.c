/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Owns: one slot for each live domain, with its reservation of 2^44 bytes (a shadow byte for every
 * 8 bytes of the 47-bit user half), the pages mapped in it and its lock.
 */
#define _GNU_SOURCE
#include "HostPort.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define PAGE	     4096ULL
#define SHADOW_BYTES (1ULL << 44)
/* Five reservations fill 80 of the 128 TiB a process has; one more waits for a test to end. */
#define DOMAINS		5
#define RESERVE_SECONDS 30

struct pages {
	uint64_t *slots;   /* open addressing; page number + 1, 0 is empty */
	uint64_t capacity; /* a power of two */
	uint64_t count;
};

struct domain {
	void *key;
	bool used;
	uint8_t *base;
	struct pages pages;
	pthread_mutex_t lock;
};

static struct domain domains[DOMAINS];
static pthread_mutex_t domains_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t domain_released = PTHREAD_COND_INITIALIZER;

static _Thread_local uint64_t fail_in;
static _Thread_local int fail_only; /* 0: any call */
static _Thread_local int64_t allocated;
static _Thread_local uint64_t locks_held;

static void broken(const char *what)
{
	fprintf(stderr, "host port: %s\n", what);
	abort();
}

void host_port_fail_nth(uint64_t n)
{
	fail_only = 0;
	fail_in = n;
}

void host_port_fail_nth_of(enum host_port_call call, uint64_t n)
{
	fail_only = call;
	fail_in = n;
}

bool host_port_fail_is_pending(void)
{
	return fail_in != 0;
}

int64_t host_port_allocated(void)
{
	return allocated;
}

uint64_t host_port_locks_held(void)
{
	return locks_held;
}

static bool fails(enum host_port_call call)
{
	if (!fail_in || (fail_only && fail_only != (int)call))
		return false;
	return --fail_in == 0;
}

static uint64_t round_up(uint64_t size)
{
	return (size + PAGE - 1) & ~(PAGE - 1);
}

void *cordon_port_allocate(uint64_t size)
{
	void *memory;

	if (fails(HOST_PORT_ALLOCATE) || !size)
		return NULL;
	memory = mmap(NULL, round_up(size), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (memory == MAP_FAILED)
		return NULL;
	allocated += (int64_t)round_up(size);
	return memory;
}

void cordon_port_free(void *memory, uint64_t size)
{
	if (!memory)
		return;
	if (munmap(memory, round_up(size)))
		broken("free of what was never allocated");
	allocated -= (int64_t)round_up(size);
}

/* With domains_lock held. */
static struct domain *slot_of(void *key)
{
	for (int i = 0; i < DOMAINS; i++)
		if (domains[i].used && domains[i].key == key)
			return &domains[i];
	return NULL;
}

static struct domain *find(void *key)
{
	struct domain *found;

	pthread_mutex_lock(&domains_lock);
	found = slot_of(key);
	pthread_mutex_unlock(&domains_lock);
	return found;
}

static struct domain *free_slot(void)
{
	for (int i = 0; i < DOMAINS; i++)
		if (!domains[i].used)
			return &domains[i];
	return NULL;
}

static struct domain *wait_for_slot(void)
{
	struct domain *slot;
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += RESERVE_SECONDS;
	while (!(slot = free_slot()))
		if (pthread_cond_timedwait(&domain_released, &domains_lock, &until))
			return NULL;
	return slot;
}

static bool set_up(struct domain *slot, void *key)
{
	pthread_mutexattr_t kind;
	void *base = mmap(NULL, SHADOW_BYTES, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (base == MAP_FAILED)
		return false;
	memset(slot, 0, sizeof(*slot));
	slot->key = key;
	slot->used = true;
	slot->base = base;
	pthread_mutexattr_init(&kind);
	pthread_mutexattr_settype(&kind, PTHREAD_MUTEX_ERRORCHECK);
	pthread_mutex_init(&slot->lock, &kind);
	return true;
}

uint64_t cordon_port_shadow_reserve(void *key)
{
	struct domain *slot;
	uint64_t offset = 0;

	if (fails(HOST_PORT_SHADOW_RESERVE))
		return 0;
	pthread_mutex_lock(&domains_lock);
	if (slot_of(key))
		broken("second reservation for one domain");
	slot = wait_for_slot();
	if (slot && set_up(slot, key))
		offset = (uint64_t)slot->base;
	pthread_mutex_unlock(&domains_lock);
	return offset;
}

void cordon_port_shadow_release(void *key)
{
	struct domain *slot;

	pthread_mutex_lock(&domains_lock);
	slot = slot_of(key);
	if (!slot)
		broken("release without a reservation");
	munmap(slot->base, SHADOW_BYTES);
	free(slot->pages.slots);
	pthread_mutex_destroy(&slot->lock);
	slot->used = false;
	pthread_cond_signal(&domain_released);
	pthread_mutex_unlock(&domains_lock);
}

/* The slot of @page, or the empty one where it belongs. */
static uint64_t *place(const struct pages *pages, uint64_t page)
{
	uint64_t i = (page * 0x9e3779b97f4a7c15ULL) >> 20;

	for (;; i++) {
		uint64_t *slot = &pages->slots[i & (pages->capacity - 1)];

		if (!*slot || *slot == page + 1)
			return slot;
	}
}

static bool contains(const struct pages *pages, uint64_t page)
{
	return pages->capacity && *place(pages, page);
}

static void insert(struct pages *pages, uint64_t page)
{
	struct pages old = *pages;

	if (old.count * 2 >= old.capacity) {
		pages->capacity = old.capacity ? old.capacity * 2 : 64;
		pages->slots = calloc(pages->capacity, sizeof(uint64_t));
		if (!pages->slots)
			broken("no memory");
		for (uint64_t i = 0; i < old.capacity; i++)
			if (old.slots[i])
				*place(pages, old.slots[i] - 1) = old.slots[i];
		free(old.slots);
	}
	*place(pages, page) = page + 1;
	pages->count++;
}

static bool page_of(const struct domain *slot, uint64_t shadow, uint64_t *page)
{
	uint64_t distance = shadow - (uint64_t)slot->base;

	*page = distance / PAGE;
	return distance < SHADOW_BYTES;
}

bool cordon_port_shadow_map(void *key, uint64_t shadow)
{
	struct domain *slot = find(key);
	uint64_t page;
	bool mapped;

	if (!slot || !page_of(slot, shadow, &page))
		return false;
	if (fails(HOST_PORT_SHADOW_MAP))
		return false;
	pthread_mutex_lock(&domains_lock);
	mapped = contains(&slot->pages, page);
	if (!mapped && !mprotect(slot->base + page * PAGE, PAGE, PROT_READ | PROT_WRITE)) {
		insert(&slot->pages, page);
		mapped = true;
	}
	pthread_mutex_unlock(&domains_lock);
	return mapped;
}

bool cordon_port_shadow_is_mapped(void *key, uint64_t shadow)
{
	struct domain *slot = find(key);
	uint64_t page;
	bool mapped;

	if (!slot || !page_of(slot, shadow, &page))
		return false;
	pthread_mutex_lock(&domains_lock);
	mapped = contains(&slot->pages, page);
	pthread_mutex_unlock(&domains_lock);
	return mapped;
}

uint64_t host_port_shadow_pages(void *key)
{
	struct domain *slot = find(key);

	return slot ? slot->pages.count : 0;
}

uint64_t cordon_port_lock(void *key)
{
	struct domain *slot = find(key);

	if (!slot)
		broken("lock of a domain without a reservation");
	if (pthread_mutex_lock(&slot->lock))
		broken("a thread takes a domain's lock twice");
	locks_held++;
	return 0x600d10c5;
}

void cordon_port_unlock(void *key, uint64_t saved)
{
	struct domain *slot = find(key);

	if (saved != 0x600d10c5)
		broken("unlock with another value than lock gave");
	if (!slot || pthread_mutex_unlock(&slot->lock))
		broken("unlock of a lock not held");
	locks_held--;
}

bool cordon_port_read(void *to, uint64_t from, uint64_t size)
{
	struct iovec into = {to, size};
	struct iovec out_of = {(void *)from, size};

	if (fails(HOST_PORT_READ))
		return false;
	return !size || process_vm_readv(getpid(), &into, 1, &out_of, 1, 0) == (ssize_t)size;
}
