import { Copy } from 'lucide-react'
import { MenuButton } from './menu-button'

interface CopyMenuProps<Style extends string> {
  readonly styles: readonly { readonly id: Style; readonly label: string }[]
  readonly style: Style
  readonly isDisabled?: boolean
  readonly onStyle: (style: Style) => void
  readonly onCopy: (part: 'quotation' | 'citation') => void
}

/** Copies words with their citation or the citation alone, and chooses the style that citations have from then on. */
export function CopyMenu<Style extends string>(props: CopyMenuProps<Style>) {
  const { styles, style, isDisabled = false, onStyle, onCopy } = props
  const copy = (part: 'quotation' | 'citation') => () => {
    onCopy(part)
  }
  return (
    <MenuButton
      label="Copy and cite"
      icon={<Copy />}
      isDisabled={isDisabled}
      entries={[
        { id: 'quotation', label: 'Copy with citation', keys: 'Y', run: copy('quotation') },
        { id: 'citation', label: 'Copy citation', keys: 'Shift+Y', run: copy('citation') },
        ...styles.map(({ id, label }, index) => ({
          id,
          label,
          startsGroup: index === 0,
          isChosen: id === style,
          run: () => {
            onStyle(id)
          },
        })),
      ]}
    />
  )
}
