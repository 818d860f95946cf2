/* Debian's libbpf-dev: reading BTF. */
#ifndef CORDON_LIBBPF_SHIM_H
#define CORDON_LIBBPF_SHIM_H

#include <bpf/btf.h>
#include <bpf/libbpf.h>

#endif
