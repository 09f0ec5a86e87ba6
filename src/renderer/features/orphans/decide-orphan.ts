import type { Span } from '@/core/anchor/span'
import type { Annotation } from '@/core/annotation/annotation'
import { keepOrphan } from '@/core/annotation/commands/keep-orphan'
import { reattach } from '@/core/annotation/commands/reattach'
import { removeAnnotation } from '@/core/annotation/commands/remove-annotation'
import type { ArticleText } from '@/core/article/article-text'
import type { Change, CommandContext } from '@/core/history/change'
import type { Session } from '@/renderer/session/session'

/** What a person says about an orphan. */
export type OrphanDecision =
  | { readonly kind: 'attach'; readonly spans: readonly [Span, ...Span[]] }
  | { readonly kind: 'keep' | 'again' | 'remove' }

/** An orphan as it is on the screen, with the text that its places are of. */
export interface SeenOrphan {
  readonly orphan: Annotation
  readonly textId: string
}

/**
 * Does what a person decided, on the mark as it is kept by now. `changed`: its article has another text since, so that
 * the place they saw is of another one; nothing was done.
 */
export async function decideOrphan(
  session: Session,
  { orphan, textId }: SeenOrphan,
  decision: OrphanDecision,
): Promise<'done' | 'changed' | 'refused'> {
  const seen = { isChanged: false }
  const done = await session.runFrom(async () => {
    const [mark, text] = await Promise.all([
      session.db.annotations.get(orphan.id),
      session.db.texts.get(textId),
    ])
    const item = await session.db.items.get(orphan.itemId)
    if (mark === undefined || text === undefined || item?.textId !== textId) {
      seen.isChanged = true
      return null
    }
    return changeOf(mark, text, decision, session.context())
  })
  if (seen.isChanged) return 'changed'
  return done ? 'done' : 'refused'
}

function changeOf(
  mark: Annotation,
  text: ArticleText,
  decision: OrphanDecision,
  ctx: CommandContext,
): Change | null {
  switch (decision.kind) {
    case 'attach':
      return reattach(mark, text, decision.spans, ctx)
    case 'keep':
      return keepOrphan(mark, text.id, ctx)
    case 'again':
      return keepOrphan(mark, null, ctx)
    case 'remove':
      return removeAnnotation(mark)
  }
}
