import { separateForms } from '@/core/entity/separate-forms'
import { changesTable } from '@/core/history/changes-table'
import type { Diff } from '@/core/history/diff'
import type { DictionaryEntry } from '@/core/language/language-engine'
import type { ArchiveDatabase } from '../archive-database'
import { fromCached } from '../cached-bytes'
import { diffsSince } from '../queries/diffs-since'
import { readDictionary } from '../queries/read-dictionary'

const cacheKey = 'dictionary'
/** With more new forms than this every item is analysed again: to look for each in each text would cost more. */
const mostForms = 40
/** What a form means to the analyses while some know one dictionary and some another: nothing that a dictionary says. */
const mixed = '?'

/**
 * Keeps the analyses in step with the archive's dictionary: says which items name something that was taught or
 * forgotten since they were analysed. What all analyses know is kept as a row of `indexCache`.
 */
export class DictionaryFollower {
  /** Empty until the first `read`. */
  entries: readonly DictionaryEntry[] = []
  #forms = new Map<string, string>()
  #seen = -1

  constructor(readonly db: ArchiveDatabase) {}

  /** Reads the dictionary anew where anything was committed since; true where it is another one. */
  async read(): Promise<boolean> {
    const { db } = this
    const last = await db.history.orderBy(':id').last()
    const seen = last?.seq ?? 0
    if (seen === this.#seen || (await this.#isUntouched(seen))) return false
    const entries = separateForms(await readDictionary(db), await db.entities.toArray())
    const forms = formsOf(entries)
    const isFirst = this.#seen < 0
    this.#seen = seen
    // The same array is kept: the engine cuts each dictionary once.
    if (!isFirst && changedForms(this.#forms, forms).length === 0) return false
    this.entries = entries
    this.#forms = forms
    return true
  }

  /** Whether what was committed since says nothing of names: all entities and all marked names would be read for each star. */
  async #isUntouched(upTo: number): Promise<boolean> {
    const diffs = this.#seen < 0 ? null : await diffsSince(this.db, this.#seen, upTo)
    if (diffs === null || diffs.some(touchesNames)) return false
    this.#seen = upTo
    return true
  }

  /**
   * Ids of items whose text has a form that was taught, changed or forgotten since the last `keep`. From here on
   * analyses may differ in these forms, which is kept at once: a change that is taken back before the next `keep` has
   * to reach the items that were analysed in between.
   */
  async staleItems(): Promise<string[]> {
    const kept = await this.#kept()
    const changed = changedForms(kept, this.#forms)
    if (changed.length === 0) return []
    await this.#write(new Map([...kept, ...changed.map((form) => [form, mixed] as const)]))
    if (changed.length > mostForms) return this.db.items.toCollection().primaryKeys()
    const ids: string[] = []
    await this.db.texts.each(({ itemId, text }) => {
      const lower = text.toLowerCase()
      if (changed.some((form) => lower.includes(form.toLowerCase()))) ids.push(itemId)
    })
    return [...new Set(ids)]
  }

  /** All analyses know today's dictionary. */
  async keep(): Promise<void> {
    await this.#write(this.#forms)
  }

  async #write(forms: ReadonlyMap<string, string>): Promise<void> {
    const bytes = new TextEncoder().encode(JSON.stringify([...forms]))
    await this.db.indexCache.put({ key: cacheKey, format: 1, upTo: 0, items: 0, bytes })
  }

  async #kept(): Promise<ReadonlyMap<string, string>> {
    const row = await this.db.indexCache.get(cacheKey)
    const bytes = row === undefined ? null : await fromCached(row.bytes)
    if (bytes === null) return new Map()
    return new Map(JSON.parse(new TextDecoder().decode(bytes)) as [form: string, meaning: string][])
  }
}

function touchesNames(diff: Diff): boolean {
  return changesTable(diff, 'entities') || changesTable(diff, 'annotations')
}

/** Each form with what it means. */
function formsOf(entries: readonly DictionaryEntry[]): Map<string, string> {
  const forms = new Map<string, string>()
  for (const { name, type, aliases } of entries) {
    for (const form of [name, ...aliases]) forms.set(form, `${type ?? ''}:${name}`)
  }
  return forms
}

function changedForms(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const changed = [...after].filter(([form, meaning]) => before.get(form) !== meaning)
  const gone = [...before].filter(([form]) => !after.has(form))
  return [...changed, ...gone].map(([form]) => form)
}
