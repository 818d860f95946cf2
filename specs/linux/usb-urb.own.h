/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef OWN_USB_URB_H
#define OWN_USB_URB_H
#include <linux/version.h>
#include <linux/usb.h>
#include <linux/usb/hcd.h>
#include <linux/scatterlist.h>
#include <ownership.h>

/*
 * A request.  What it says is the driver's until usb_submit_urb() and again from its completion on; meanwhile the
 * host controller reads it.  Links, counts and results are the core's for life.
 */
CAPSET(urb_hold)(struct urb *urb)
	__includes(ref(urb));
#define URB_SAYS(member) WRITABLE(urb, member, idle)
URB_SAYS(pipe);
URB_SAYS(stream_id);
URB_SAYS(status);
URB_SAYS(dev);
URB_SAYS(ep);
URB_SAYS(transfer_flags);
URB_SAYS(transfer_buffer);
URB_SAYS(transfer_dma);
URB_SAYS(sg);
URB_SAYS(num_sgs);
URB_SAYS(num_mapped_sgs);
URB_SAYS(transfer_buffer_length);
URB_SAYS(actual_length);
URB_SAYS(setup_packet);
URB_SAYS(setup_dma);
URB_SAYS(start_frame);
URB_SAYS(number_of_packets);
URB_SAYS(interval);
URB_SAYS(error_count);
URB_SAYS(context);
URB_SAYS(complete);

struct urb *usb_alloc_urb(int iso_packets, gfp_t mem_flags)
	__requires(iso_packets >= 0 && iso_packets <= 1024)
	__returns_if(ret, urb_hold(ret))
	__returns_if(ret, urb_frames(ret, iso_packets))
	__returns_if(ret, fields(ret, idle));
/* Descriptors behind the structure, in the same allocation. */
CAPSET(urb_frames)(struct urb *urb, int count)
	__includes_if(count, write(urb->iso_frame_desc, count * sizeof(urb->iso_frame_desc[0])));
struct urb *usb_get_urb(struct urb *urb)
	__checks_if(urb, ref(urb))
	__returns_if(ret, urb_hold(ret));
/* One that is under way has its words with the core: urb.complete takes them when it was the last reference. */
void usb_free_urb(struct urb *urb)
	__revokes_if(urb && kref_read(&urb->kref) == 1, urb_frames(urb, 0))
	__revokes_if(urb && kref_read(&urb->kref) == 1 && !atomic_read(&urb->use_count), fields(urb, idle))
	__transfers_if(urb, urb_hold(urb));

/* A control request's direction stands in its setup packet, which the driver may still change. */
#define urb_is_in(urb) (usb_pipein((urb)->pipe) || usb_pipecontrol((urb)->pipe))
#define urb_is_mapped(urb) ((urb)->transfer_flags & URB_NO_TRANSFER_DMA_MAP)
int usb_submit_urb(struct urb *urb, gfp_t mem_flags)
	__checks(ref(urb))
	__requires(urb->complete && urb->dev)
	__checks(ref(urb->dev))
	__registers(urb->complete, urb.complete)
	__checks_if(usb_pipecontrol(urb->pipe), read(urb->setup_packet, sizeof(struct usb_ctrlrequest)))
	__requires(!urb->num_sgs || urb->sg)
	__checks_for((struct scatterlist *s = urb->num_sgs && urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)),
		     write(sg_virt(s), s->length))
	__checks_for((struct scatterlist *s = urb->num_sgs && !urb_is_in(urb) ? urb->sg : NULL; s; s = sg_next(s)),
		     read(sg_virt(s), s->length))
	__checks_if(urb_is_mapped(urb) && urb->transfer_buffer_length,
		    dma(urb->dev->bus->sysdev, urb->transfer_dma, urb->transfer_buffer_length))
	__checks_if(!urb->num_sgs && urb->transfer_buffer && urb_is_in(urb),
		    write(urb->transfer_buffer, urb->transfer_buffer_length))
	__checks_if(!urb->num_sgs && urb->transfer_buffer && !urb_is_in(urb),
		    read(urb->transfer_buffer, urb->transfer_buffer_length))
	__requires(urb->transfer_buffer || urb->num_sgs || urb_is_mapped(urb) || !urb->transfer_buffer_length)
	__transfers(fields(urb, idle))
	__returns_if(ret, fields(urb, idle))
	__pins_if(!ret, ref(urb), usb_kill_urb(urb));
/* The host controller's interrupt.  May submit again, or free. */
void CALLBACK(urb, complete)(struct urb *urb)
	__principal(urb) __runs_in(hardirq)
	__unpins(usb_kill_urb(urb))
	__transfers(ref(urb))
	__transfers(fields(urb, idle))
	__returns(ref(urb))
	__returns_if(!urb->hcpriv && kref_read(&urb->kref) == 1, fields(urb, idle))
	__faults();

int usb_unlink_urb(struct urb *urb)
	__checks_if(urb, ref(urb));
/* These wait until the completion has run. */
void usb_kill_urb(struct urb *urb)
	__runs_in(process)
	__checks_if(urb, ref(urb));
