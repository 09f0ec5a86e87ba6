import { useMemo, useState } from 'react'
import { shownChanges } from '@/core/anchor/shown-changes'
import { type TextChange, textChanges } from '@/core/anchor/text-changes'
import type { NoteSitting } from '@/core/history/note/note-sittings'
import type { Note } from '@/core/note/note'
import { DiffView } from '@/renderer/ui/diff-view'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { versionText } from './version-text'

const comparisons = [
  { id: 'now', label: 'Changed since then' },
  { id: 'before', label: 'Changed in this sitting' },
  { id: 'alone', label: 'The note as it was' },
] as const
type Comparison = (typeof comparisons)[number]['id']

interface NoteChangesProps {
  readonly version: NoteSitting
  /** The version before it; null for none. */
  readonly before: Note | null
  readonly now: Note
}

/** A version of a note, alone or beside another one, word by word. */
export function NoteChanges({ version, before, now }: NoteChangesProps) {
  const [comparison, setComparison] = useState<Comparison>('now')
  const { note } = version
  const changes = useMemo(
    () => (note === null ? [] : compared(comparison, note, before, now)),
    [comparison, note, before, now],
  )
  return (
    <section className="notes-history-shown" aria-label="Version">
      <Select label="Show" isLabelHidden options={comparisons} value={comparison} onChange={setComparison} />
      <p className="notes-quiet" role="status">
        {note === null ? 'The note was deleted here.' : told(comparison, changes, note, before, now)}
      </p>
      {note !== null && (
        <DiffView label="Changes" changes={comparison === 'alone' ? changes : shownChanges(changes)} />
      )}
    </section>
  )
}

function compared(comparison: Comparison, note: Note, before: Note | null, now: Note): TextChange[] {
  const text = versionText(note)
  if (comparison === 'alone') return [{ kind: 'same', text }]
  return comparison === 'now'
    ? textChanges(text, versionText(now))
    : textChanges(before === null ? '' : versionText(before), text)
}

function told(
  comparison: Comparison,
  changes: readonly TextChange[],
  note: Note,
  before: Note | null,
  now: Note,
): string {
  if (comparison === 'alone') return note.body === '' ? 'It had no text yet.' : 'The words as they were.'
  const count = (kind: TextChange['kind']) => changes.filter((change) => change.kind === kind).length
  if (count('added') + count('removed') > 0)
    return `${formatCount(count('removed'))} taken out, ${formatCount(count('added'))} put in.`
  const other = comparison === 'now' ? now : before
  if (other !== null && other.body !== note.body)
    return 'The words are the same; how they are set, or what they lead to, is not.'
  return other?.tagIds.join() === note.tagIds.join() ? 'Nothing differs.' : 'Only the tags differ.'
}
