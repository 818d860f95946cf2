/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The port: what the isolation runtime asks of its platform.
 * Implemented by kmod/port.c on kernel calls and by Tests/HostPort on mmap.
 * Nothing above it knows which of the two it runs on.
 */
#ifndef CORDON_PORT_H
#define CORDON_PORT_H

#ifdef __KERNEL__
#include <linux/types.h>
#else
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#endif

/* Zeroed memory, @size bytes rounded up to pages; NULL when there is none. Process context only. */
void *cordon_port_allocate(uint64_t size);
void cordon_port_free(void *memory, uint64_t size);

/*
 * The linear shadow of one domain: shadow byte of address a is at (a >> 3) + offset.
 * Only address space; no page is mapped at first.  Process context only.
 * Returns 0 when the platform has none left.
 */
uint64_t cordon_port_shadow_reserve(void *domain);
void cordon_port_shadow_release(void *domain);

/*
 * Maps a zeroed page at the shadow address @shadow (any alignment) if none is mapped there.
 * Any context but NMI.  False when the pool is empty or the address lies outside the reservation.
 */
bool cordon_port_shadow_map(void *domain, uint64_t shadow);
bool cordon_port_shadow_is_mapped(void *domain, uint64_t shadow);

/* One lock per domain; interrupts are off while it is held.  Returns what unlock wants back. */
uint64_t cordon_port_lock(void *domain);
void cordon_port_unlock(void *domain, uint64_t saved);

/* Copies without faulting; false when some byte of [from, from+size) cannot be read. */
bool cordon_port_read(void *to, uint64_t from, uint64_t size);

#endif
