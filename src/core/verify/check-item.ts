import { anchorHolds } from '../anchor/anchor-holds'
import type { Annotation } from '../annotation/annotation'
import type { ArticleText } from '../article/article-text'
import type { Item } from '../article/item'
import { pictureId } from '../article/picture-id'
import type { Finding } from './finding'

export interface ItemToCheck {
  readonly item: Item
  /** Every text of the item. */
  readonly texts: readonly ArticleText[]
  /** Keys of the item's originals. */
  readonly originalIds: readonly string[]
  /** Keys of the item's pictures. */
  readonly pictureIds: readonly string[]
  readonly annotations: readonly Annotation[]
}

/** Does an item have its text and its original, and do its marks stand where they say? */
export function checkItem({ item, texts, originalIds, pictureIds, annotations }: ItemToCheck): Finding[] {
  const byId = new Map(texts.map((text) => [text.id, text.text]))
  const own = { table: 'items', key: item.id, itemId: item.id, detail: item.title } as const
  const found: Finding[] = []
  if (!byId.has(item.textId)) found.push({ ...own, kind: 'text-missing' })
  if (!originalIds.includes(item.originalId)) found.push({ ...own, kind: 'original-missing' })
  const pictures = new Set(pictureIds)
  for (const text of texts)
    for (const { sha256, alt } of text.pictures ?? [])
      if (!pictures.has(pictureId(item.id, sha256)))
        found.push({ kind: 'picture-missing', table: 'texts', key: text.id, itemId: item.id, detail: alt })
  for (const annotation of annotations) {
    const kind = troubleOf(annotation, byId)
    if (kind === null) continue
    const detail = annotation.anchors.map(({ exact }) => exact).join(' … ')
    found.push({ kind, table: 'annotations', key: annotation.id, itemId: item.id, detail })
  }
  return found
}

function troubleOf(
  { anchors }: Annotation,
  texts: ReadonlyMap<string, string>,
): 'mark-elsewhere' | 'mark-without-text' | null {
  for (const anchor of anchors) {
    const text = texts.get(anchor.textId)
    if (text === undefined) return 'mark-without-text'
    if (!anchorHolds(anchor, text)) return 'mark-elsewhere'
  }
  return null
}
