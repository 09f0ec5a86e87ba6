import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import type { Incoming } from '@/renderer/session/incoming'
import { keepUnreadFiles } from '@/renderer/session/keep-unread-files'
import type { WatchedFolder } from '@/renderer/platform/platform'
import type { Session } from '@/renderer/session/session'
import { useView } from '@/renderer/session/use-view'
import { keepUnreadable } from '../keep-unreadable'
import { keptWords } from '../kept-words'
import { readOpened } from '../read-opened'
import { saveUntouched } from '../save-untouched'
import { exportsIn, isOnlyForExports } from './exports-in'
import { offerReview, type ToReview } from './offer-review'
import { useWatch } from './use-watch'

/** One that the person has to look at, and the file to let go of once it stands in the form. */
interface ToSee {
  readonly incoming: Incoming
  readonly token: string
}

/** What came of all that was taken in one go. */
interface Tally {
  readonly saved: { readonly title: string; readonly seq: number | null }[]
  readonly unreadable: string[]
  readonly toSee: ToSee[]
  readonly toReview: ToReview[]
  isRefused: boolean
}

/**
 * Clips what came into the watched folder: what is whole and new is saved by itself, the same once more is let go of, and
 * what needs a person's eye is offered. A file counts as dealt with only once that is durable.
 */
export async function takeWatched(session: Session): Promise<void> {
  const folder = session.platform.watchedFolder
  const { running, isPaused } = useWatch.getState()
  if (folder === null || running !== null || isPaused) return
  useWatch.setState({ running: { done: 0, left: 0 } })
  const tally: Tally = { saved: [], unreadable: [], toSee: [], toReview: [], isRefused: false }
  try {
    for (let done = 0; !tally.isRefused && !useWatch.getState().isPaused; done += 1) {
      const taken = await folder.take()
      if (taken === null) break
      useWatch.setState({ running: { done, left: taken.left + 1 } })
      await clip(session, folder, taken, tally)
    }
  } finally {
    useWatch.setState({ running: null })
    tell(session, folder, tally)
  }
}

/** Goes on with what waits. */
export function resumeWatched(session: Session): void {
  useWatch.setState({ isPaused: false })
  void takeWatched(session)
}

async function clip(
  session: Session,
  folder: WatchedFolder,
  { token, path, file }: NonNullable<Awaited<ReturnType<WatchedFolder['take']>>>,
  tally: Tally,
): Promise<void> {
  const exported = await exportsIn(session, path, file)
  if (exported.length > 0) {
    tally.toReview.push({ found: exported, name: file.name, token })
    return
  }
  if (await isOnlyForExports(path, file)) {
    await folder.done(token)
    return
  }
  const seen: ToSee[] = []
  for (const arrival of await readOpened(file, session.context().newId)) {
    if (arrival.kind === 'problem') {
      tally.unreadable.push(arrival.message)
      if (arrival.unread !== undefined) await keepUnreadFiles(session, [{ ...arrival.unread, via: 'folder' }])
    }
    if (arrival.kind !== 'incoming') continue
    const incoming: Incoming = { ...arrival.incoming, via: 'folder' }
    const { outcome, words, by } = await saveUntouched(session, incoming)
    if (outcome === 'saved') tally.saved.push({ title: words, seq: session.lastDone() })
    if (outcome === 'unreadable') {
      const isKept = await keepUnreadable(session, incoming, words)
      tally.unreadable.push(isKept ? `${words} ${keptWords}` : words || path)
    }
    if (outcome === 'look' || (outcome === 'here' && by === 'url')) seen.push({ incoming, token })
    if (outcome === 'refused') tally.isRefused = true
  }
  tally.toSee.push(...seen)
  // What is refused (a full disk) or waits for the person is handed out again at the next start.
  if (seen.length === 0 && !tally.isRefused) await folder.done(token)
}

function tell(session: Session, folder: WatchedFolder, tally: Tally): void {
  const { saved, unreadable, toSee, toReview } = tally
  for (const each of toReview) offerReview(session, folder, each)
  const [only] = saved
  if (saved.length === 1 && only !== undefined)
    void noticeWithUndo(session, `Clipped “${only.title}” from the watched folder.`, only.seq)
  if (saved.length > 1)
    session.notify({
      tone: 'info',
      text: `Clipped ${saved.length.toLocaleString()} articles from the watched folder.`,
    })
  const [problem] = unreadable
  if (problem !== undefined) {
    const more = unreadable.length === 1 ? '' : ` And ${(unreadable.length - 1).toLocaleString()} more.`
    session.notify({
      tone: 'error',
      text: `From the watched folder: ${problem}${more}`,
      details: unreadable.join('\n'),
    })
  }
  const [first] = toSee
  if (first === undefined) return
  const text =
    toSee.length === 1
      ? `“${first.incoming.fileName}” in the watched folder is a page that the archive has already, lacks a detail, or may have been read with wrong letters.`
      : `${toSee.length.toLocaleString()} files in the watched folder are pages that the archive has already, lack a detail, or may have been read with wrong letters.`
  session.notify({
    tone: 'error',
    text: `${text} Nothing was changed.`,
    action: {
      label: 'Look at it',
      run: () => {
        useView.getState().receive(toSee.map(({ incoming }) => incoming))
        for (const token of new Set(toSee.map(({ token }) => token))) void folder.done(token)
      },
    },
  })
}
