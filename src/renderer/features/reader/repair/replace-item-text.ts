import type { TextOrigin } from '@/core/article/article-text'
import type { LaidOutText } from '@/core/article/create-text-builder'
import type { DraftPicture, PlacedPicture } from '@/core/article/picture'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import type { Session } from '@/renderer/session/session'

export type ReplaceOutcome =
  | { readonly kind: 'saved' | 'unchanged' | 'refused' | 'cancelled' }
  /** The item has another text than the one this one was made from: somebody else was first. */
  | { readonly kind: 'stale' }

interface Replacement {
  readonly itemId: string
  /** The text that the new one was made from; null: whichever it is. */
  readonly baseId: string | null
  /** A string: the text of today as a person edited it. */
  readonly to: (LaidOutText & { readonly pictures?: readonly (DraftPicture | PlacedPicture)[] }) | string
  readonly via: TextOrigin
}

/**
 * Gives the item another text with all marks found again, and says what became of them. `signal` ends the search, which
 * takes seconds in a text of a million words: nothing is written then.
 */
export async function replaceItemText(
  session: Session,
  { to, ...replacement }: Replacement,
  signal: AbortSignal,
): Promise<ReplaceOutcome> {
  const text = typeof to === 'string' ? to : { text: to.text, blocks: to.blocks, links: to.links }
  try {
    const pictures = typeof to === 'string' ? null : (to.pictures ?? [])
    const ask = {
      kind: 'text',
      ...replacement,
      to: text,
      original: null,
      pictures,
      withChanges: false,
    } as const
    const { plan } = await session.anchors(ask, signal)
    if (plan.kind === 'gone') return { kind: 'stale' }
    if (plan.kind !== 'planned') return { kind: plan.kind }
    if (!(await session.run(plan.replaced.change))) return { kind: 'refused' }
    await noticeWithUndo(session, outcomeWords(plan.replaced.placed, plan.replaced.orphans))
    return { kind: 'saved' }
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' }
    session.notify({
      tone: 'error',
      text: 'The marks could not be found in the new text. Nothing was changed, and what you wrote is kept.',
      details: String(error),
    })
    return { kind: 'refused' }
  }
}

function outcomeWords(placed: number, orphans: number): string {
  const kept = 'The text before is kept as a version.'
  if (orphans === 0)
    return placed === 0 ? `Text saved. ${kept}` : `Text saved with all ${marks(placed)} in place. ${kept}`
  return `Text saved. ${marks(placed)} in place, ${String(orphans)} without a certain one: see Orphans in the panel. ${kept}`
}

const marks = (count: number) => (count === 1 ? '1 mark' : `${String(count)} marks`)
