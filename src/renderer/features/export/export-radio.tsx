import { type ReactNode, useId } from 'react'

interface ExportRadioProps {
  /** Name of the choices among which the arrow keys move. */
  readonly group: string
  readonly isOn: boolean
  readonly description?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

/** One of several choices, with what it is for. */
export function ExportRadio({ group, isOn, description = '', onChoose, children }: ExportRadioProps) {
  const id = useId()
  return (
    <div className="export-radio">
      <input
        id={id}
        type="radio"
        name={group}
        checked={isOn}
        {...(description === '' ? {} : { 'aria-describedby': `${id}-use` })}
        onChange={onChoose}
      />
      <label htmlFor={id}>{children}</label>
      {description !== '' && <p id={`${id}-use`}>{description}</p>}
    </div>
  )
}
