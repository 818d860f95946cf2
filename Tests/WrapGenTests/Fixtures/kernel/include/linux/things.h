/* SPDX-License-Identifier: GPL-2.0-only */
/* A kernel in one header: enough of each kind of declaration for the rules to look at. */
#ifndef THINGS_H
#define THINGS_H

typedef unsigned long size_t;
typedef unsigned int u32;
typedef int (*thing_handler_t)(int number, void *cookie);

struct unknown_to_drivers;

struct thing_part {
	u32 state;
	void (*wake)(struct thing_part *part);
};

struct thing {
	struct thing_part part;
	const struct thing_ops *ops;
	u32 count;
	u32 ready : 1, broken : 1;
	u32 : 0;
	u32 late : 3;
	union {
		u32 number;
		char letters[4];
	};
	void *cookie;
	void (*destructor)(struct thing *thing);
	char tail[];
};

struct thing_ops {
	int (*open)(struct thing *thing);
	void (*close)(struct thing *thing);
	struct thing_part part;
};

extern int things_online;
void *thing_alloc(size_t size);
void thing_free(const void *p);
int thing_add(struct thing *thing);
void thing_del(struct thing *thing);
int thing_request(u32 number, thing_handler_t handler, void *cookie);
void thing_release(u32 number, void *cookie);
void thing_print(const char *format, ...);
void thing_lock(struct thing *thing);
void thing_unlock(struct thing *thing);
void thing_hidden(struct thing *thing);
void thing_wake(struct thing *thing);

struct thing_list {
	u32 count;
	u32 filled;
	struct thing *items[] __counted_by(count);
};

/**
 * thing_array - allocate several things at once
 * @n: how many
 * @size: bytes of each
 *
 * Return: the array, to be freed with thing_free(), or NULL.
 */
void *thing_array(size_t n, size_t size) __alloc_size(1, 2);
void thing_fill(struct thing *thing, const void *bytes, size_t size);
long thing_from_user(struct thing *thing, const void __user *from, size_t size);
void thing_poke(void __iomem *registers, u32 value);
int __must_check thing_list_add(struct thing_list *list);

static inline void thing_inline(struct thing *thing)
{
	thing->count++;
}
#endif
