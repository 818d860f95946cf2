/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The port on a Linux host, for tests: mmap for memory and shadow, a mutex for the domain's lock.
 * Only user addresses (47 bits) have a shadow here.  The calls below are for the tests themselves;
 * what they set and count belongs to the calling thread, so that tests may run side by side.
 */
#ifndef HOST_PORT_H
#define HOST_PORT_H

#include "cordon_port.h"

/* Calls that can fail; host_port_fail_nth() counts these and no others. */
enum host_port_call {
	HOST_PORT_ALLOCATE = 1,
	HOST_PORT_SHADOW_RESERVE,
	HOST_PORT_SHADOW_MAP,
	HOST_PORT_READ,
};

/* The @n-th call from now on (1 = the next) fails, once; 0 switches it off. */
void host_port_fail_nth(uint64_t n);
/* As above, counting only calls of the kind @call. */
void host_port_fail_nth_of(enum host_port_call call, uint64_t n);
/* Whether a failure asked for is still to come. */
bool host_port_fail_is_pending(void);

/* Bytes from cordon_port_allocate not yet given back by this thread. */
int64_t host_port_allocated(void);
/* Shadow pages mapped for @domain; 0 when it has no reservation. */
uint64_t host_port_shadow_pages(void *domain);
/* Locks of the port held by this thread: 0 outside of every runtime call. */
uint64_t host_port_locks_held(void);

#endif
