import { ListBox, ListBoxItem } from 'react-aria-components'
import { countWords } from '@/core/article/count-words'
import type { NoteSitting } from '@/core/history/note/note-sittings'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { versionWords } from './version-text'

interface SittingListProps {
  readonly sittings: readonly NoteSitting[]
  /** `seq` of the one that is shown. */
  readonly chosen: number | null
  readonly onChoose: (seq: number) => void
}

/** What was left of the note each time that it was worked on, newest first. */
export function SittingList({ sittings, chosen, onChoose }: SittingListProps) {
  return (
    <ListBox
      className="notes-history-list"
      aria-label="Versions"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      // The keyboard is where it is needed: arrows go through the versions at once.
      autoFocus
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [seq] = keys === 'all' ? [] : keys
        if (seq !== undefined) onChoose(Number(seq))
      }}
    >
      {sittings.map((sitting, index) => {
        const what = nameOf(sitting, index)
        return (
          <ListBoxItem
            key={sitting.seq}
            id={sitting.seq}
            className="notes-row"
            textValue={`${formatMoment(sitting.at, 'minute')}, ${what}`}
          >
            <span className="notes-row-title ui-tabular">{formatMoment(sitting.at, 'minute')}</span>
            <span className="notes-quiet">{what}</span>
          </ListBoxItem>
        )
      })}
    </ListBox>
  )
}

function nameOf({ name, kind, note, saves, isFirst }: NoteSitting, index: number): string {
  const now = index === 0 ? ['as it is now'] : []
  const act = kind === 'do' ? name : `${kind === 'undo' ? 'Undo' : 'Redo'}: ${name}`
  const what = isFirst && kind === 'do' ? 'Begun' : name === 'Edit note' && kind === 'do' ? 'Written' : act
  if (note === null) return [...now, what].join(' · ')
  const words = `${formatCount(countWords(versionWords(note)))} words`
  return [...now, what, words, ...(saves > 1 ? [`${formatCount(saves)} saves`] : [])].join(' · ')
}
