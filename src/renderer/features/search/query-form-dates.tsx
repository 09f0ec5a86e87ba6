import { useId, useState } from 'react'
import { datesFault, isFormDate, type FormDates } from '@/core/query/query-form'
import { DateField } from '@/renderer/ui/date-field'

interface QueryFormDatesProps {
  readonly name: string
  readonly dates: FormDates
  /** What is wrong is told at once; else once the field with it is left, since a date that is typed is none for long. */
  readonly isTold: boolean
  readonly onChange: (dates: FormDates) => void
}

const words = {
  date: 'Write a date as 2021-02-17, 2021-02 or 2021.',
  order: 'The first date is later than the last one.',
}

/** From when to when, with what is wrong about it below. */
export function QueryFormDates({ name, dates, isTold, onChange }: QueryFormDatesProps) {
  const faultId = useId()
  const [left, setLeft] = useState({ from: false, to: false })
  const isWrong = (value: string) => value.trim() !== '' && !isFormDate(value.trim())
  const fault = datesFault(dates)
  const isLeft =
    fault === 'date'
      ? (left.from && isWrong(dates.from)) || (left.to && isWrong(dates.to))
      : left.from && left.to
  const told = fault !== null && (isTold || isLeft) ? words[fault] : ''
  return (
    <fieldset className="query-form-dates" {...(fault === null ? {} : { 'data-fault': fault })}>
      <legend className="ui-field-label">{name}</legend>
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={`${name} ${end}`}
          hint={end === 'from' ? 'From' : 'To'}
          value={dates[end]}
          isWrong={isWrong(dates[end])}
          {...(told === '' ? {} : { describedBy: faultId })}
          onChange={(value) => {
            onChange({ ...dates, [end]: value })
          }}
          onLeave={() => {
            setLeft({ ...left, [end]: true })
          }}
        />
      ))}
      {told !== '' && (
        <p id={faultId} className="ui-field-error" role="alert">
          {told}
        </p>
      )}
    </fieldset>
  )
}

/** The first field with a date that keeps the form from searching. */
export function focusWrongDate(form: HTMLFormElement): void {
  form
    .querySelector<HTMLInputElement>(
      '[data-fault="date"] [aria-invalid="true"], [data-fault="order"] input:last-of-type',
    )
    ?.focus()
}