void usb_poison_urb(struct urb *urb)
	__runs_in(process)
	__checks_if(urb, ref(urb));
void usb_unpoison_urb(struct urb *urb)
	__checks_if(urb, ref(urb));
void usb_block_urb(struct urb *urb)
	__checks_if(urb, ref(urb));

/* ---- anchors: a list head in the driver's memory, each request on it holds a reference ---- */
#define anchor_is_sound(a) \
	((a)->urb_list.next->prev == &(a)->urb_list && (a)->urb_list.prev->next == &(a)->urb_list)
#define ON_ANCHOR \
	__checks(write(anchor, sizeof(*anchor))) \
	__checks(read(anchor->urb_list.next, sizeof(struct list_head))) \
	__checks(read(anchor->urb_list.prev, sizeof(struct list_head))) \
	__requires(anchor_is_sound(anchor))
void usb_anchor_urb(struct urb *urb, struct usb_anchor *anchor)
	__checks(ref(urb))
	__requires(!urb->anchor)
	ON_ANCHOR;
void usb_unanchor_urb(struct urb *urb)
	__checks(ref(urb));
void usb_kill_anchored_urbs(struct usb_anchor *anchor)
	__runs_in(process)
	ON_ANCHOR;
void usb_poison_anchored_urbs(struct usb_anchor *anchor)
	__runs_in(process)
	ON_ANCHOR;
void usb_unpoison_anchored_urbs(struct usb_anchor *anchor)
	ON_ANCHOR;
void usb_unlink_anchored_urbs(struct usb_anchor *anchor)
	ON_ANCHOR;
void usb_scuttle_anchored_urbs(struct usb_anchor *anchor)
	ON_ANCHOR;
int usb_wait_anchor_empty_timeout(struct usb_anchor *anchor, unsigned int timeout)
	__runs_in(process)
	ON_ANCHOR;
int usb_anchor_empty(struct usb_anchor *anchor)
	ON_ANCHOR;
/* The anchor's reference becomes the driver's. */
struct urb *usb_get_from_anchor(struct usb_anchor *anchor)
	ON_ANCHOR
	__returns_if(ret, urb_hold(ret));

/* ---- memory that a host controller can reach ---- */
void *usb_alloc_coherent(struct usb_device *dev, size_t size, gfp_t mem_flags, dma_addr_t *dma)
	__checks(ref(dev))
	__checks(write(dma, sizeof(*dma)))
	__returns_if(ret, dma(dev->bus->sysdev, *dma, size))
	__returns_if(ret, alloc(ret, size, usb_free_coherent));
void usb_free_coherent(struct usb_device *dev, size_t size, void *addr, dma_addr_t dma)
	__checks(ref(dev))
	__revokes_if(addr, dma(dev->bus->sysdev, dma, size))
	__revokes_if(addr, alloc(addr, size, usb_free_coherent));

/* ---- whole transfers: the buffer is used until the call returns; it is mapped for DMA, so none on the stack ---- */
int usb_control_msg(struct usb_device *dev, unsigned int pipe, __u8 request, __u8 requesttype, __u16 value, __u16 index,
		    void *data, __u16 size, int timeout)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(data && usb_pipein(pipe), write(data, size))
	__checks_if(data && !usb_pipein(pipe), read(data, size))
	__requires(data || !size);
int usb_control_msg_send(struct usb_device *dev, __u8 endpoint, __u8 request, __u8 requesttype, __u16 value, __u16 index,
			 const void *data, __u16 size, int timeout, gfp_t memflags)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(size, read(data, size));
int usb_control_msg_recv(struct usb_device *dev, __u8 endpoint, __u8 request, __u8 requesttype, __u16 value, __u16 index,
			 void *data, __u16 size, int timeout, gfp_t memflags)
	__runs_in(process)
	__checks(ref(dev))
	__checks_if(size, write(data, size));
#define WHOLE_TRANSFER \
	__runs_in(process) \
	__checks(ref(usb_dev)) \
	__requires(len >= 0 && (data || !len)) \
	__checks_if(data && usb_pipein(pipe), write(data, len)) \
	__checks_if(data && !usb_pipein(pipe), read(data, len)) \
	__checks_if(actual_length, write(actual_length, sizeof(*actual_length)))
int usb_bulk_msg(struct usb_device *usb_dev, unsigned int pipe, void *data, int len, int *actual_length, int timeout)
	WHOLE_TRANSFER;
int usb_interrupt_msg(struct usb_device *usb_dev, unsigned int pipe, void *data, int len, int *actual_length, int timeout)
	WHOLE_TRANSFER;
int usb_get_descriptor(struct usb_device *dev, unsigned char type, unsigned char index, void *buf, int size)
	__runs_in(process)
	__checks(ref(dev))
	__requires(size > 0)
	__checks(write(buf, size));
int usb_get_status(struct usb_device *dev, int recip, int type, int target, void *data)
	__runs_in(process)
	__checks(ref(dev))
	__checks(write(data, type == USB_STATUS_TYPE_PTM ? 4 : 2));
#endif
