import type { Item } from '../article/item'
import { itemParts, type ItemPart, type ItemState } from '../query/query-node'
import { fingerprint } from './fingerprint'
import type { DocumentWords } from './document-words'
import type { SearchDocument } from './search-document'
import { StringList, type PackedStrings } from './string-list'

/** Bits of a state; the parts of an item come after them. */
const starred = 1
const inbox = 2
const read = 4
const trashed = 8
const firstPart = 4
const allStates = starred | inbox | read | trashed

/** What filters and sorting need of each item, in columns by slot. A slot that is free is given again. */
export class ItemTable {
  /** By slot; empty where it is free. */
  private ids = new StringList()
  private free: number[] = []
  private columns = newColumns(0)
  private trashedCount = 0

  get size(): number {
    return this.ids.length - this.free.length
  }

  /** Whether any item is in the trash. */
  get hasTrash(): boolean {
    return this.trashedCount > 0
  }

  allIds(): string[] {
    return this.idsWithout(() => false)
  }

  /** The ids of items whose slot does not hold. */
  idsWithout(holds: (slot: number) => boolean): string[] {
    const ids: string[] = []
    for (let slot = 0; slot < this.ids.length; slot += 1)
      if (!holds(slot) && !this.ids.isEmpty(slot)) ids.push(this.ids.at(slot))
    return ids
  }

  idAt(slot: number): string {
    return this.ids.at(slot)
  }

  /** Whether the id at a slot comes before that at another, as `<` has it. */
  isIdBefore(slot: number, other: number): boolean {
    return this.ids.isBefore(slot, other)
  }

  slotOf(id: string): number | undefined {
    const slot = id === '' ? -1 : this.ids.find(id)
    return slot === -1 ? undefined : slot
  }

  /** Takes an item in; `changed` where its words are not those that it had. */
  set(doc: SearchDocument, words: DocumentWords): { readonly slot: number; readonly changed: boolean } {
    const known = this.slotOf(doc.id)
    const slot = known ?? this.newSlot(doc.id)
    const print = fingerprint(words)
    const columns = this.columns
    const changed =
      known === undefined || columns.printA[slot] !== print[0] || columns.printB[slot] !== print[1]
    columns.printA[slot] = print[0]
    columns.printB[slot] = print[1]
    columns.captured[slot] = doc.captured
    columns.published[slot] = dayNumber(doc.published)
    this.trashedCount += Number(doc.trashed) - Number(known !== undefined && this.isIn(slot, 'trash'))
    columns.states[slot] = stateOf(doc)
    columns.capturedDay[slot] = 0
    return { slot, changed }
  }

  /** Gives a known item the states of this row, and nothing else of it. */
  setStates(slot: number, item: Pick<Item, 'starred' | 'inbox' | 'read' | 'trashed'>): void {
    const isTrashed = item.trashed !== 0
    this.trashedCount += Number(isTrashed) - Number(this.isIn(slot, 'trash'))
    const parts = (this.columns.states[slot] as number) & ~allStates
    this.columns.states[slot] = parts | bitsOf({ ...item, trashed: isTrashed })
  }

  /** Whether the item there has exactly these words, dates and states. */
  holds(slot: number, doc: SearchDocument, words: DocumentWords): boolean {
    const { printA, printB, captured, published, states } = this.columns
    const print = fingerprint(words)
    return (
      printA[slot] === print[0] &&
      printB[slot] === print[1] &&
      captured[slot] === doc.captured &&
      published[slot] === dayNumber(doc.published) &&
      states[slot] === stateOf(doc)
    )
  }

  /** The slot that the item had; undefined where it is not known. */
  remove(id: string): number | undefined {
    const slot = this.slotOf(id)
    if (slot === undefined) return undefined
    if (this.isIn(slot, 'trash')) this.trashedCount -= 1
    this.ids.set(slot, '')
    this.free.push(slot)
    return slot
  }

  isIn(slot: number, state: ItemState): boolean {
    return isState(this.columns.states[slot] as number, state)
  }

  has(slot: number, part: ItemPart): boolean {
    return isPart(this.columns.states[slot] as number, part)
  }

  /** How many of these items are in a state, and how many have a part. */
  countBits(slots: Uint32Array): {
    readonly states: (state: ItemState) => number
    readonly parts: (part: ItemPart) => number
  } {
    // Few of all combinations occur, and each is looked at once.
    const counts = new Uint32Array(1 << (firstPart + itemParts.length))
    const { states } = this.columns
    for (let place = 0; place < slots.length; place += 1) {
      const bits = states[slots[place] as number] as number
      counts[bits] = (counts[bits] as number) + 1
    }
    const sumOf = (holds: (bits: number) => boolean): number =>
      counts.reduce((sum, count, bits) => (count > 0 && holds(bits) ? sum + count : sum), 0)
    return {
      states: (state) => sumOf((bits) => isState(bits, state)),
      parts: (part) => sumOf((bits) => isPart(bits, part)),
    }
  }

