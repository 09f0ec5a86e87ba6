import type { Item } from '../article/item'
import type { QueryNode } from '../query/query-node'
import { createWordCutter, type WordCutter } from '../query/word-cutter'
import { countFacets } from './count-facets'
import { documentWords } from './document-words'
import { QueryEvaluator } from './evaluate-query'
import { FacetTable } from './facet-table'
import type { FacetField } from './facet-fields'
import type { ItemFacets } from './facets'
import { ItemTable } from './item-table'
import { DamagedBytes, type LazyBytes } from './lazy-bytes'
import { rankFound } from './rank-found'
import { firstLetters, prefixCounts } from './prefix-counts'
import { packMain, unpackMain, type SavedMain, type TextCodec } from './saved-main'
import type { SearchDocument } from './search-document'
import {
  indexFormat,
  type LoadOutcome,
  type SearchIndex,
  type SearchOptions,
  type SearchPage,
} from './search-index'
import type { Segment } from './segment'
import type { SavedBytes } from './saved-bytes'
import { packSegment, segmentName, unpackSegment } from './segment-bytes'
import { tellingWords, type LikedText } from './telling-words'
import { WordIndex } from './word-index'
import type { ParsedQuery } from '../query/query-node'

/** From so many on, documents are built into a segment at once, past the head. */
const manyDocuments = 32
/** Up to so many, the beginning of a word is never answered for in part. */
const fewItems = 256

/**
 * A `SearchIndex` of sealed segments and a MiniSearch as their head: good for some 100,000 items. `cut` is shared by
 * indexes of one archive, since it remembers much.
 *
 * @param onLoss there is something to be asked for with `takeLost`; what is asked at the moment is answered without it
 */
export function createSegmentedIndex(
  codec: TextCodec,
  cut: WordCutter = createWordCutter(),
  onLoss: () => void = () => undefined,
): SearchIndex {
  return new SegmentedIndex(codec, cut, onLoss)
}

class SegmentedIndex implements SearchIndex {
  private items = new ItemTable()
  private facetTable = new FacetTable()
  /** What is still to be read of the facets. */
  private facetBytes: LazyBytes | null = null
  private words = new WordIndex()
  private evaluator = new QueryEvaluator(this.words, this.items, () => this.loadedFacets())
  /** Names of segments that were saved or loaded. */
  private names = new WeakMap<Segment, string>()
  /** Items whose segment is damaged, as was seen when it was needed. */
  private lost: string[] = []

  constructor(
    private readonly codec: TextCodec,
    private readonly cut: WordCutter,
    private readonly onLoss: () => void,
  ) {}

  get size(): number {
    return this.items.size
  }

  upsert = (docs: readonly SearchDocument[]): void => {
    const facets = this.loadedFacets()
    const changed = docs.flatMap((doc) => {
      const words = documentWords(doc, this.cut)
      const outcome = this.items.set(doc, words)
      facets.set(outcome.slot, doc)
      return outcome.changed || !this.words.has(outcome.slot) ? [{ slot: outcome.slot, words }] : []
    })
    this.withoutDamaged(() => {
      if (changed.length >= manyDocuments) this.words.setAll(changed)
      else for (const { slot, words } of changed) this.words.set(slot, words)
    })
  }

  get hasLost(): boolean {
    return this.lost.length > 0
  }

  takeLost = (): readonly string[] => {
    const { lost } = this
    this.lost = []
    return [...new Set(lost)].filter((id) => this.items.slotOf(id) !== undefined)
  }

  restate = (item: Pick<Item, 'id' | 'starred' | 'inbox' | 'read' | 'trashed'>): void => {
    const slot = this.items.slotOf(item.id)
    if (slot !== undefined) this.items.setStates(slot, item)
  }

  remove = (id: string): void => {
    const slot = this.items.remove(id)
    if (slot === undefined) return
    this.words.remove(slot)
    this.loadedFacets().remove(slot)
  }

  ids = (): string[] => this.items.allIds()

  knows = (id: string): boolean => this.items.slotOf(id) !== undefined

  holds = (doc: SearchDocument): boolean => {
    const slot = this.items.slotOf(doc.id)
    return (
      slot !== undefined && this.words.has(slot) && this.items.holds(slot, doc, documentWords(doc, this.cut))
    )
  }

  clear = (): void => {
    this.items = new ItemTable()
    this.facetTable = new FacetTable()
    this.facetBytes = null
    this.words = new WordIndex()
    this.lost = []
    this.evaluator = new QueryEvaluator(this.words, this.items, () => this.loadedFacets())
  }

  search = ({ node }: ParsedQuery, options: SearchOptions): SearchPage =>
    node === null
      ? { found: [], total: 0, isPreview: false }
      : this.withoutDamaged(() => this.page(node, options))

  private page(node: QueryNode, options: SearchOptions): SearchPage {
    const { frame, isPreview } = this.evaluateFor(node, options)
    const found = rankFound(frame, this.items, (doc) => this.evaluator.slotOf(doc), options)
    const total = frame.size
    this.evaluator.release(frame)
    return { found, total, isPreview }
  }

  facets = ({ node }: ParsedQuery, values: number, only: ReadonlySet<string> | null = null): ItemFacets =>
    countFacets(this.slotsFound(node, only), this.items, this.loadedFacets(), values)

  values = (fields: readonly FacetField[], typed: string, most: number) =>
    this.loadedFacets().values(fields, typed, most)

