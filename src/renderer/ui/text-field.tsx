import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import './field.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string
  readonly description?: string
  /** Says what is wrong and what to write instead; '' or absent where all is well. */
  readonly error?: string
  readonly placeholder?: string
  /** Rows of a field for several lines; absent for one line. */
  readonly rows?: number
}

export function TextField({
  label,
  description,
  error = '',
  placeholder = '',
  rows,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField validationBehavior="aria" {...rest} className="ui-field" isInvalid={error !== ''}>
      <Label className="ui-field-label">{label}</Label>
      {rows === undefined ? (
        <Input className="ui-input" placeholder={placeholder} />
      ) : (
        <TextArea className="ui-input ui-input-area" rows={rows} placeholder={placeholder} />
      )}
      {description !== undefined && (
        <Text slot="description" className="ui-field-description">
          {description}
        </Text>
      )}
      <FieldError className="ui-field-error">{error}</FieldError>
    </AriaTextField>
  )
}
