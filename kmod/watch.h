/* SPDX-License-Identifier: GPL-2.0-only */
/* Drivers that do not come back; watch.c.  Process context. */
#ifndef CORDON_WATCH_H
#define CORDON_WATCH_H

/* What cordon_trap() hears instead of a vector; the address is then the entry's record. */
#define CORDON_TRAP_LOOP 0x100

void cordon_watch_install(void);
void cordon_watch_remove(void);

#endif
