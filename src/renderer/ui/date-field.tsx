import './field.css'
import './filter-fields.css'

interface DateFieldProps {
  /** "From": the field is the from date. */
  readonly label: string
  /** What stands before the example while it is empty; the label by default. */
  readonly hint?: string
  readonly value: string
  /** Whether what is typed is no date (yet): it does not count until it is one, and the field says so. */
  readonly isWrong: boolean
  /** The id of what says more of it. */
  readonly describedBy?: string
  readonly onChange: (value: string) => void
  readonly onLeave?: () => void
}

/** One end of a stretch of time, as a year, a month or a day. */
export function DateField({
  label,
  hint = label,
  value,
  isWrong,
  describedBy,
  onChange,
  onLeave,
}: DateFieldProps) {
  return (
    <input
      className="ui-input ui-date"
      aria-label={`${label} date`}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      title={
        isWrong ? 'Write a date as 2021-02-17, 2021-02 or 2021.' : `${label}: 2021-02-17, 2021-02 or 2021`
      }
      placeholder={`${hint} 2021-02`}
      value={value}
      {...(isWrong ? { 'data-invalid': true } : {})}
      onChange={(event) => {
        onChange(event.target.value)
      }}
      onBlur={onLeave}
    />
  )
}
