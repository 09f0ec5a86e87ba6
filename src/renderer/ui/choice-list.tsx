import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import './choice-list.css'

interface ChoiceListProps {
  readonly label: string
  /** At most some hundreds: all are in the document. */
  readonly rows: readonly { readonly id: string; readonly text: string; readonly beside: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** Rows to take or leave, each by a click or Space. */
export function ChoiceList({ label, rows, chosen, onChange }: ChoiceListProps) {
  return (
    <ListBox
      aria-label={label}
      className="ui-choice-list"
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={chosen}
      onSelectionChange={(selection) => {
        onChange(
          selection === 'all' ? new Set(rows.map(({ id }) => id)) : new Set([...selection].map(String)),
        )
      }}
      escapeKeyBehavior="none"
    >
      {rows.map(({ id, text, beside }) => (
        <ListBoxItem key={id} id={id} textValue={text} className="ui-choice">
          <span className="ui-choice-mark" aria-hidden>
            {chosen.has(id) && <Check />}
          </span>
          <span dir="auto">
            {text}
            {beside !== '' && <span className="ui-choice-quiet"> {beside}</span>}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
