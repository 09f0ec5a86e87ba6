import type { Counts } from './segment'

/** Strings as their code units one after the other, in bytes where all are below 256; of each where it begins; one more. */
export interface PackedStrings {
  readonly units: Counts
  readonly starts: Uint32Array
}

const none: PackedStrings = { units: new Uint8Array(0), starts: new Uint32Array(1) }
/** So many arguments a call takes anywhere. */
const mostUnits = 8192

/**
 * Different strings by number, of which some may be empty. Those that were loaded stay as they were packed until one is asked for:
 * to make 300,000 of them takes longer than to load all else of an index, and most are never shown.
 */
export class StringList {
  length: number
  /** Of those that were loaded, the ones that are others now. */
  private readonly changed = new Map<number, string>()
  private readonly added: string[] = []
  private readonly loaded: number
  /** The numbers of those that are not as they were loaded. */
  private readonly numbers = new Map<string, number>()
  /** A hash table with open places: the numbers of those that were loaded, and one more; 0 where there is none. */
  private table: Uint32Array | null = null

  constructor(private readonly packed: PackedStrings = none) {
    this.loaded = packed.starts.length - 1
    this.length = this.loaded
  }

  at(number: number): string {
    if (number >= this.loaded) return this.added[number - this.loaded] ?? ''
    return this.changed.get(number) ?? this.unpacked(number)
  }

  /** The number of a string that is not empty; -1 where it is not here. */
  find(value: string): number {
    return this.numbers.get(value) ?? this.findLoaded(value)
  }

  /** The first code unit; NaN of an empty one. */
  firstUnit(number: number): number {
    if (!this.isAsLoaded(number)) return this.at(number).charCodeAt(0)
    const { units, starts } = this.packed
    const start = starts[number] as number
    return start < (starts[number + 1] as number) ? (units[start] as number) : NaN
  }

  isEmpty(number: number): boolean {
    return Number.isNaN(this.firstUnit(number))
  }

  /** Whether one comes before another by their code units, as `<` has it; of those that were loaded, no string is made. */
  isBefore(one: number, other: number): boolean {
    if (!this.isAsLoaded(one) || !this.isAsLoaded(other)) return this.at(one) < this.at(other)
    const { units, starts } = this.packed
    const end = starts[one + 1] as number
    const otherEnd = starts[other + 1] as number
    let at = starts[one] as number
    let otherAt = starts[other] as number
    while (at < end && otherAt < otherEnd && units[at] === units[otherAt]) {
      at += 1
      otherAt += 1
    }
    if (at === end || otherAt === otherEnd) return at === end && otherAt < otherEnd
    return (units[at] as number) < (units[otherAt] as number)
  }

  private isAsLoaded(number: number): boolean {
    return number < this.loaded && !this.changed.has(number)
  }

  /** In place of one that is there, or behind the last. */
  set(number: number, value: string): void {
    const before = number < this.length ? this.at(number) : ''
    if (this.numbers.get(before) === number) this.numbers.delete(before)
    if (value !== '') this.numbers.set(value, number)
    if (number < this.loaded) this.changed.set(number, value)
    else {
      this.added[number - this.loaded] = value
      this.length = Math.max(this.length, number + 1)
    }
  }

  pack(): PackedStrings {
    if (this.added.length === 0 && this.changed.size === 0) return this.packed
    const all = Array.from({ length: this.length }, (_, number) => this.at(number))
    const starts = new Uint32Array(all.length + 1)
    for (const [number, { length }] of all.entries()) starts[number + 1] = (starts[number] as number) + length
    const wide = new Uint16Array(starts[all.length] as number)
    let at = 0
    let greatest = 0
    for (const text of all) {
      for (let unit = 0; unit < text.length; unit += 1, at += 1) {
        const code = text.charCodeAt(unit)
        wide[at] = code
        greatest = Math.max(greatest, code)
      }
    }
    return { units: greatest < 256 ? Uint8Array.from(wide) : wide, starts }
  }

  private unpacked(number: number): string {
    const { units, starts } = this.packed
    const end = starts[number + 1] as number
    let text = ''
    for (let at = starts[number] as number; at < end; at += mostUnits)
      text += String.fromCharCode(...units.subarray(at, Math.min(end, at + mostUnits)))
    return text
  }

  private findLoaded(value: string): number {
    this.table ??= tableOf(this.packed)
    const { table } = this
    const mask = table.length - 1
    for (let place = hashOf(value) & mask; table[place] !== 0; place = (place + 1) & mask) {
      const number = (table[place] as number) - 1
      if (!this.changed.has(number) && this.isLoaded(number, value)) return number
    }
    return -1
  }

  private isLoaded(number: number, value: string): boolean {
    const { units, starts } = this.packed
    const start = starts[number] as number
    if ((starts[number + 1] as number) - start !== value.length) return false
    for (let at = 0; at < value.length; at += 1) if (units[start + at] !== value.charCodeAt(at)) return false
    return true
  }
}

function tableOf({ units, starts }: PackedStrings): Uint32Array {
  const count = starts.length - 1
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
  const mask = table.length - 1
  for (let number = 0; number < count; number += 1) {
    const end = starts[number + 1] as number
    let hash = seed
    for (let at = starts[number] as number; at < end; at += 1) hash = folded(hash, units[at] as number)
    let place = mixed(hash) & mask
    while (table[place] !== 0) place = (place + 1) & mask
    table[place] = number + 1
  }
  return table
}

function hashOf(value: string): number {
  let hash = seed
  for (let at = 0; at < value.length; at += 1) hash = folded(hash, value.charCodeAt(at))
  return mixed(hash)
}

// FNV-1a by code units (Fowler, Noll, Vo; RFC 9923), whose lower bits are mixed with the upper ones, since they are the place.
const seed = 0x811c9dc5

function folded(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function mixed(hash: number): number {
  return hash ^ (hash >>> 15)
}
