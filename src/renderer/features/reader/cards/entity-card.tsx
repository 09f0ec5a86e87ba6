import { useRef, useState, type KeyboardEvent } from 'react'
import type { EntityType } from '@/core/entity/entity'
import { TextField } from '@/renderer/ui/text-field'
import { entityTypeViews } from '@/renderer/session/entity-types'
import { fullName } from '../marks/full-name'
import { useReader } from '../reader-context'

interface EntityCardProps {
  /** The words in the text. */
  readonly words: string
  /** What the words stand for now; null: not marked yet. */
  readonly before: { readonly type: EntityType; readonly name: string } | null
  readonly onSave: (type: EntityType, name: string) => void
}

/** Chooses the type by letter or click. The name is the fullest that the article has, unless another is typed. */
export function EntityCard({ words, before, onSave }: EntityCardProps) {
  const { marks } = useReader()
  const [name, setName] = useState(before?.name ?? '')
  const types = useRef<HTMLDivElement>(null)
  const nameFor = (type: EntityType) => (name.trim() === '' ? fullName(words, type, marks) : name)
  const save = (type: EntityType) => {
    onSave(type, nameFor(type))
  }
  const onTypeKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (step !== undefined) moveFocus(types.current, step)
    else {
      const chosen = entityTypeViews.find((view) => view.letter === event.key.toLowerCase())
      if (chosen === undefined) return
      save(chosen.type)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="reader-form">
      <div ref={types} className="reader-types" role="group" aria-label="Type" onKeyDown={onTypeKey}>
        {entityTypeViews.map((view, index) => (
          <button
            key={view.type}
            type="button"
            className="reader-type"
            data-type={view.type}
            aria-pressed={before?.type === view.type}
            aria-keyshortcuts={view.letter}
            {...((before === null ? index === 0 : before.type === view.type)
              ? { 'data-card-focus': true }
              : {})}
            onClick={() => {
              save(view.type)
            }}
          >
            <kbd>{view.letter.toUpperCase()}</kbd>
            {view.label}
          </button>
        ))}
      </div>
      <TextField
        label="Name"
        description={before === null ? 'Empty: the words themselves, or their full name in this article' : ''}
        placeholder={words}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && before !== null) save(before.type)
        }}
      />
    </div>
  )
}

function moveFocus(group: HTMLElement | null, step: number): void {
  const buttons = [...(group?.querySelectorAll('button') ?? [])]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[(at + step + buttons.length) % buttons.length]?.focus()
}
