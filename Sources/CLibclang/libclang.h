/* Debian 12's libclang-14-dev keeps its headers out of the compiler's search path. */
#ifndef CORDON_LIBCLANG_H
#define CORDON_LIBCLANG_H

/* First what Index.h includes, by the same guards, so that no -I is needed. */
#include "/usr/lib/llvm-14/include/clang-c/Platform.h"
#include "/usr/lib/llvm-14/include/clang-c/Index.h"

#endif
