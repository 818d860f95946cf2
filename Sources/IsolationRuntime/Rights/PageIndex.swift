// SPDX-License-Identifier: GPL-2.0-only
//
// Finds what overlaps a range without reading every record.  A region of at most one page is chained
// under the page it starts in, so that a search looks at the pages of its range and the one before;
// larger regions share one chain a space.  All under the domain's lock.

/// Something with a range that a ``PageIndex`` can chain.
protocol Placed {
  var range: ByteRange { get }
  var space: UInt8 { get }
  var isLive: Bool { get }
  var nextNear: UInt32 { get set }
  var previousNear: UInt32 { get set }
}

/// Where a search stands; ``PageIndex/next(_:in:)`` moves it.
struct Search {
  let range: ByteRange
  let space: UInt8
  /// Chains still to look at: `chain` now, then up to `lastPage`, then the large ones.
  fileprivate var chain: UInt64
  fileprivate let lastPage: UInt64
  fileprivate var at: UInt32
  /// Too many pages to look at one by one: every cell instead.
  fileprivate let isLinear: Bool
}

/// Chains of cells by the page they start in.
struct PageIndex<Element: Placed> {
  private let heads: Cells<UInt32>

  private static var pageShift: UInt64 { 12 }
  private static var largeChain: UInt64 { UInt64.max }
  private static var linearPages: UInt64 { 256 }

  /// - Parameter heads: a power of two of zeroed cells.
  init(heads: Cells<UInt32>) { self.heads = heads }

  func insert(_ index: UInt32, in cells: Cells<Element>) {
    let bucket = bucket(Self.chain(of: cells[index].range), cells[index].space)
    let head = heads[bucket]
    cells[index].nextNear = head
    cells[index].previousNear = 0
    if head != 0 { cells[head].previousNear = index }
    heads[bucket] = index
  }

  func remove(_ index: UInt32, in cells: Cells<Element>) {
    let next = cells[index].nextNear
    let previous = cells[index].previousNear
    if next != 0 { cells[next].previousNear = previous }
    if previous != 0 {
      cells[previous].nextNear = next
    } else {
      heads[bucket(Self.chain(of: cells[index].range), cells[index].space)] = next
    }
  }

  /// A search for whatever overlaps `range`.
  func search(_ range: ByteRange, space: UInt8) -> Search {
    let first = range.start >> Self.pageShift
    let last = (range.start &+ (max(range.size, 1) - 1)) >> Self.pageShift
    let isLinear = last - first > Self.linearPages
    let start = first == 0 ? 0 : first - 1
    return Search(
      range: range, space: space, chain: start, lastPage: last,
      at: isLinear ? 1 : heads[bucket(start, space)], isLinear: isLinear)
  }

  /// The next cell that overlaps, or 0 at the end.  The cell last given may be removed meanwhile, and
  /// others inserted; nothing else may be removed.
  func next(_ search: inout Search, in cells: Cells<Element>, highWater: UInt32) -> UInt32 {
    if search.isLinear { return nextLinear(&search, cells, highWater) }
    while true {
      while search.at != 0 {
        let index = search.at
        search.at = cells[index].nextNear
        // A bucket may be shared with other pages: take a cell only on its own chain's turn.
        if cells[index].range.overlaps(search.range), cells[index].space == search.space,
          Self.chain(of: cells[index].range) == search.chain
        {
          return index
        }
      }
      if search.chain == Self.largeChain { return 0 }
      search.chain = search.chain == search.lastPage ? Self.largeChain : search.chain + 1
      search.at = heads[bucket(search.chain, search.space)]
    }
  }

  private func nextLinear(_ search: inout Search, _ cells: Cells<Element>, _ highWater: UInt32) -> UInt32 {
    while search.at <= highWater {
      let index = search.at
      search.at += 1
      if cells[index].isLive, cells[index].space == search.space,
        cells[index].range.overlaps(search.range)
      {
        return index
      }
    }
    return 0
  }

  @inline(__always)
  private static func chain(of range: ByteRange) -> UInt64 {
    range.size > 1 << pageShift ? largeChain : range.start >> pageShift
  }

  @inline(__always)
  private func bucket(_ chain: UInt64, _ space: UInt8) -> UInt32 {
    scatter(chain &+ UInt64(space) << 56) & (heads.count - 1)
  }
}
