import type { ArticleText } from '@/core/article/article-text'
import { nearlyAll, sharedShare } from '@/core/likeness/shared-share'
import { shingles } from '@/core/likeness/shingles'
import { sketch } from '@/core/likeness/sketch'
import type { ArchiveDatabase, SketchRow } from '../archive-database'
import { nearlySame, type SketchesKnown } from '../queries/nearly-same'

export interface NearText {
  readonly itemId: string
  readonly title: string
}

/** Keeps how a text is found, with the title of its item. */
export type KeepSketch = (row: Pick<ArticleText, 'id' | 'itemId'>, title: string) => void

/** Texts that are nearly the same as one another, of the archive and of a batch that is not written yet. */
export class NearTexts {
  readonly rows: SketchRow[] = []
  readonly #fresh: (NearText & {
    readonly bands: ReadonlySet<string>
    readonly found: ReadonlySet<number>
  })[] = []

  constructor(
    private readonly db: ArchiveDatabase,
    private readonly known: SketchesKnown,
  ) {}

  /** What is nearly the same as this text; and how it is kept, to be found itself. */
  async look(text: string): Promise<{
    readonly near: NearText | null
    readonly keep: KeepSketch
  }> {
    const found = shingles(text)
    const made = sketch(found)
    const keep: KeepSketch = ({ id, itemId }, title) => {
      const { bands, least } = made ?? { bands: [], least: new Uint32Array() }
      this.rows.push({ itemId, textId: id, bands, least })
      this.#fresh.push({ itemId, title, bands: new Set(bands), found })
    }
    if (made === null) return { near: null, keep }
    const fresh = this.#fresh.find(
      (one) => made.bands.some((band) => one.bands.has(band)) && sharedShare(one.found, found) >= nearlyAll,
    )
    if (fresh !== undefined) return { near: fresh, keep }
    const same = await nearlySame(this.db, found, made, this.known)
    return { near: same === null ? null : { itemId: same.item.id, title: same.item.title }, keep }
  }
}
