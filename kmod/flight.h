/* SPDX-License-Identifier: GPL-2.0-only */
/* What a driver has in flight: flight.c. */
#ifndef CORDON_FLIGHT_H
#define CORDON_FLIGHT_H

#include "cordon.h"

void cordon_flight_install(void);
void cordon_flight_remove(void);

/* Process context. */
int cordon_flight_prepare(struct cordon_domain *domain);
void cordon_flight_forget(struct cordon_domain *domain);
/* Waits for what cordon_flight_end_soon() has begun. */
void cordon_flight_rest(struct cordon_domain *domain);
/* Of a dead driver: its devices are reset, what it had in flight ends with an error.  Process context, any number of
 * times. */
void cordon_flight_end(struct cordon_domain *domain);
/* The same, soon.  Any context but NMI. */
void cordon_flight_end_soon(struct cordon_domain *domain);

#endif
