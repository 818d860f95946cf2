// SPDX-License-Identifier: GPL-2.0-only
//
// Where everything lies in a domain's one allocation, and how it comes and goes.  Process context.

import CPort

/// Offsets and counts for a capacity of records.
struct RightsLayout {
  let records, instances, pins, past: UInt32
  let recordBuckets, instanceBuckets, pinBuckets, nearBuckets, pinNearBuckets: UInt32
  let recordCells, exactHeads, nearHeads: UInt64
  let instanceCells, instanceHeads: UInt64
  let partCells, spanCells, spanHeads: UInt64
  let pinCells, pinHeads, pinNearHeads, pinFilter: UInt64
  let lockEntries, ring, known, masks, recent: UInt64
  let size: UInt64

  /// Instances and pins get a quarter of the records' number each: a packet's worth has four or more
  /// records, one instance and one pin.
  init(capacity: UInt64) {
    let wanted = UInt32(min(max(capacity, Rights.smallestCapacity), Rights.largestCapacity))
    records = wanted + 1
    instances = max(wanted / 4, 16) + 1
    pins = max(wanted / 4, 64) + 1
    // A power of two: the ring's position is masked.
    past = min(max(tableSize(for: wanted / 8), 512), 8192)
    recordBuckets = tableSize(for: records)
    nearBuckets = tableSize(for: records)
    instanceBuckets = tableSize(for: instances)
    pinBuckets = tableSize(for: pins)
    pinNearBuckets = tableSize(for: pins)
    var layout = Layout()
    _ = layout.place(Rights.self, count: 1)
    recordCells = layout.place(Record.self, count: records)
    exactHeads = layout.place(UInt32.self, count: recordBuckets)
    nearHeads = layout.place(UInt32.self, count: nearBuckets)
    instanceCells = layout.place(Instance.self, count: instances)
    instanceHeads = layout.place(UInt32.self, count: instanceBuckets)
    partCells = layout.place(Part.self, count: instances * Parts.most)
    spanCells = layout.place(PartSpan.self, count: instances * Parts.mostSpans)
    spanHeads = layout.place(UInt32.self, count: instanceBuckets)
    pinCells = layout.place(Pin.self, count: pins)
    pinHeads = layout.place(UInt32.self, count: pinBuckets)
    pinNearHeads = layout.place(UInt32.self, count: pinNearBuckets)
    pinFilter = layout.place(UInt32.self, count: Pins.filterSize)
    lockEntries = layout.place(TakenLock.self, count: Rights.lockCapacity)
    ring = layout.place(PastRight.self, count: past)
    known = layout.place(UInt64.self, count: ShadowMemory.knownPages)
    masks = layout.place(FieldMask.self, count: FieldMasks.capacity)
    recent = layout.place(cordon_recent.self, count: UInt32(CORDON_RECENT_ENTRIES))
    size = layout.size
  }
}

extension Rights {
  /// Nil when the port has no memory or no address space.
  static func create(
    domain: UnsafeMutableRawPointer?, capacity: UInt64
  ) -> UnsafeMutablePointer<Rights>? {
    let layout = RightsLayout(capacity: capacity)
    guard let memory = cordon_port_allocate(layout.size) else { return nil }
    let offset = cordon_port_shadow_reserve(domain)
    guard offset != 0 else {
      cordon_port_free(memory, layout.size)
      return nil
    }
    let rights = memory.bindMemory(to: Rights.self, capacity: 1)
    rights.initialize(to: Rights(domain: domain, offset: offset, layout: layout, memory: memory))
    return rights
  }

  static func destroy(_ rights: UnsafeMutablePointer<Rights>) {
    let domain = rights.pointee.domain
    let size = rights.pointee.size
    cordon_port_shadow_release(domain)
    cordon_port_free(rights, size)
  }

  private init(
    domain: UnsafeMutableRawPointer?, offset: UInt64, layout: RightsLayout, memory: UnsafeMutableRawPointer
  ) {
    self.domain = domain
    size = layout.size
    shadow = ShadowMemory(
      offset: offset, domain: domain,
      known: Self.cells(memory, layout.known, ShadowMemory.knownPages),
      masks: FieldMasks(masks: Self.cells(memory, layout.masks, FieldMasks.capacity)))
    records = RecordTable(
      pool: Pool(cells: Self.cells(memory, layout.recordCells, layout.records)),
      exact: Self.cells(memory, layout.exactHeads, layout.recordBuckets),
      near: PageIndex(heads: Self.cells(memory, layout.nearHeads, layout.nearBuckets)),
      recent: Self.cells(memory, layout.recent, UInt32(CORDON_RECENT_ENTRIES)))
    instances = Instances(
      pool: Pool(cells: Self.cells(memory, layout.instanceCells, layout.instances)),
      byKey: Self.cells(memory, layout.instanceHeads, layout.instanceBuckets))
    parts = Parts(
      parts: Self.cells(memory, layout.partCells, layout.instances * Parts.most),
      spans: Self.cells(memory, layout.spanCells, layout.instances * Parts.mostSpans),
      near: PageIndex(heads: Self.cells(memory, layout.spanHeads, layout.instanceBuckets)))
    pins = Pins(
      pool: Pool(cells: Self.cells(memory, layout.pinCells, layout.pins)),
      byKey: Self.cells(memory, layout.pinHeads, layout.pinBuckets),
      near: PageIndex(heads: Self.cells(memory, layout.pinNearHeads, layout.pinNearBuckets)),
      filter: Self.cells(memory, layout.pinFilter, Pins.filterSize))
    locks = LockLog(entries: Self.cells(memory, layout.lockEntries, Self.lockCapacity))
    history = History(ring: Self.cells(memory, layout.ring, layout.past))
  }

  private static func cells<Element>(
    _ memory: UnsafeMutableRawPointer, _ offset: UInt64, _ count: UInt32
  ) -> Cells<Element> {
    Cells(base: (memory + Int(offset)).bindMemory(to: Element.self, capacity: Int(count)), count: count)
  }
}
