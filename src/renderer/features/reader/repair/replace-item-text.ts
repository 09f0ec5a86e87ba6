import type { TextOrigin } from '@/core/article/article-text'
import { replaceText } from '@/core/article/commands/replace-text'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { hash } from '@/renderer/session/hash'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import type { Session } from '@/renderer/session/session'
import { listTexts } from '@/store/queries/list-texts'

export type ReplaceOutcome =
  | { readonly kind: 'saved' | 'unchanged' | 'refused' }
  /** The item has another text than the one this one was made from: somebody else was first. */
  | { readonly kind: 'stale' }

interface Replacement {
  readonly itemId: string
  /** The text that the new one was made from; null: whichever it is. */
  readonly baseId: string | null
  readonly to: LaidOutText
  readonly via: TextOrigin
}

/** Gives the item another text with all marks found again, and says what became of them. */
export async function replaceItemText(session: Session, replacement: Replacement): Promise<ReplaceOutcome> {
  const { itemId, baseId, to, via } = replacement
  const { db } = session
  const [item, texts, annotations, sha256] = await Promise.all([
    db.items.get(itemId),
    listTexts(db, itemId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    hash(to.text),
  ])
  if (item === undefined || (baseId !== null && item.textId !== baseId)) return { kind: 'stale' }
  const replaced = replaceText({ item, texts, annotations, to, sha256, via }, session.context())
  if (replaced === null) return { kind: 'unchanged' }
  if (!(await session.run(replaced.change))) return { kind: 'refused' }
  await noticeWithUndo(session, outcomeWords(replaced.placed, replaced.orphans))
  return { kind: 'saved' }
}

function outcomeWords(placed: number, orphans: number): string {
  const kept = 'The text before is kept as a version.'
  if (orphans === 0)
    return placed === 0 ? `Text saved. ${kept}` : `Text saved with all ${marks(placed)} in place. ${kept}`
  return `Text saved. ${marks(placed)} in place, ${String(orphans)} without a certain one: see Orphans in the panel. ${kept}`
}

const marks = (count: number) => (count === 1 ? '1 mark' : `${String(count)} marks`)
