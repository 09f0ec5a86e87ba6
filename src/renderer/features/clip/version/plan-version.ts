import type { TextChange } from '@/core/anchor/text-changes'
import type { ArticleDraft } from '@/core/article/article-draft'
import type { MarkFate } from '@/core/article/commands/replace-text'
import type { Annotation } from '@/core/annotation/annotation'
import type { Change } from '@/core/history/change'
import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
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
}

/** What keeping a capture as a new version of an item would do: nothing is written yet. */
export async function planVersion(session: Session, input: VersionInput): Promise<VersionPlan> {
  const { itemId, incoming, draft, sha256 } = input
  const { text, blocks, links, pictures = [] } = draft
  const original = await makeOriginal(session, incoming, draft, sha256)
  const to = { text, blocks, links }
  const ask = {
    kind: 'text',
    ...{ itemId, baseId: null, to, original, pictures },
    via: 'capture',
    withChanges: true,
  } as const
  const { plan } = await session.anchors(ask)
  if (plan.kind === 'unchanged') return { kind: 'same-text' }
  if (plan.kind !== 'planned') return { kind: 'gone' }
  // Suggestions that were turned down follow too, and are nobody's marks.
  const fates = plan.replaced.fates.filter(({ annotation }) => annotation.decision === 'confirmed')
  return { kind: 'version', change: plan.replaced.change, fates, changes: plan.changes }
}
