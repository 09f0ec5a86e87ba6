import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { keepUnreadable } from './keep-unreadable'
import { keptWords } from './kept-words'
import { saveUntouched, type SavedOutcome } from './save-untouched'

/** What came of one that waited. */
export interface SavedRow {
  readonly name: string
  readonly outcome: SavedOutcome
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
 * Saves all that waits as it was understood. What has no title, a twin in the archive or letters that may have been read wrongly
 * stays for the person to look at;
 * what cannot be read is kept as unread; a refused save stops, and so does the person; nothing is lost.
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
    const { itemId, by: _, ...result } = await saveUntouched(session, incoming)
    const isKept = result.outcome === 'unreadable' && (await keepUnreadable(session, incoming, result.words))
    rows.push({
      name: incoming.fileName || 'Pasted text',
      outcome: result.outcome,
      words: isKept ? `${result.words} ${keptWords}` : result.words,
    })
    if (result.outcome === 'refused') break
    useView.getState().doneIncoming()
    if (itemId !== '') saved.push(itemId)
    else if (!isKept) useView.getState().receive([incoming])
  }
  return { saved, left: useView.getState().incoming.length, rows }
}
