/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_NLS_H
#define OWN_NLS_H
#include <linux/nls.h>
#include <linux/errno.h>
#include <ownership.h>

/* The table is an element of the kernel's list from here on; its users hold the module. */
int __register_nls(struct nls_table *nls, struct module *owner)
	__opaque(owner)
	__checks(string(nls->charset))
	__registers(nls, nls_table)
	__returns_if(ret, write(nls, sizeof(*nls)))
	__grants_if(!ret, ref(nls))
	__pins_if(!ret, ref(nls), unregister_nls(nls));
int unregister_nls(struct nls_table *nls)
	__checks(ref(nls))
	__unpins(unregister_nls(nls))
	__revokes(ref(nls))
	__returns(write(nls, sizeof(*nls)));
/* File systems call these with locks held; @boundlen bytes are there. */
int CALLBACK(nls_table, uni2char)(wchar_t uni, unsigned char *out, int boundlen)
	__runs_in(softirq)
	__lends_if(boundlen > 0, write(out, boundlen))
	__faults(-EINVAL);
int CALLBACK(nls_table, char2uni)(const unsigned char *rawstring, int boundlen, wchar_t *uni)
	__runs_in(softirq)
	__lends(write(uni, sizeof(*uni)))
	__faults(-EINVAL);
CAPSET(nls_hold)(struct nls_table *nls)
	__includes(ref(nls));
struct nls_table *load_nls(const char *charset)
	__runs_in(process)
	__checks(string(charset))
	__returns_if(ret, nls_hold(ret))
	__pins_if(ret, ref(ret), unload_nls(ret));
struct nls_table *load_nls_default(void)
	__runs_in(process)
	__returns_if(ret, nls_hold(ret))
	__pins_if(ret, ref(ret), unload_nls(ret));
void unload_nls(struct nls_table *nls)
	__unpins(unload_nls(nls))
	__transfers_if(nls, nls_hold(nls));
int utf8s_to_utf16s(const u8 *s, int inlen, enum utf16_endian endian, wchar_t *pwcs, int maxlen)
	__checks_if(inlen > 0, read(s, inlen))
	__checks_if(maxlen > 0, write(pwcs, maxlen * sizeof(*pwcs)));
int utf16s_to_utf8s(const wchar_t *pwcs, int inlen, enum utf16_endian endian, u8 *s, int maxlen)
	__checks_if(inlen > 0, read(pwcs, inlen * sizeof(*pwcs)))
	__checks_if(maxlen > 0, write(s, maxlen));
int utf32_to_utf8(unicode_t u, u8 *s, int maxlen)
	__checks_if(maxlen > 0, write(s, maxlen));
int utf8_to_utf32(const u8 *s, int len, unicode_t *pu)
	__checks_if(len > 0, read(s, len))
	__checks(write(pu, sizeof(*pu)));
#endif
