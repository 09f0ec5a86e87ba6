import './link-list.css'

interface LinkListProps {
  readonly label: string
  readonly entries: readonly { readonly id: string; readonly label: string }[]
  readonly onOpen: (id: string) => void
}

/** Names that lead somewhere, one below the other. */
export function LinkList({ label, entries, onOpen }: LinkListProps) {
  return (
    <ul className="link-list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            onClick={() => {
              onOpen(entry.id)
            }}
          >
            {entry.label}
          </button>
        </li>
      ))}
    </ul>
  )
}