  captured(slot: number): number {
    return this.columns.captured[slot] as number
  }

  /** As `YYYYMMDD`, with 00 for what is not known; 0 where nothing is. */
  published(slot: number): number {
    return this.columns.published[slot] as number
  }

  /** `YYYYMMDD`: the first day that it may have been published, or that of its capture where that is not known. */
  day(slot: number, of: 'published' | 'captured'): number {
    const published = of === 'published' ? this.published(slot) : 0
    if (published === 0) return this.capturedDay(slot)
    const withMonth = published % 10_000 === 0 ? published + 100 : published
    return withMonth % 100 === 0 ? withMonth + 1 : withMonth
  }

  save(): SavedItems {
    const cut = <T extends Column>(column: T): T => column.slice(0, this.ids.length) as T
    const { printA, printB, captured, published, states } = this.columns
    return {
      ids: this.ids.pack(),
      columns: {
        printA: cut(printA),
        printB: cut(printB),
        captured: cut(captured),
        published: cut(published),
        states: cut(states),
      },
    }
  }

  load({ ids, columns }: SavedItems): void {
    this.ids = new StringList(ids)
    this.free = []
    this.trashedCount = 0
    this.columns = { ...columns, capturedDay: new Uint32Array(this.ids.length) }
    for (let slot = 0; slot < this.ids.length; slot += 1) {
      if (this.ids.isEmpty(slot)) this.free.push(slot)
      else if (this.isIn(slot, 'trash')) this.trashedCount += 1
    }
  }

  private newSlot(id: string): number {
    const slot = this.free.pop() ?? this.ids.length
    this.ids.set(slot, id)
    if (slot >= this.columns.states.length) this.columns = grown(this.columns, slot)
    return slot
  }

  /** As `localDay`, without its words: a search by date asks it of all. */
  private capturedDay(slot: number): number {
    const { captured, capturedDay } = this.columns
    if (capturedDay[slot] === 0) {
      const day = new Date(captured[slot] as number)
      capturedDay[slot] = day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate()
    }
    return capturedDay[slot] as number
  }
}

type Column = Uint32Array | Float64Array

interface SavedColumns {
  readonly printA: Uint32Array
  readonly printB: Uint32Array
  readonly captured: Float64Array
  readonly published: Uint32Array
  readonly states: Uint32Array
}

export interface SavedItems {
  /** By slot; empty where it is free. */
  readonly ids: PackedStrings
  readonly columns: SavedColumns
}

interface Columns extends SavedColumns {
  /** 0 until it is asked for. Not saved: the person may have travelled. */
  readonly capturedDay: Uint32Array
}

function newColumns(length: number): Columns {
  return {
    printA: new Uint32Array(length),
    printB: new Uint32Array(length),
    captured: new Float64Array(length),
    published: new Uint32Array(length),
    states: new Uint32Array(length),
    capturedDay: new Uint32Array(length),
  }
}

function grown(columns: Columns, slot: number): Columns {
  const larger = newColumns(Math.max(1024, slot * 2))
  for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(columns[name])
  return larger
}

function isState(bits: number, state: ItemState): boolean {
  switch (state) {
    case 'starred':
      return (bits & starred) !== 0
    case 'inbox':
      return (bits & inbox) !== 0
    case 'read':
      return (bits & read) !== 0
    case 'unread':
      return (bits & read) === 0
    case 'trash':
      return (bits & trashed) !== 0
  }
}

function isPart(bits: number, part: ItemPart): boolean {
  return ((bits >>> (firstPart + itemParts.indexOf(part))) & 1) === 1
}

function stateOf(doc: SearchDocument): number {
  const parts: Record<ItemPart, boolean> = {
    quote: doc.quotes.length > 0,
    comment: doc.comments.length > 0,
    highlight: doc.highlighted,
    tag: doc.tags.length > 0,
    entity: doc.entities.length > 0,
    date: doc.published !== '',
    author: doc.authors.length > 0,
    source: doc.source !== '',
    url: doc.url !== '',
  }
  let bits = bitsOf(doc)
  for (const [place, part] of itemParts.entries()) if (parts[part]) bits |= 1 << (firstPart + place)
  return bits
}

function bitsOf(states: Pick<SearchDocument, 'starred' | 'inbox' | 'read' | 'trashed'>): number {
  let bits = 0
  if (states.starred === 1) bits |= starred
  if (states.inbox === 1) bits |= inbox
  if (states.read === 1) bits |= read
  if (states.trashed) bits |= trashed
  return bits
}

/** `2021-02-17` as 20210217. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', '').padEnd(8, '0'))
}
