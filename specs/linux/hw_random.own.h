/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_HW_RANDOM_H
#define OWN_HW_RANDOM_H
#include <linux/hw_random.h>
#include <ownership.h>

/* While registered the structure is the kernel's list element. */
int hwrng_register(struct hwrng *rng)
	__runs_in(process)
	__checks_if(rng->name, string(rng->name))
	__registers(rng, hwrng)
	__returns_if(ret, write(rng, sizeof(*rng)))
	__grants_if(!ret, ref(rng))
	__pins_if(!ret, ref(rng), hwrng_unregister(rng));
void hwrng_unregister(struct hwrng *rng)
	__runs_in(process)
	__checks(ref(rng))
	__unpins(hwrng_unregister(rng))
	__revokes(ref(rng))
	__returns(write(rng, sizeof(*rng)));

int CALLBACK(hwrng, init)(struct hwrng *rng)
	__principal(rng) __runs_in(process) __faults(-ENODEV);
void CALLBACK(hwrng, cleanup)(struct hwrng *rng)
	__principal(rng) __runs_in(process) __faults();
int CALLBACK(hwrng, data_present)(struct hwrng *rng, int wait)
	__principal(rng) __runs_in(process) __faults(0);
int CALLBACK(hwrng, data_read)(struct hwrng *rng, u32 *data)
	__principal(rng) __runs_in(process)
	__lends(write(data, sizeof(*data))) __faults(-ENODEV);
int CALLBACK(hwrng, read)(struct hwrng *rng, void *data, size_t max, bool wait)
	__principal(rng) __runs_in(process)
	__lends(write(data, max)) __faults(-ENODEV);
#endif
