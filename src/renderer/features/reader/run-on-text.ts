import type { Span } from '@/core/anchor/span'
import type { Annotation } from '@/core/annotation/annotation'
import { isOrphan } from '@/core/annotation/is-orphan'
import { layOver } from '@/core/annotation/lay-over'
import type { Mark } from '@/core/annotation/mark'
import type { ArticleText } from '@/core/article/article-text'
import type { Change } from '@/core/history/change'
import type { Tag } from '@/core/tag/tag'
import type { Session } from '@/renderer/session/session'
import { markNow } from './marks/mark-now'
import { markOn } from './marks/mark-on'

/** What stands on a text once every change before has been written. */
export interface TextNow {
  readonly tags: readonly Tag[]
  /** A mark of the screen as it is now; null where it is there no more. */
  readonly now: (mark: Mark) => Mark | null
  /** A decision as it is now; null where it is there no more. */
  readonly kept: (annotation: Annotation) => Annotation | null
  /** The mark of this kind on exactly this span: a decision, else what the screen shows there. */
  readonly on: (span: Span, kind: Mark['kind']) => Mark | null
}

interface TextWork {
  readonly session: Session
  readonly text: ArticleText
  /** As they are on the screen. */
  readonly marks: readonly Mark[]
  readonly announce: (words: string) => void
}

/**
 * Runs commands on the open text from what the archive holds by then, not from what the screen shows: of two keys
 * pressed right after each other, the second one would start from before the first, and do it twice or be refused.
 * The returned function says `words` to a screen reader where something was changed, and resolves as `Session.run` does.
 */
export function runOnText({ session, text, marks, announce }: TextWork) {
  return async (make: (now: TextNow) => Change | null, words: string): Promise<boolean> => {
    const made = { isChange: false, isOther: false }
    const saved = await session.runFrom(async () => {
      const now = await readNow(session, text, marks)
      made.isOther = now === null
      const change = now === null ? null : make(now)
      made.isChange = change !== null
      return change
    })
    if (made.isOther) session.notify({ tone: 'error', text: otherText })
    else if (saved && made.isChange) announce(words)
    return saved && !made.isOther
  }
}

const otherText =
  'The article has another text by now, perhaps from another window. Nothing was changed. Look at the place again and repeat.'

/** null where the item has another text by now, or is gone. */
async function readNow({ db }: Session, text: ArticleText, marks: readonly Mark[]): Promise<TextNow | null> {
  const { id, itemId } = text
  const [item, annotations, tags] = await Promise.all([
    db.items.get(itemId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    db.tags.toArray(),
  ])
  if (item?.textId !== id) return null
  const now = (mark: Mark) => markNow(mark, annotations, id)
  const onText = annotations.filter((annotation) => !isOrphan(annotation, id))
  return {
    tags,
    now,
    kept: (annotation) => annotations.find((kept) => kept.id === annotation.id) ?? null,
    on: (span, kind) => {
      const decided = markOn(layOver(onText, null, itemId), span, kind)
      const seen = markOn(marks, span, kind)
      return decided ?? (seen === null ? null : now(seen))
    },
  }
}
