import { textChanges, type TextChange } from '@/core/anchor/text-changes'
import { replaceText, type ReplacedText } from '@/core/article/commands/replace-text'
import type { LaidOutText } from '@/core/article/create-text-builder'
import type { DraftPicture, PlacedPicture } from '@/core/article/picture'
import type { UnplacedOriginal } from '@/core/article/held-original'
import { layOutEdited } from '@/core/article/lay-out-edited'
import type { TextOrigin } from '@/core/article/article-text'
import type { CommandContext } from '@/core/history/change'
import type { ArchiveDatabase } from '../archive-database'
import { listTexts } from './list-texts'

/** Another text for an item. */
export interface TextPlanInput {
  readonly itemId: string
  /** The text that the new one was made from; null: whichever the item has. */
  readonly baseId: string | null
  /** The new text; a string: the text of today as a person edited it, a blank line between paragraphs. */
  readonly to: LaidOutText | string
  readonly via: TextOrigin
  /** What it was read from, where new bytes came with it. */
  readonly original: UnplacedOriginal | null
  /** Those of the new text; null: those of today, where their words still stand. */
  readonly pictures: readonly (DraftPicture | PlacedPicture)[] | null
  /** Whether to say what changed, word by word. */
  readonly withChanges: boolean
}

export type TextPlan =
  | {
      readonly kind: 'planned'
      readonly replaced: ReplacedText
      /** From the text of today to the new one; [] where it was not asked for. */
      readonly changes: readonly TextChange[]
    }
  /** The item has another text than the one that was given. */
  | { readonly kind: 'stale' }
  /** The item, or its text, is there no more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'unchanged' }

export interface TextPlanTools {
  /** SHA-256 of a text as UTF-8, lower-case hex. */
  readonly hash: (text: string) => Promise<string>
  readonly context: () => CommandContext
}

/**
 * What giving an item another text would do, with all its marks found again; nothing is written. Seconds where it has a
 * million words, so this is for a worker.
 */
export async function planText(
  db: ArchiveDatabase,
  { itemId, baseId, to, via, original, pictures, withChanges }: TextPlanInput,
  { hash, context }: TextPlanTools,
): Promise<TextPlan> {
  const [item, texts, annotations] = await Promise.all([
    db.items.get(itemId),
    listTexts(db, itemId),
    db.annotations.where('itemId').equals(itemId).toArray(),
  ])
  const current = texts.find(({ id }) => id === item?.textId)
  if (item === undefined || current === undefined) return { kind: 'gone' }
  if (baseId !== null && item.textId !== baseId) return { kind: 'stale' }
  const laidOut = typeof to === 'string' ? layOutEdited(current, to) : to
  const sha256 = await hash(laidOut.text)
  const replaced = replaceText(
    {
      ...{ item, texts, annotations, to: laidOut, sha256, via },
      ...(original === null ? {} : { original }),
      ...(pictures === null ? {} : { pictures }),
    },
    context(),
  )
  if (replaced === null) return { kind: 'unchanged' }
  return {
    kind: 'planned',
    replaced,
    changes: withChanges ? textChanges(current.text, laidOut.text) : [],
  }
}
