import { packArrays, unpackArrays } from '@/core/index/packed-arrays'

/** Where the two parts of a document are, one behind the other (see `document-bytes`); lengths in bytes, 0 where it is in no file. */
export interface DocumentPlace {
  readonly file: string
  readonly start: number
  readonly shownLength: number
  /** `sumOfBytes`. */
  readonly shownSum: number
  readonly restLength: number
  readonly restSum: number
}

interface Columns {
  /** In order: of each document `hashOf` its item's id. */
  readonly hashes: Uint32Array
  /** Of each document six numbers: the number of its file, and what else `DocumentPlace` has, in that order. */
  readonly places: Uint32Array
  /** 1 where it was forgotten: its bytes are still in its file. */
  readonly gone: Uint8Array
}

interface Entry {
  readonly hash: number
  readonly place: readonly number[]
}

const width = 6
const format = 1

/**
 * Which bytes of which files are the documents of which items: 28 bytes for each, since there are hundreds of thousands. Ids are
 * known by a hash alone, so that whoever reads one has to look whose it is.
 */
export class DocumentTable {
  private constructor(
    readonly files: readonly string[],
    private readonly columns: Columns,
  ) {}

  static readonly none = (): DocumentTable =>
    new DocumentTable([], { hashes: new Uint32Array(0), places: new Uint32Array(0), gone: new Uint8Array(0) })

  /** null where these bytes are damaged, cut short, or of another format. */
  static unpack(bytes: Uint8Array): DocumentTable | null {
    const arrays = unpackArrays(bytes, format)
    if (arrays?.length !== 4) return null
    const [names, hashes, places, gone] = arrays as [Uint8Array, Uint32Array, Uint32Array, Uint8Array]
    const files = new TextDecoder().decode(names).split('\n').filter(Boolean)
    return new DocumentTable(files, { hashes, places, gone: gone.slice() })
  }

  pack(): Uint8Array {
    const { hashes, places, gone } = this.columns
    return packArrays(format, [new TextEncoder().encode(this.files.join('\n')), hashes, places, gone])
  }

  /** Where the document of this item may be: nearly always at one place. */
  placesOf(id: string): DocumentPlace[] {
    return this.entriesOf(id).map((entry) => this.placeAt(entry))
  }

  knows(id: string): boolean {
    const { hashes } = this.columns
    const hash = hashOf(id)
    for (let entry = firstFrom(hashes, hash); hashes[entry] === hash; entry += 1)
      if (this.columns.gone[entry] === 0) return true
    return false
  }

  /** What is of other items with the same hash goes with it, and is read again. */
  forget(id: string): void {
    for (const entry of this.entriesOf(id)) this.columns.gone[entry] = 1
  }

  /** Documents that are not forgotten. */
  get size(): number {
    return this.columns.gone.reduce((sum, gone) => sum - gone, this.columns.gone.length)
  }

  /** The files that hold a document of this item, also one that was forgotten. */
  filesOf(id: string): string[] {
    return this.sameHash(id).map((entry) => this.placeAt(entry).file)
  }

  /** Bytes of each file that are not forgotten. */
  usedBytes(): ReadonlyMap<string, number> {
    const used = new Map(this.files.map((file) => [file, 0]))
    for (const [entry, gone] of this.columns.gone.entries()) {
      if (gone === 1) continue
      const { file, shownLength, restLength } = this.placeAt(entry)
      used.set(file, (used.get(file) ?? 0) + shownLength + restLength)
    }
    return used
  }

  /** With these documents of one more file, and without what is in files that are not kept. */
  with(
    file: string,
    documents: readonly (Omit<DocumentPlace, 'file'> & { readonly id: string })[],
    isKept: (file: string) => boolean = () => true,
  ): DocumentTable {
    const kept = this.files.filter(isKept)
    const numbers = this.files.map((name) => kept.indexOf(name))
    const files = documents.length === 0 || kept.includes(file) ? kept : [...kept, file]
    const number = files.indexOf(file)
    const added = documents
      .map(({ id, start, shownLength, shownSum, restLength, restSum }): Entry => {
        return { hash: hashOf(id), place: [number, start, shownLength, shownSum, restLength, restSum] }
      })
      .sort((one, other) => one.hash - other.hash)
    return new DocumentTable(files, this.merged(numbers, added))
  }

  /** @param numbers of each file of before, the number that it has now; -1 where it is not kept */
  private merged(numbers: readonly number[], added: readonly Entry[]): Columns {
    const { hashes, places, gone } = this.columns
    const numberOf = (entry: number): number => numbers[places[entry * width] as number] ?? -1
    let count = added.length
    for (let entry = 0; entry < hashes.length; entry += 1) if (numberOf(entry) !== -1) count += 1
    const merged = {
      hashes: new Uint32Array(count),
      places: new Uint32Array(count * width),
      gone: new Uint8Array(count),
    }
    let at = 0
    const put = (hash: number, place: ArrayLike<number>, isGone: number): void => {
      merged.hashes[at] = hash
      merged.places.set(place, at * width)
      merged.gone[at] = isGone
      at += 1
    }
    let next = 0
    const putAddedUpTo = (hash: number): void => {
      for (let one = added[next]; one !== undefined && one.hash <= hash; one = added[next]) {
        put(one.hash, one.place, 0)
        next += 1
      }
    }
    for (let entry = 0; entry < hashes.length; entry += 1) {
      const number = numberOf(entry)
      putAddedUpTo(hashes[entry] as number)
      if (number === -1) continue
      put(hashes[entry] as number, places.subarray(entry * width, (entry + 1) * width), gone[entry] as number)
      merged.places[(at - 1) * width] = number
    }
    putAddedUpTo(Infinity)
    return merged
  }

  private entriesOf(id: string): number[] {
    return this.sameHash(id).filter((entry) => this.columns.gone[entry] === 0)
  }

  private sameHash(id: string): number[] {
    const { hashes } = this.columns
    const hash = hashOf(id)
    const found: number[] = []
    for (let entry = firstFrom(hashes, hash); hashes[entry] === hash; entry += 1) found.push(entry)
    return found
  }

  private placeAt(entry: number): DocumentPlace {
    const { places } = this.columns
    const at = entry * width
    return {
      file: this.files[places[at] as number] ?? '',
      start: places[at + 1] as number,
      shownLength: places[at + 2] as number,
      shownSum: places[at + 3] as number,
      restLength: places[at + 4] as number,
      restSum: places[at + 5] as number,
    }
  }
}

/** The first place of a number that is not less. */
function firstFrom(sorted: Uint32Array, least: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] as number) < least) from = middle + 1
    else to = middle
  }
  return from
}

/** FNV-1a over the code units, whose bits are mixed once more (MurmurHash3, `fmix32`), since ids differ in their last places. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
