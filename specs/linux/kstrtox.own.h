/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_KSTRTOX_H
#define OWN_KSTRTOX_H
#include <linux/kstrtox.h>
#include <linux/moduleparam.h>
#include <ownership.h>

int kstrtobool(const char *s, bool *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtoint(const char *s, unsigned int base, int *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtouint(const char *s, unsigned int base, unsigned int *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtou8(const char *s, unsigned int base, u8 *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtos8(const char *s, unsigned int base, s8 *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtou16(const char *s, unsigned int base, u16 *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtos16(const char *s, unsigned int base, s16 *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtoll(const char *s, unsigned int base, long long *res) __checks(string(s)) __checks(write(res, sizeof(*res)));
int kstrtoull(const char *s, unsigned int base, unsigned long long *res)
	__checks(string(s)) __checks(write(res, sizeof(*res)));
#endif
