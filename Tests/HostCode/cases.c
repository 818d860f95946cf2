/* SPDX-License-Identifier: GPL-2.0-only */
/* The tables that cases.h fills; the linker names their ends after the sections. */
#include "HostCode.h"

extern const struct host_case __start_host_cases[], __stop_host_cases[];
extern const struct host_case_function __start_host_functions[], __stop_host_functions[];
extern const struct host_case_fixup __start_host_fixups[], __stop_host_fixups[];

uint64_t host_case_count(void)
{
	return (uint64_t)(__stop_host_cases - __start_host_cases);
}

const struct host_case *host_case_at(uint64_t index)
{
	return &__start_host_cases[index];
}

uint64_t host_case_function_count(void)
{
	return (uint64_t)(__stop_host_functions - __start_host_functions);
}

const struct host_case_function *host_case_function_at(uint64_t index)
{
	return &__start_host_functions[index];
}

uint64_t host_case_fixup_count(void)
{
	return (uint64_t)(__stop_host_fixups - __start_host_fixups);
}

const struct host_case_fixup *host_case_fixup_at(uint64_t index)
{
	return &__start_host_fixups[index];
}
