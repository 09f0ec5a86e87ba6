import './altered-note.css'

interface AlteredNoteProps {
  /** What has become something else: how the field is called, and what it says now. */
  readonly altered: readonly { readonly label: string; readonly value: string }[]
}

/** Says in a form what another window wrote meanwhile in fields that were typed in here. Nothing where there is none. */
export function AlteredNote({ altered }: AlteredNoteProps) {
  if (altered.length === 0) return null
  const became = altered.map(({ label, value }) => `${label} became ${value === '' ? 'empty' : `“${value}”`}`)
  return (
    <p role="alert" className="ui-altered">
      Meanwhile {became.join(', and ')} in another window. Saving puts what you typed in its place.
    </p>
  )
}
