import { ChevronDown } from 'lucide-react'
import {
  Button as AriaButton,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import './field.css'
import './menu.css'

export interface SelectProps<K extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly { readonly id: K; readonly label: string }[]
  readonly value: K
  readonly onChange: (value: K) => void
  readonly isDisabled?: boolean
}

export function Select<K extends string>(props: SelectProps<K>) {
  const { label, isLabelHidden = false, options, value, onChange, isDisabled = false } = props
  return (
    <AriaSelect
      className="ui-select"
      value={value}
      isDisabled={isDisabled}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
      onChange={(key) => {
        const chosen = options.find((option) => option.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
    >
      {!isLabelHidden && <Label className="ui-field-label">{label}</Label>}
      <AriaButton className="ui-select-button">
        <SelectValue />
        <ChevronDown aria-hidden />
      </AriaButton>
      <Popover className="ui-menu-box">
        <ListBox className="ui-menu">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="ui-menu-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
