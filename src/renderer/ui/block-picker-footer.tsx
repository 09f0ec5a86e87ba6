import { Button } from './button'

interface BlockPickerFooterProps {
  readonly saveLabel: string
  readonly isChanged: boolean
  readonly canSave: boolean
  readonly onReset: () => void
  readonly onCancel: () => void
  readonly onSave: () => void
}

/** The end of a dialog with a `BlockPicker` in it. */
export function BlockPickerFooter(props: BlockPickerFooterProps) {
  const { saveLabel, isChanged, canSave, onReset, onCancel, onSave } = props
  return (
    <>
      <Button isDisabled={!isChanged} onPress={onReset}>
        As it was
      </Button>
      <Button onPress={onCancel}>Cancel</Button>
      <Button variant="primary" isDisabled={!isChanged || !canSave} onPress={onSave}>
        {saveLabel}
      </Button>
    </>
  )
}
