/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_UUID_H
#define OWN_UUID_H
#include <linux/uuid.h>
#include <ownership.h>

DATA(uuid_null);
DATA(guid_null);
void generate_random_uuid(unsigned char *uuid) __checks(write(uuid, 16));
void generate_random_guid(unsigned char *guid) __checks(write(guid, 16));
void uuid_gen(uuid_t *u) __checks(write(u, sizeof(*u)));
void guid_gen(guid_t *u) __checks(write(u, sizeof(*u)));
bool uuid_is_valid(const char *uuid) __checks(string(uuid));
int uuid_parse(const char *uuid, uuid_t *u)
	__checks(string(uuid))
	__checks(write(u, sizeof(*u)));
int guid_parse(const char *uuid, guid_t *u)
	__checks(string(uuid))
	__checks(write(u, sizeof(*u)));
#endif
