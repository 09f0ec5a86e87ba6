import type { KeyboardEvent } from 'react'
import { nestHeadings } from '@/core/dossier/commands/nest-headings'
import { removeEntries } from '@/core/dossier/commands/remove-entries'
import { stepEntries } from '@/core/dossier/commands/step-entries'
import type { Dossier } from '@/core/dossier/dossier'
import { copyCited } from '@/renderer/session/copy-cited'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { runOnDossier } from '@/renderer/session/run-on-dossier'
import { useSession } from '@/renderer/session/use-session'
import type { DossierTask } from './dossier-task'
import { excerptsOf } from './excerpts-of'

/** What keys do to the chosen entries; the returned function says whether the key was one of them. */
export function useEntryKeys(
  { id: dossierId, entries }: Dossier,
  chosen: ReadonlySet<string>,
  onTask: (task: DossierTask) => void,
  onActive: (id: string | null) => void,
): (event: KeyboardEvent) => boolean {
  const session = useSession()
  const remove = async () => {
    let count = 0
    // At once: what is pressed before it is written goes on from there, and is not taken back when it is.
    onActive(besides(entries, chosen))
    const done = await runOnDossier(session, dossierId, (now, ctx) => {
      count = now.entries.filter(({ id }) => chosen.has(id)).length
      return removeEntries(now, chosen, ctx)
    })
    if (!done || count === 0) return
    await noticeWithUndo(session, `Took ${count === 1 ? 'it' : `${String(count)} entries`} out.`)
  }
  const withAlt = (key: string, shiftKey: boolean): boolean => {
    const by = key === 'ArrowUp' || key === 'ArrowLeft' ? -1 : 1
    if (key === 'ArrowUp' || key === 'ArrowDown')
      void runOnDossier(session, dossierId, (now, ctx) => stepEntries(now, chosen, by, ctx))
    else if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight'))
      void runOnDossier(session, dossierId, (now, ctx) => nestHeadings(now, chosen, by, ctx))
    else return false
    return true
  }
  return ({ key, altKey, shiftKey, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return false
    const picked = entries.filter(({ id }) => chosen.has(id))
    const [first] = picked
    if (first === undefined) return false
    if (altKey) return withAlt(key, shiftKey)
    if (key === 'Delete' || key === 'Backspace') void remove()
    else if (key === 'F2' && first.kind === 'heading') onTask({ kind: 'heading', entry: first })
    else if (key.toLowerCase() === 'y')
      void copyCited(session, excerptsOf(picked), shiftKey ? 'citation' : 'quotation')
    else return false
    return true
  }
}

/** The entry after those that are taken out, else the one before them: where the keyboard goes on. */
function besides(entries: Dossier['entries'], taken: ReadonlySet<string>): string | null {
  const last = entries.findLastIndex(({ id }) => taken.has(id))
  const before = entries.slice(0, last).findLast(({ id }) => !taken.has(id))
  return (entries[last + 1] ?? before)?.id ?? null
}
