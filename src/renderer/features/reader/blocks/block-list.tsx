import { Check } from 'lucide-react'
import { type Key, ListBox, ListBoxItem, type Selection } from 'react-aria-components'
import type { WovenBlock } from '@/core/article/weave-blocks'

interface BlockListProps {
  readonly blocks: readonly WovenBlock[]
  /** By their places. */
  readonly chosen: ReadonlySet<Key>
  readonly onChange: (selection: Selection) => void
}

/** Code units of a block that are shown: enough to know it by. */
const shown = 400

/** The blocks of a page in its order; those that are in the text are marked. */
export function BlockList({ blocks, chosen, onChange }: BlockListProps) {
  return (
    <ListBox
      aria-label="The page"
      className="reader-blocks-page"
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={chosen}
      onSelectionChange={onChange}
      autoFocus="first"
      escapeKeyBehavior="none"
    >
      {blocks.map((block, at) => (
        <ListBoxItem key={at} id={at} textValue={block.text.slice(0, 80)} className="reader-block">
          <span className="reader-block-mark" aria-hidden>
            {chosen.has(at) && <Check />}
          </span>
          <span className={`reader-block-${block.kind}`} dir="auto">
            {block.text.length > shown ? `${block.text.slice(0, shown)} …` : block.text}
            {block.of === 'text' && (
              <span className="reader-quiet"> (not of the page: edited, or of before)</span>
            )}
          </span>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}
