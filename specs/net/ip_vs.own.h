/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_IP_VS_H
#define OWN_IP_VS_H
#include <net/ip_vs.h>
#include <ownership.h>

/* A scheduler is an element of the kernel's list; of a service it writes one word of its own, under the service's lock. */
CAPSET(ip_vs_caps)(struct ip_vs_service *svc)
	__includes(ref(svc))
	__includes(fields(svc));
WRITABLE(ip_vs_service, sched_data);
USABLE(ip_vs_service, sched_lock);

int register_ip_vs_scheduler(struct ip_vs_scheduler *scheduler)
	__runs_in(process)
	__requires(scheduler->name)
	__checks(string(scheduler->name))
	__registers(scheduler, ip_vs_scheduler)
	__returns_if(ret, write(scheduler, sizeof(*scheduler)))
	__grants_if(!ret, ref(scheduler))
	__pins_if(!ret, ref(scheduler), unregister_ip_vs_scheduler(scheduler));
int unregister_ip_vs_scheduler(struct ip_vs_scheduler *scheduler)
	__runs_in(process)
	__checks(ref(scheduler))
	__unpins(unregister_ip_vs_scheduler(scheduler))
	__revokes(ref(scheduler))
	__returns(write(scheduler, sizeof(*scheduler)));
void ip_vs_scheduler_err(struct ip_vs_service *svc, const char *msg)
	__checks(ref(svc)) __checks(string(msg));

int CALLBACK(ip_vs_scheduler, init_service)(struct ip_vs_service *svc)
	__principal(svc) __runs_in(process)
	__transfers(ip_vs_caps(svc))
	__returns_if(ret, ip_vs_caps(svc))
	__faults(-ENODEV);
void CALLBACK(ip_vs_scheduler, done_service)(struct ip_vs_service *svc)
	__principal(svc) __runs_in(process)
	__returns(ip_vs_caps(svc))
	__faults();
int CALLBACK(ip_vs_scheduler, add_dest)(struct ip_vs_service *svc, struct ip_vs_dest *dest)
	__principal(svc) __runs_in(process) __faults(-ENODEV);
int CALLBACK(ip_vs_scheduler, del_dest)(struct ip_vs_service *svc, struct ip_vs_dest *dest)
	__principal(svc) __runs_in(process) __faults(0);
int CALLBACK(ip_vs_scheduler, upd_dest)(struct ip_vs_service *svc, struct ip_vs_dest *dest)
	__principal(svc) __runs_in(process) __faults(0);
/* No server is an answer too. */
struct ip_vs_dest *CALLBACK(ip_vs_scheduler, schedule)(struct ip_vs_service *svc, const struct sk_buff *skb,
						       struct ip_vs_iphdr *iph)
	__principal(svc) __runs_in(softirq)
	__transfers(ref(svc))
	__faults(NULL);
#endif
