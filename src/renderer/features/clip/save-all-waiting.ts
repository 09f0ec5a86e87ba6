import type { Incoming } from '@/renderer/session/incoming'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { clipFields } from './clip-fields'
import { fieldProblems } from './field-problems'
import { findTwin } from './find-twin'
import { mendedDraft } from './mended-draft'
import { prepareIncoming } from './prepare-incoming'
import { saveArticle } from './save-article'

export interface SaveAllOutcome {
  /** Ids of the new items. */
  readonly saved: readonly string[]
  /** How many a person has to look at: they stay in the form. */
  readonly left: number
}

/**
 * Saves all that waits as it was understood. What has a problem, no title, or a twin in the archive stays for the
 * person to look at; a refused save stops, and nothing is lost.
 */
export async function saveAllWaiting(
  session: Session,
  onProgress: (done: number, of: number) => void,
): Promise<SaveAllOutcome> {
  const count = useView.getState().incoming.length
  const saved: string[] = []
  for (let done = 0; done < count; done += 1) {
    onProgress(done, count)
    const [incoming] = useView.getState().incoming
    if (incoming === undefined) break
    const result = await saveUntouched(session, incoming)
    if (result.kind === 'refused') break
    useView.getState().doneIncoming()
    if (result.kind === 'saved') saved.push(result.itemId)
    else useView.getState().receive([incoming])
  }
  return { saved, left: useView.getState().incoming.length }
}

type Result = { readonly kind: 'saved'; readonly itemId: string } | { readonly kind: 'look' | 'refused' }

async function saveUntouched(session: Session, incoming: Incoming): Promise<Result> {
  const prepared = await prepareIncoming(session.platform, incoming)
  if (prepared.kind === 'problem') return { kind: 'look' }
  const { sha256, textSha256 } = prepared
  const fields = clipFields(prepared.draft)
  if (Object.values(fieldProblems(fields)).some((problem) => problem !== '')) return { kind: 'look' }
  const twin = await findTwin(session.db, { sha256, textSha256, url: fields.url })
  if (twin !== null) return { kind: 'look' }
  const draft = mendedDraft(prepared.draft, fields)
  const itemId = await saveArticle(session, { incoming, draft, sha256, textSha256, inbox: fields.inbox })
  return itemId === null ? { kind: 'refused' } : { kind: 'saved', itemId }
}
