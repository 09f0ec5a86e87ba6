import type { ReactNode } from 'react'
import { Check, Minus } from 'lucide-react'
import { CheckboxButton, CheckboxField, type CheckboxFieldProps } from 'react-aria-components'
import './field.css'

export interface CheckboxProps extends Omit<CheckboxFieldProps, 'className' | 'children' | 'style'> {
  readonly children: ReactNode
}

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <CheckboxField {...rest} className="ui-checkbox-field">
      <CheckboxButton className="ui-checkbox">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="ui-checkbox-box" aria-hidden>
              {isIndeterminate ? <Minus /> : isSelected && <Check />}
            </span>
            {children}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  )
}
