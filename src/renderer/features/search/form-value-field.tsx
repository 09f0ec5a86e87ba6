import { useEffect, useId, useState } from 'react'
import { completedFields } from '@/core/index/completed-fields'
import type { FormField } from '@/core/query/query-form'
import { useSession } from '@/renderer/session/use-session'

interface FormValueFieldProps {
  readonly field: FormField
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}

/** A field of the form, with what the archive has for it to pick from. */
export function FormValueField({ field, label, value, onChange }: FormValueFieldProps) {
  const session = useSession()
  const id = useId()
  const [known, setKnown] = useState<readonly string[]>([])
  const [isUsed, setUsed] = useState(false)
  const isPicked = isUsed && completedFields(field).length > 0
  useEffect(() => {
    if (!isPicked) return
    const controller = new AbortController()
    session
      .values(field, value, controller.signal)
      .then((values) => {
        setKnown(values.map((each) => each.value))
      })
      // A later key took its place; who types goes on without help.
      .catch(() => undefined)
    return () => {
      controller.abort()
    }
  }, [session, field, value, isPicked])
  return (
    <div className="ui-field">
      <label className="ui-field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="ui-input"
        list={`${id}-known`}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onFocus={() => {
          setUsed(true)
        }}
        onChange={(event) => {
          onChange(event.target.value)
        }}
      />
      <datalist id={`${id}-known`}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </div>
  )
}
