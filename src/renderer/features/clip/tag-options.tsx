interface TagOptionsProps {
  readonly id: string
  readonly paths: readonly string[]
  /** The one that Enter takes; -1 for none. */
  readonly active: number
  readonly onChoose: (path: string) => void
}

/** The known tags that hold what is typed. */
export function TagOptions({ id, paths, active, onChoose }: TagOptionsProps) {
  return (
    <ul id={id} className="clip-tag-list" role="listbox" aria-label="Known tags" hidden={paths.length === 0}>
      {paths.map((path, index) => (
        <li
          key={path}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === active}
          className="clip-tag-option"
          // Before the field loses the focus, which would take the half-typed word as a tag.
          onMouseDown={(event) => {
            event.preventDefault()
            onChoose(path)
          }}
        >
          {path}
        </li>
      ))}
    </ul>
  )
}
