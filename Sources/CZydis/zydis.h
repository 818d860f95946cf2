/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Debian's libzydis-dev 4.0: the tests' independent x86 decoder.  Never linked into the runtime.
 */
#ifndef CORDON_CZYDIS_H
#define CORDON_CZYDIS_H

#include <Zydis/Zydis.h>

#endif
