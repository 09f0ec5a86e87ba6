import { shingles } from '@/core/likeness/shingles'
import { sketch } from '@/core/likeness/sketch'
import type { ArticleText } from '@/core/article/article-text'
import type { ArchiveDatabase, SketchRow } from '../archive-database'

/** What is kept of a text to find those that are nearly the same; one that is too short has no bands. */
export function sketchRow({ id, itemId, text }: Pick<ArticleText, 'id' | 'itemId' | 'text'>): SketchRow {
  const made = sketch(shingles(text))
  return { itemId, textId: id, bands: made?.bands ?? [], least: made?.least ?? new Uint32Array() }
}

/** An import has brought that of each of its texts with it. */
export async function saveSketch(db: ArchiveDatabase, text: ArticleText): Promise<void> {
  const held = await db.sketches.get(text.itemId)
  if (held?.textId === text.id) return
  await db.sketches.put(sketchRow(text))
}
