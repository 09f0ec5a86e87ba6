import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { clipFields } from './clip-fields'
import { fieldProblems } from './field-problems'
import { findTwin, type Twin } from './find-twin'
import { mendedDraft } from './mended-draft'
import { prepareIncoming } from './prepare-incoming'
import { saveArticle } from './save-article'

/** What came of one that waited. */
export interface SavedRow {
  readonly name: string
  /** `here`: the same is in the archive; `unreadable`: no article could be made of it; `look`: a field needs mending. */
  readonly outcome: 'saved' | 'here' | 'unreadable' | 'look' | 'refused'
  /** The new item's title, or why it was not saved. */
  readonly words: string
}

export interface SaveAllOutcome {
  /** Ids of the new items. */
  readonly saved: readonly string[]
  /** How many a person has to look at: they stay in the form. */
  readonly left: number
  /** In the order in which they came. */
  readonly rows: readonly SavedRow[]
}

/**
 * Saves all that waits as it was understood. What has a problem, no title, or a twin in the archive stays for the
 * person to look at; a refused save stops, and so does the person; nothing is lost.
 */
export async function saveAllWaiting(
  session: Session,
  onProgress: (done: number, of: number) => void,
  isStopped: () => boolean = () => false,
): Promise<SaveAllOutcome> {
  const count = useView.getState().incoming.length
  const saved: string[] = []
  const rows: SavedRow[] = []
  for (let done = 0; done < count && !isStopped(); done += 1) {
    onProgress(done, count)
    const [incoming] = useView.getState().incoming
    if (incoming === undefined) break
    const { itemId, ...result } = await saveUntouched(session, incoming)
    rows.push({ name: incoming.fileName || 'Pasted text', ...result })
    if (result.outcome === 'refused') break
    useView.getState().doneIncoming()
    if (itemId !== '') saved.push(itemId)
    else useView.getState().receive([incoming])
  }
  return { saved, left: useView.getState().incoming.length, rows }
}

const likeness: Readonly<Record<Twin['by'], string>> = { original: 'file', text: 'text', url: 'page' }

/** `itemId`: '' where nothing was saved. */
type Result = Omit<SavedRow, 'name'> & { readonly itemId: string }

async function saveUntouched(session: Session, incoming: Incoming): Promise<Result> {
  const not = (outcome: SavedRow['outcome'], words: string): Result => ({ outcome, words, itemId: '' })
  const prepared = await prepareIncoming(session.platform, incoming)
  if (prepared.kind === 'problem') return not('unreadable', prepared.message)
  const { sha256, textSha256 } = prepared
  const fields = clipFields(prepared.draft)
  const problem = Object.values(fieldProblems(fields)).find((words) => words !== '')
  if (problem !== undefined) return not('look', problem)
  const twin = await findTwin(session.db, { sha256, textSha256, url: fields.url })
  if (twin !== null)
    return not('here', `The same ${likeness[twin.by]} is in the archive: “${twin.item.title}”.`)
  const draft = mendedDraft(prepared.draft, fields)
  const itemId = await saveArticle(session, { incoming, draft, sha256, textSha256, inbox: fields.inbox })
  return itemId === null
    ? not('refused', 'The archive did not take it.')
    : { outcome: 'saved', words: draft.title, itemId }
}
