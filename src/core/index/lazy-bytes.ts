import { checksum } from './checksum'
import type { SavedBytes } from './saved-bytes'

/** What was saved is not what is there now. */
export class DamagedBytes extends Error {
  override name = 'DamagedBytes'
}

/** Bytes that are read and checked together; a multiple of 4. */
export const blockBytes = 65_536

/**
 * The end of saved bytes, of which only those blocks are in memory that were asked for: the engine gives an array its memory
 * when it is written to.
 */
export class LazyBytes {
  /** From a multiple of 8 on; what was not asked for with `need` is zeros. */
  readonly bytes: Uint8Array
  /** What was asked for was not what was saved. */
  isDamaged = false
  private missing: number
  private readonly isThere: Uint8Array

  /**
   * @param from where they begin in what is saved; a multiple of 8
   * @param sums by block: its checksum
   */
  constructor(
    private readonly saved: SavedBytes,
    private readonly from: number,
    private readonly sums: Uint32Array,
  ) {
    this.bytes = saved.whole?.subarray(from) ?? new Uint8Array(saved.length - from)
    this.missing = sums.length
    this.isThere = new Uint8Array(sums.length)
  }

  /**
   * Has the bytes from `from` to before `end` in memory.
   *
   * @throws DamagedBytes
   */
  need(from: number, end: number): void {
    if (this.missing === 0 || from >= end) return
    const last = Math.floor((end - 1) / blockBytes)
    for (let block = Math.floor(from / blockBytes); block <= last; block += 1) {
      if (this.isThere[block] === 1) continue
      let after = block + 1
      while (after <= last && this.isThere[after] === 0) after += 1
      this.read(block, after)
      block = after - 1
    }
  }

  /** Nobody is to take them for what is there. */
  discard(): void {
    this.saved.discard()
  }

  /** Those that lie side by side at once. */
  private read(block: number, after: number): void {
    const { bytes } = this
    const from = block * blockBytes
    const into = bytes.subarray(from, Math.min(after * blockBytes, bytes.length))
    const isRead = this.saved.whole !== null || this.saved.read(this.from + from, into)
    for (let at = block; at < after; at += 1) {
      if (!isRead || this.sumOf(at) !== this.sums[at]) {
        this.isDamaged = true
        throw new DamagedBytes(`Block ${String(at)} of a part of the saved index is damaged`)
      }
      this.isThere[at] = 1
      this.missing -= 1
    }
  }

  private sumOf(block: number): number {
    return blockSum(this.bytes, block)
  }
}

/** By block of `bytes`, which are a multiple of 8 and begin at one: its checksum. */
export function blockSums(bytes: Uint8Array): Uint32Array {
  const sums = new Uint32Array(Math.ceil(bytes.length / blockBytes))
  for (let block = 0; block < sums.length; block += 1) sums[block] = blockSum(bytes, block)
  return sums
}

function blockSum(bytes: Uint8Array, block: number): number {
  const from = block * blockBytes
  const length = Math.min(blockBytes, bytes.length - from)
  return checksum(new Uint32Array(bytes.buffer, bytes.byteOffset + from, length / 4))
}
