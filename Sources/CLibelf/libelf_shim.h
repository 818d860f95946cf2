/* Debian's libelf-dev: reading modules. */
#ifndef CORDON_LIBELF_SHIM_H
#define CORDON_LIBELF_SHIM_H

#include <gelf.h>
#include <libelf.h>

#endif
