import { languageNames } from '../language/language-names'
import { hostOfAddress } from '../query/bare-address'
import { facetFields, type FacetField } from './facet-fields'
import { facetValue } from './facet-value'
import type { FacetValue } from './facets'
import type { SearchDocument } from './search-document'
import { StringList, type PackedStrings } from './string-list'

export interface SavedFacets {
  /** Values by their number, with the place of their field in `facetFields` and a colon before them. */
  readonly names: PackedStrings
  /** By slot: where its numbers begin in `data`, and how many there are. */
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly data: Uint32Array
}

/** Sources, tags, people … of each item, as numbers in one array: counting over 100,000 items takes milliseconds. */
export class FacetTable {
  private names = new StringList()
  private needed: (() => void) | null = null
  private starts: Uint32Array = new Uint32Array(0)
  private lengths: Uint16Array = new Uint16Array(0)
  private data: Uint32Array = new Uint32Array(1024)
  private used = 0
  private unused = 0

  /**
   * Has in memory what was loaded; to be called before anything is asked or changed.
   *
   * @throws DamagedBytes
   */
  need(): void {
    this.needed?.()
    this.needed = null
  }

  set(slot: number, doc: SearchDocument): void {
    const values = valuesOf(doc)
    if (this.holds(slot, values)) return
    if (slot >= this.starts.length) this.growSlots(slot)
    this.remove(slot)
    if (this.used + values.length > this.data.length) this.makeRoom(values.length)
    // Behind all that may number the names anew.
    const numbers = values.map((name) => this.numberOf(name))
    this.data.set(numbers, this.used)
    this.starts[slot] = this.used
    this.lengths[slot] = numbers.length
    this.used += numbers.length
  }

  remove(slot: number): void {
    this.unused += this.lengths[slot] ?? 0
    if (slot < this.lengths.length) this.lengths[slot] = 0
  }

  /** The most frequent values of each field over these slots, at most `most` of each. */
  count(slots: Uint32Array, most: number): { field: FacetField; values: FacetValue[] }[] {
    const { starts, lengths, data, names } = this
    const counts = new Uint32Array(names.length)
    for (let place = 0; place < slots.length; place += 1) {
      const slot = slots[place] as number
      const start = starts[slot] ?? 0
      const end = start + (lengths[slot] ?? 0)
      for (let at = start; at < end; at += 1) {
        const number = data[at] as number
        counts[number] = (counts[number] as number) + 1
      }
    }
    const fields = facetFields.map((field) => ({ field, values: [] as FacetValue[] }))
    for (let number = 0; number < counts.length; number += 1) {
      const count = counts[number] as number
      if (count === 0) continue
      const values = fields[names.firstUnit(number) - codeOf0]?.values
      // Most of 100,000 names stand in too few items to be cut out of theirs.
      if (values === undefined || (values[most - 1]?.count ?? 0) > count) continue
      insert(values, { value: names.at(number).slice(2), count }, most)
    }
    return fields.filter(({ values }) => values.length > 0)
  }

  /** Whether the item at a slot has this value, as it is counted, in one of these fields. */
  holder(fields: readonly FacetField[], value: string): (slot: number) => boolean {
    const { starts, lengths, data, names } = this
    const numbers = fields
      .map((field) => names.find(`${String(facetFields.indexOf(field))}:${value}`))
      .filter((number) => number !== -1)
    const has = (slot: number, number: number): boolean => {
      const start = starts[slot] ?? 0
      const end = start + (lengths[slot] ?? 0)
      for (let at = start; at < end; at += 1) if (data[at] === number) return true
      return false
    }
    const [first = -1, ...others] = numbers
    if (others.length > 0) return (slot) => numbers.some((number) => has(slot, number))
    return first === -1 ? () => false : (slot) => has(slot, first)
  }

  /** The most frequent values of these fields in which a word begins as is typed, over all items; at most `most`. */
  values(fields: readonly FacetField[], typed: string, most: number): FacetValue[] {
    const places = new Set(fields.map((field) => String(facetFields.indexOf(field))))
    const asked = foldTyped(typed)
    const matching: number[] = []
    const found: FacetValue[] = []
    for (let number = 0; number < this.names.length; number += 1) {
      const name = this.names.at(number)
      if (places.has(name.charAt(0)) && ` ${foldTyped(calledAs(name))}`.includes(` ${asked}`))
        matching.push(number)
    }
    if (matching.length === 0) return found
    const counts = new Uint32Array(this.names.length)
    for (const [slot, start] of this.starts.entries()) {
      const end = start + (this.lengths[slot] as number)
      for (let at = start; at < end; at += 1) {
        const number = this.data[at] as number
        counts[number] = (counts[number] as number) + 1
      }
    }
    const known = new Set<string>()
    for (const number of matching) {
      const value = this.names.at(number).slice(2)
      const count = counts[number] as number
      // A name can be that of a person and of a place.
      if (count === 0 || known.has(value)) continue
      known.add(value)
      insert(found, { value, count }, most)
    }
    return found
  }

