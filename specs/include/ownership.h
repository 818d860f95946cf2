/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The vocabulary of ownership specs: attributes that clang keeps and every other compiler may ignore.
 * docs/specs.md says what each means.  Each macro quotes its own operands, so that a report shows them as written.
 */
#ifndef OWNERSHIP_H
#define OWNERSHIP_H

/* Wrappers are compiled by gcc against the same specs: there the prototypes are checked and the verbs are nothing. */
#ifdef __clang__
#define __own(text)		__attribute__((annotate("own." text)))
#else
#define __own(text)
#endif

#define __runs_in(...)		__own("runs_in:" #__VA_ARGS__)
#define __principal(...)	__own("principal:" #__VA_ARGS__)
#define __checks(...)		__own("checks:" #__VA_ARGS__)
#define __checks_if(...)	__own("checks_if:" #__VA_ARGS__)
#define __registers(...)	__own("registers:" #__VA_ARGS__)
#define __registers_if(...)	__own("registers_if:" #__VA_ARGS__)
#define __transfers(...)	__own("transfers:" #__VA_ARGS__)
#define __transfers_if(...)	__own("transfers_if:" #__VA_ARGS__)
#define __revokes(...)		__own("revokes:" #__VA_ARGS__)
#define __revokes_if(...)	__own("revokes_if:" #__VA_ARGS__)
#define __returns(...)		__own("returns:" #__VA_ARGS__)
#define __returns_if(...)	__own("returns_if:" #__VA_ARGS__)
#define __grants(...)		__own("grants:" #__VA_ARGS__)
#define __grants_if(...)	__own("grants_if:" #__VA_ARGS__)
#define __pins(...)		__own("pins:" #__VA_ARGS__)
#define __pins_if(...)		__own("pins_if:" #__VA_ARGS__)
#define __faults(...)		__own("faults:" #__VA_ARGS__)
#define __includes(...)		__own("includes:" #__VA_ARGS__)
#define __includes_if(...)	__own("includes_if:" #__VA_ARGS__)


#define __requires(...)		__own("requires:" #__VA_ARGS__)	/* condition, else violation */
#define __ensures(...)		__own("ensures:" #__VA_ARGS__)	/* a callback: holds when it has returned */
#define __ensures_if(...)	__own("ensures_if:" #__VA_ARGS__)
#define __lends(...)		__own("lends:" #__VA_ARGS__)	/* callee holds it until exit */
#define __lends_if(...)		__own("lends_if:" #__VA_ARGS__)
#define __unpins(...)		__own("unpins:" #__VA_ARGS__)	/* ends the pin with this inverse */
#define __unpins_if(...)	__own("unpins_if:" #__VA_ARGS__)
#define __takes(...)		__own("takes:" #__VA_ARGS__)	/* lock taken, inverse call */
#define __takes_if(...)		__own("takes_if:" #__VA_ARGS__)
#define __drops(...)		__own("drops:" #__VA_ARGS__)	/* lock dropped: that inverse call */
#define __violates		__own("violates:")		/* the call itself is the violation */
#define __includes_for(...)	__own("includes_for:" #__VA_ARGS__)
#define __grants_for(...)	__own("grants_for:" #__VA_ARGS__)
#define __registers_for(...)	__own("registers_for:" #__VA_ARGS__)
#define __transfers_for(...)	__own("transfers_for:" #__VA_ARGS__)
#define __revokes_for(...)	__own("revokes_for:" #__VA_ARGS__)
#define __requires_for(...)	__own("requires_for:" #__VA_ARGS__)
#define __checks_for(...)	__own("checks_for:" #__VA_ARGS__)
#define __returns_for(...)	__own("returns_for:" #__VA_ARGS__)
#define __opaque(...)		__own("opaque:" #__VA_ARGS__)	/* only handed back, never looked into */
#define __calls(...)		__own("calls:" #__VA_ARGS__)	/* runs this entry before it returns */

#define __draft			__own("draft:")			/* nobody has read it yet: refused */

#define __offers(...)		__own("offers:" #__VA_ARGS__)	/* the driver may call through it */
#define __offers_if(...)	__own("offers_if:" #__VA_ARGS__)

#define CAPSET(name)		void name
#define CALLBACK(type, member)	type##__##member
/* The other way round: a function of the kernel that drivers call through a member of its objects. */
#define CALLED(type, member)	type##__called__##member
#define CONTRACT(type)		type##__contract

#define __own_paste(a, b)	a##b
#define __own_name(n)		__own_paste(own_decl_, n)
#define WRITABLE(type, member, ...) \
	extern char __own_name(__COUNTER__) __own("writable:" #type ", " #member ", " #__VA_ARGS__)
#define USABLE(type, member) \
	extern char __own_name(__COUNTER__) __own("usable:" #type ", " #member)
#define CALLABLE(type, member) \
	extern char __own_name(__COUNTER__) __own("callable:" #type ", " #member)

/* Classes that need no prototype: the declaration is named, not repeated. */
#define __own_again(name, text)	extern __typeof__(name) name __own(text)
#define DIRECT(name)		__own_again(name, "class:direct")
#define LEAF(name)		extern __typeof__(name) name __own("class:leaf")
#define DATA(name)		__own_again(name, "class:data")
/* For a datum that only some kernels declare. */
#define DATA_OF(type, name)	extern type name __own("class:data")
#define PERCPU(name)		__own_again(name, "class:percpu")
#define STATIC_KEY(name)	__own_again(name, "class:static_key")
#define STATIC_CALL(name)	__own_again(name, "class:static_call")
#define SUPPORT(name)		__own_again(name, "class:support")
#define VALUE(name)		extern __typeof__(name) name __own("class:value")
#endif
