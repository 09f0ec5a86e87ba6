import { elementIds } from './element-ids'
import type { Completion } from './completions-of'

interface CompletionListProps {
  readonly label: string
  readonly offered: readonly Completion[]
  /** The place of the one that Enter takes; -1 for none. */
  readonly active: number
  readonly onTake: (completion: Completion) => void
}

/** What is offered below the search box. The keyboard stays in the box. */
export function CompletionList({ label, offered, active, onTake }: CompletionListProps) {
  return (
    <ul id={elementIds.completions} className="search-completions" role="listbox" aria-label={label}>
      {offered.map((completion, place) => (
        <li
          key={completion.text}
          id={completionId(place)}
          className="search-completion"
          role="option"
          aria-selected={place === active}
          // The box keeps the focus: the list would be gone before it is clicked.
          onMouseDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            onTake(completion)
          }}
        >
          <span className="search-completion-label">{completion.label}</span>
          <span className="search-completion-detail">{completion.detail}</span>
        </li>
      ))}
    </ul>
  )
}

export function completionId(place: number): string {
  return `${elementIds.completions}-${String(place)}`
}