  tellingWords = (texts: readonly LikedText[], most: number): readonly string[] =>
    this.withoutDamaged(() => tellingWords(this.words, this.cut, texts, most))

  count = ({ node }: ParsedQuery, since: number, only: ReadonlySet<string> | null = null) => {
    const slots = this.slotsFound(node, only)
    return { total: slots.length, fresh: slots.filter((slot) => this.items.captured(slot) > since).length }
  }

  private slotsFound(node: QueryNode | null, only: ReadonlySet<string> | null): Uint32Array {
    const slots = node === null ? new Uint32Array(0) : this.withoutDamaged(() => this.slotsOf(node))
    return only === null ? slots : slots.filter((slot) => only.has(this.items.idAt(slot)))
  }

  private slotsOf(node: QueryNode): Uint32Array {
    const { frame } = this.evaluate(node, { includeTrash: false, preview: false })
    const slots = new Uint32Array(frame.size)
    for (let place = 0; place < slots.length; place += 1)
      slots[place] = this.evaluator.slotOf(frame.found[place] as number)
    this.evaluator.release(frame)
    return slots
  }

  /** Few items are all looked at, and nobody is told that nothing was found where a preview has left out what there is. */
  private evaluateFor(node: QueryNode, options: Pick<SearchOptions, 'includeTrash' | 'preview'>) {
    const preview = options.preview && this.items.size > fewItems
    const evaluated = this.evaluate(node, { ...options, preview })
    if (!evaluated.isPreview || evaluated.frame.size > 0) return evaluated
    this.evaluator.release(evaluated.frame)
    return this.evaluate(node, { ...options, preview: false })
  }

  private evaluate(
    node: QueryNode,
    { includeTrash, preview }: Pick<SearchOptions, 'includeTrash' | 'preview'>,
  ) {
    const { evaluator, items } = this
    const evaluated = evaluator.evaluate(node, preview)
    if (!includeTrash && items.hasTrash && !asksForTrash(node)) {
      evaluated.frame.keep((doc) => !items.isIn(evaluator.slotOf(doc), 'trash'))
    }
    return evaluated
  }

  compact = (): void => {
    this.withoutDamaged(() => {
      this.words.sweep(true)
    })
  };

  *prepare(): Iterable<string> {
    for (const letter of firstLetters(this.words.segments)) {
      // Of the segments of now: a search or a change may have come between.
      prefixCounts(this.words.segments).prepare(letter)
      yield letter
    }
  }

  save = () => {
    this.withoutDamaged(() => {
      this.words.settle()
    })
    const parts = new Map<string, () => Uint8Array>()
    const segments = this.words.segments.map(({ segment, gone }) => {
      const name = this.nameOf(segment)
      parts.set(name, () => this.withoutDamaged(() => packSegment(segment, indexFormat)))
      return { name, gone }
    })
    return {
      main: packMain(
        { items: this.items.save(), facets: this.loadedFacets().save(), segments },
        indexFormat,
        this.codec,
      ),
      parts,
    }
  }

  load = (main: SavedBytes, parts: ReadonlyMap<string, SavedBytes>): LoadOutcome => {
    this.clear()
    const saved = unpackMain(main, indexFormat, this.codec)
    if (saved === null) {
      main.discard()
      return { kind: 'refused' }
    }
    const { items, facets, segments } = saved.main
    this.items.load(items)
    this.facetBytes = saved.facetBytes
    this.facetTable.load(facets, () => {
      saved.facetBytes.need(0, saved.facetBytes.bytes.length)
    })
    for (const { name, gone } of segments) this.loadSegment(name, gone, parts.get(name))
    // Each item has one document at most.
    const isWhole = this.words.size === this.items.size
    return { kind: 'loaded', missing: isWhole ? [] : this.items.idsWithout((slot) => this.words.has(slot)) }
  }

  private loadSegment(
    name: string,
    gone: SavedMain['segments'][number]['gone'],
    bytes: SavedBytes | undefined,
  ): void {
    if (bytes === undefined) return
    const segment = unpackSegment(bytes, name, indexFormat)
    if (segment === null) {
      bytes.discard()
      return
    }
    this.names.set(segment, name)
    this.words.load(segment, gone)
  }

  private nameOf(segment: Segment): string {
    const known = this.names.get(segment)
    if (known !== undefined) return known
    const name = segmentName(segment, indexFormat)
    this.names.set(segment, name)
    return name
  }

  private loadedFacets(): FacetTable {
    this.withoutDamaged(() => {
      this.facetTable.need()
    })
    return this.facetTable
  }

  /** Where they are damaged: whose they were, which is everybody. */
  private dropFacets(): readonly string[] {
    if (this.facetBytes?.isDamaged !== true) return []
    this.facetBytes.discard()
    this.facetBytes = null
    this.facetTable = new FacetTable()
    return this.items.allIds()
  }

  /** Where a segment turns out to be damaged, it is left out, and all is done once more. */
  private withoutDamaged<T>(work: () => T): T {
    for (;;) {
      try {
        return work()
      } catch (error) {
        if (!(error instanceof DamagedBytes)) throw error
        const lost = [...this.words.dropDamaged().map((slot) => this.items.idAt(slot)), ...this.dropFacets()]
        if (lost.length === 0) throw error
        this.lost.push(...lost)
        this.onLoss()
      }
    }
  }
}

function asksForTrash(node: QueryNode): boolean {
  if (node.kind === 'is') return node.state === 'trash'
  return (node.kind === 'and' || node.kind === 'or') && node.nodes.some((child) => asksForTrash(child))
}
