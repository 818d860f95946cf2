/* Debian 12's libclang-14-dev; Package.swift names the folder its headers are in. */
#ifndef CORDON_LIBCLANG_H
#define CORDON_LIBCLANG_H

#include <clang-c/Index.h>

#endif