  save(): SavedFacets {
    this.compact()
    const { names, starts, lengths } = this
    return { names: names.pack(), starts, lengths, data: this.data.slice(0, this.used) }
  }

  /** @param need reads what these are views of */
  load({ names, starts, lengths, data }: SavedFacets, need: () => void): void {
    this.needed = () => {
      need()
      this.names = new StringList(names)
    }
    this.starts = starts
    this.lengths = lengths
    this.data = data
    this.used = data.length
    this.unused = 0
  }

  private holds(slot: number, values: readonly string[]): boolean {
    const start = this.starts[slot] ?? 0
    if (this.lengths[slot] !== values.length) return false
    return values.every((value, at) => this.names.at(this.data[start + at] as number) === value)
  }

  private numberOf(name: string): number {
    const known = this.names.find(name)
    if (known !== -1) return known
    this.names.set(this.names.length, name)
    return this.names.length - 1
  }

  private growSlots(slot: number): void {
    const starts = new Uint32Array(Math.max(1024, slot * 2))
    const lengths = new Uint16Array(starts.length)
    starts.set(this.starts)
    lengths.set(this.lengths)
    this.starts = starts
    this.lengths = lengths
  }

  private makeRoom(needed: number): void {
    if (this.unused > this.used / 2) this.compact()
    if (this.used + needed <= this.data.length) return
    const data = new Uint32Array((this.used + needed) * 2)
    data.set(this.data)
    this.data = data
  }

  /** Closes the gaps that changed items have left, and forgets values that nobody has any more. */
  private compact(): void {
    if (this.unused === 0) return
    const names = this.names
    const data = new Uint32Array(this.data.length)
    let used = 0
    this.names = new StringList()
    for (const [slot, length] of this.lengths.entries()) {
      const start = this.starts[slot] as number
      this.starts[slot] = used
      for (let at = start; at < start + length; at += 1) {
        data[used] = this.numberOf(names.at(this.data[at] as number))
        used += 1
      }
    }
    this.data = data
    this.used = used
    this.unused = 0
  }
}

const mostOfItem = 65_535
const codeOf0 = 48
const ofLanguages = `${String(facetFields.indexOf('language'))}:`
/** Nobody nests deeper, and each level is a value of the item. */
const mostLevels = 64

/** Names of people and places are those that stand in the article's list, without the other forms of them. */
function valuesOf(doc: SearchDocument): string[] {
  const named = (type: string): string[] =>
    doc.entities.filter((entity) => entity.type === type && !entity.isForm).map(({ name }) => name)
  const values: Record<FacetField, readonly string[]> = {
    source: [doc.source === '' ? hostOfAddress(doc.url) : doc.source],
    tag: doc.tags.flatMap(({ path }) => withAncestors(path)),
    collection: doc.collections.flatMap(withAncestors),
    person: named('person'),
    organisation: named('organisation'),
    place: named('place'),
    speaker: doc.quotes.map(({ speaker }) => speaker),
    language: [doc.language],
  }
  const names = new Set<string>()
  for (const [place, field] of facetFields.entries()) {
    for (const text of values[field]) {
      const value = facetValue(text)
      if (value !== '') names.add(`${String(place)}:${value}`)
    }
  }
  return [...names].slice(0, mostOfItem)
}

/** A path and what it is below, since who has `economy/trade` is found by `economy` too. */
function withAncestors(path: string): string[] {
  const found = [path]
  for (let at = path.indexOf('/'); at !== -1 && found.length < mostLevels; at = path.indexOf('/', at + 1))
    found.push(path.slice(0, at))
  return found
}

/** A value with all that people may type for it: nobody knows languages by their tags alone. */
function calledAs(name: string): string {
  const value = name.slice(2)
  return name.startsWith(ofLanguages) ? [value, ...languageNames(value)].join(' ') : value
}

/** Words parted by single spaces, without accents: `economy/trade` is found by `tra`. */
function foldTyped(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trimStart()
}

/** Keeps the greatest, in order; of equal ones the first in the alphabet, so that lists do not jump. */
function insert(values: FacetValue[], value: FacetValue, most: number): void {
  const isBefore = (a: FacetValue, b: FacetValue): boolean =>
    a.count === b.count ? a.value < b.value : a.count > b.count
  const last = values[most - 1]
  if (last !== undefined && !isBefore(value, last)) return
  let at = Math.min(values.length, most - 1)
  values.length = at
  while (at > 0 && isBefore(value, values[at - 1] as FacetValue)) at -= 1
  values.splice(at, 0, value)
}
