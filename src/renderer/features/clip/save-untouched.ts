import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { clipFields } from './clip-fields'
import { fieldProblems } from './field-problems'
import { findTwin, type Twin } from './find-twin'
import { mendedDraft } from './mended-draft'
import { prepareIncoming } from './prepare-incoming'
import { saveArticle } from './save-article'

/**
 * `here`: the same is in the archive; `unreadable`: no article could be made of it; `look`: a field needs mending, or its letters may have been
 * read wrongly.
 */
export type SavedOutcome = 'saved' | 'here' | 'unreadable' | 'look' | 'refused'

export interface SavedUntouched {
  readonly outcome: SavedOutcome
  /** The new item's title, or why it was not saved. */
  readonly words: string
  /** What it has in common with an item of the archive; null for nothing. */
  readonly by: Twin['by'] | null
  /** '' where nothing was saved. */
  readonly itemId: string
}

const likeness: Readonly<Record<Twin['by'], string>> = {
  original: 'file',
  text: 'text',
  url: 'page',
  near: 'text',
}

/** Saves one as it was understood, where it is whole and new; else says why not. */
export async function saveUntouched(session: Session, incoming: Incoming): Promise<SavedUntouched> {
  const not = (outcome: SavedOutcome, words: string, by: SavedUntouched['by'] = null): SavedUntouched => ({
    outcome,
    words,
    by,
    itemId: '',
  })
  const prepared = await prepareIncoming(session, incoming)
  if (prepared.kind === 'problem') return not('unreadable', prepared.message)
  const { sha256, textSha256 } = prepared
  const fields = clipFields(prepared.draft)
  const problem = Object.values(fieldProblems(fields)).find((words) => words !== '')
  if (problem !== undefined) return not('look', problem)
  const [doubt = 'Its letters may have been read wrongly.'] = prepared.draft.warnings
  if (prepared.draft.hasDoubtfulLetters === true) return not('look', doubt)
  const twin = await findTwin(session.db, { sha256, textSha256, url: fields.url })
  if (twin !== null)
    return not('here', `The same ${likeness[twin.by]} is in the archive: “${twin.item.title}”.`, twin.by)
  const draft = mendedDraft(prepared.draft, fields)
  const itemId = await saveArticle(session, { incoming, draft, sha256, textSha256, inbox: fields.inbox })
  return itemId === null
    ? not('refused', 'The archive did not take it.')
    : { outcome: 'saved', words: draft.title, by: null, itemId }
}
