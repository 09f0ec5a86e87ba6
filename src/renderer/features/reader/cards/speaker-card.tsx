import { useId, useState, type KeyboardEvent } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { listSpeakers } from '@/store/queries/list-speakers'
import { useSession } from '@/renderer/session/use-session'
import { useReader } from '../reader-context'
import { speakerChoices, type SpeakerChoice } from './speaker-choices'

const mostRead = 500
const origins: Record<SpeakerChoice['from'], string> = {
  article: 'in this article',
  archive: 'in the archive',
  typed: 'new name',
  unknown: '',
}

interface SpeakerCardProps {
  readonly onChoose: (speaker: string | null) => void
}

/** Chooses who speaks: persons of the article first, then those of the archive, or any name typed. */
export function SpeakerCard({ onChoose }: SpeakerCardProps) {
  const { db } = useSession()
  const { marks } = useReader()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const known = useLiveQuery(() => listSpeakers(db, mostRead), [db])
  const choices = speakerChoices(
    marks,
    (known ?? []).map((speaker) => speaker.name),
    typed,
  )
  const row = Math.min(active, choices.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') setActive((row + 1) % choices.length)
    else if (event.key === 'ArrowUp') setActive((row - 1 + choices.length) % choices.length)
    else if (event.key === 'Enter') onChoose(choices[row]?.name ?? null)
    else return
    event.preventDefault()
  }
  return (
    <div className="ui-pick">
      <input
        className="ui-input"
        role="combobox"
        aria-label="Speaker"
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={`${listId}-${String(row)}`}
        placeholder="Who says it?"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
        }}
        onKeyDown={onKeyDown}
      />
      <ul id={listId} className="ui-pick-list" role="listbox" aria-label="Speakers">
        {choices.map((choice, index) => (
          <li
            key={choice.name ?? ''}
            id={`${listId}-${String(index)}`}
            ref={index === row ? keepInView : null}
            role="option"
            aria-selected={index === row}
            className="ui-pick-row"
            data-active={index === row}
            onClick={() => {
              onChoose(choice.name)
            }}
          >
            <span className="ui-pick-label">{choice.name ?? 'Unknown speaker'}</span>
            <span className="reader-quiet">{origins[choice.from]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function keepInView(row: HTMLElement | null): void {
  row?.scrollIntoView({ block: 'nearest' })
}
