import { Check } from 'lucide-react'
import { type Key, ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import './block-picker.css'

/** A block of a page or of the text that was made of it. */
interface PickedBlock {
  /** `heading`, `list-item` …, as the blocks of a text are called. */
  readonly kind: string
  readonly text: string
  /** `text`: it is not of the page. */
  readonly of: 'both' | 'page' | 'text'
}

interface BlockPickerProps {
  readonly blocks: readonly PickedBlock[]
  /** Those of the text, by their places. */
  readonly chosen: ReadonlySet<Key>
  readonly onChange: (chosen: ReadonlySet<Key>) => void
}

/** Code units of a block that are shown: enough to know it by. */
const shown = 400

/** The blocks of a page in its order, to take into the text and out of it, beside the text as it will be. */
export function BlockPicker({ blocks, chosen, onChange }: BlockPickerProps) {
  const select = (selection: Selection) => {
    onChange(selection === 'all' ? new Set(blocks.keys()) : selection)
  }
  return (
    <div className="ui-blocks">
      <ListBox
        aria-label="The page"
        className="ui-blocks-page"
        selectionMode="multiple"
        selectionBehavior="toggle"
        selectedKeys={chosen}
        onSelectionChange={select}
        autoFocus="first"
        escapeKeyBehavior="none"
      >
        {blocks.map((block, at) => (
          <ListBoxItem key={at} id={at} textValue={block.text.slice(0, 80)} className="ui-block">
            <span className="ui-block-mark" aria-hidden>
              {chosen.has(at) && <Check />}
            </span>
            <span className={`ui-block-${block.kind}`} dir="auto">
              {block.text.length > shown ? `${block.text.slice(0, shown)} …` : block.text}
              {block.of === 'text' && (
                <span className="ui-blocks-quiet"> (not of the page: edited, or of before)</span>
              )}
            </span>
          </ListBoxItem>
        ))}
      </ListBox>
      <section className="ui-blocks-text ui-selectable" aria-label="The text as it will be" tabIndex={0}>
        {blocks.map((block, at) =>
          chosen.has(at) ? (
            <p key={at} dir="auto" className={`ui-block-${block.kind}`}>
              {block.text}
            </p>
          ) : null,
        )}
      </section>
    </div>
  )
}
