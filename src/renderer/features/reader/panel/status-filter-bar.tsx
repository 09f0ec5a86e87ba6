import type { StatusFilter } from './panel-groups'

const choices: readonly { readonly id: StatusFilter; readonly label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'suggested', label: 'Suggested' },
  { id: 'confirmed', label: 'Confirmed' },
]

interface StatusFilterBarProps {
  readonly filter: StatusFilter
  readonly onFilter: (filter: StatusFilter) => void
  /** Whether the machine has still to look at the article. */
  readonly isPending: boolean
}

export function StatusFilterBar({ filter, onFilter, isPending }: StatusFilterBarProps) {
  return (
    <div className="reader-filter">
      <div className="reader-segments" role="group" aria-label="Show">
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            aria-pressed={choice.id === filter}
            onClick={() => {
              onFilter(choice.id)
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
      {isPending && (
        <p className="reader-quiet" role="status">
          Analysing…
        </p>
      )}
    </div>
  )
}
