import { textChanges, type TextChange } from '@/core/anchor/text-changes'
import type { ArticleDraft } from '@/core/article/article-draft'
import { type MarkFate, replaceText } from '@/core/article/commands/replace-text'
import type { Annotation } from '@/core/annotation/annotation'
import type { Change } from '@/core/history/change'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { listTexts } from '@/store/queries/list-texts'
import { makeOriginal } from '../make-original'

export type VersionPlan =
  | {
      readonly kind: 'version'
      readonly change: Change
      /** From the text of today to the new one. */
      readonly changes: readonly TextChange[]
      readonly fates: readonly { readonly annotation: Annotation; readonly fate: MarkFate }[]
    }
  /** The text is the one that the item has. */
  | { readonly kind: 'same-text' }
  /** The item is there no more. */
  | { readonly kind: 'gone' }

interface VersionInput {
  readonly itemId: string
  readonly incoming: Incoming
  readonly draft: ArticleDraft
  readonly sha256: string
  readonly textSha256: string
}

/** What keeping a capture as a new version of an item would do: nothing is written yet. */
export async function planVersion(session: Session, input: VersionInput): Promise<VersionPlan> {
  const { itemId, incoming, draft, sha256, textSha256 } = input
  const { db } = session
  const [item, texts, annotations, original] = await Promise.all([
    db.items.get(itemId),
    listTexts(db, itemId),
    db.annotations.where('itemId').equals(itemId).toArray(),
    makeOriginal(incoming, draft, sha256),
  ])
  const current = texts.find(({ id }) => id === item?.textId)
  if (item === undefined || current === undefined) return { kind: 'gone' }
  const { text, blocks, links } = draft
  const replaced = replaceText(
    { item, texts, annotations, to: { text, blocks, links }, sha256: textSha256, via: 'capture', original },
    session.context(),
  )
  if (replaced === null) return { kind: 'same-text' }
  const { change } = replaced
  // Suggestions that were turned down follow too, and are nobody's marks.
  const fates = replaced.fates.filter(({ annotation }) => annotation.decision === 'confirmed')
  return { kind: 'version', change, fates, changes: textChanges(current.text, text) }
}
