/* SPDX-License-Identifier: GPL-2.0-only */
/* What real modules import and a process can give: called from their text, on a stack aligned to 8 bytes. */
#include "HostCode.h"

#include <string.h>

#define IMPORT __attribute__((force_align_arg_pointer)) static

IMPORT void *import_memcpy(void *to, const void *from, size_t n)
{
	return memcpy(to, from, n);
}

IMPORT void *import_memmove(void *to, const void *from, size_t n)
{
	return memmove(to, from, n);
}

IMPORT void *import_memset(void *to, int c, size_t n)
{
	return memset(to, c, n);
}

IMPORT int import_memcmp(const void *a, const void *b, size_t n)
{
	return memcmp(a, b, n);
}

/* zstd's checksum, which the tests leave switched off. */
IMPORT void import_xxh64_reset(void *state, uint64_t seed)
{
	(void)state;
	(void)seed;
}

/* Of nothing: the tests give zstd its workspace. */
IMPORT void import_ZSTD_customFree(void *address)
{
	(void)address;
}

static const struct {
	const char *name;
	const void *function;
} imports[] = {
	{"memcpy", import_memcpy}, {"memmove", import_memmove},		{"memset", import_memset},
	{"memcmp", import_memcmp}, {"xxh64_reset", import_xxh64_reset}, {"ZSTD_customFree", import_ZSTD_customFree},
};

/* jmp *0(%rip); the address */
static void springboard(uint8_t *at, const void *target)
{
	static const uint8_t jump[6] = {0xff, 0x25, 0, 0, 0, 0};

	memcpy(at, jump, sizeof(jump));
	memcpy(at + sizeof(jump), &target, sizeof(target));
}

bool host_import(const char *name, uint8_t *at)
{
	static const char thunk[] = "__x86_indirect_thunk_r";
	static const uint8_t undefined[2] = {0x0f, 0x0b};

	for (size_t i = 0; i < sizeof(imports) / sizeof(*imports); i++) {
		if (!strcmp(imports[i].name, name)) {
			springboard(at, imports[i].function);
			return true;
		}
	}
	if (!strcmp(name, "__fentry__") || !strcmp(name, "__x86_return_thunk")) {
		*at = 0xc3;
		return true;
	}
	if (!strncmp(name, thunk, sizeof(thunk) - 1)) {
		static const char names[] = "ax cx dx bx sp bp si di 8  9  10 11 12 13 14 15 ";
		const char *found = strstr(names, name + sizeof(thunk) - 1);
		int number = found ? (int)(found - names) / 3 : 0;
		const uint8_t jump[3] = {number >= 8 ? 0x41 : 0x40, 0xff, (uint8_t)(0xe0 | (number & 7))};

		memcpy(at, jump, sizeof(jump));
		return true;
	}
	memcpy(at, undefined, sizeof(undefined));
	return false;
}
