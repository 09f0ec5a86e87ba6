import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import './block-picker.css'
import { LongRows } from './long-rows'
import { RowList } from './row-list'
import type { RowGesture } from './select-rows'
import { usePickedRows } from './use-picked-rows'

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
  readonly chosen: ReadonlySet<number>
  readonly onChange: (chosen: ReadonlySet<number>) => void
}

/** Code units of a block that are shown: enough to know it by. */
const shown = 400
/** CSS px, of a block of two lines: a guess before it is measured. */
const rowHeight = 56

/**
 * The blocks of a page in its order, to take into the text and out of it, beside the text as it will be. There may be
 * thousands: only those on the screen are in the document.
 */
export function BlockPicker({ blocks, chosen, onChange }: BlockPickerProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[role=listbox]')?.focus()
  }, [])
  const { ids, selection, onGesture } = usePicking({ blocks, chosen, onChange })
  const places = useMemo(() => [...blocks.keys()].filter((at) => chosen.has(at)), [blocks, chosen])
  return (
    <div ref={box} className="ui-blocks">
      <RowList
        label="The page"
        className="ui-blocks-page"
        ids={ids}
        selection={selection}
        onGesture={onGesture}
        onOpen={() => undefined}
        onKey={(event, active) => pressEnter(event, active, onGesture)}
        escapeUnticks={false}
        rowHeight={rowHeight}
      >
        {(id) => <BlockWords block={blocks[Number(id)]} />}
      </RowList>
      <LongRows
        label="The text as it will be"
        role="list"
        className="ui-blocks-text"
        keys={places}
        rowHeight={rowHeight}
      >
        {(index) => {
          const block = blocks[places[index] ?? -1]
          return (
            <p dir="auto" className={`ui-block-${block?.kind ?? ''}`}>
              {block?.text}
            </p>
          )
        }}
      </LongRows>
    </div>
  )
}

function BlockWords({ block }: { readonly block: PickedBlock | undefined }) {
  if (block === undefined) return null
  const { kind, text, of } = block
  return (
    <span className={`ui-block-words ui-block-${kind}`} dir="auto">
      {text.length > shown ? `${text.slice(0, shown)} …` : text}
      {of === 'text' && <span className="ui-blocks-quiet"> (not of the page: edited, or of before)</span>}
    </span>
  )
}

/** As rows of a list know them. */
function usePicking({ blocks, chosen, onChange }: BlockPickerProps) {
  const ids = useMemo(() => [...blocks.keys()].map(String), [blocks])
  const ticked = useMemo(() => new Set([...chosen].map(String)), [chosen])
  const picked = usePickedRows(ids, ticked, (next) => {
    onChange(new Set([...next].map(Number)))
  })
  return { ids, ...picked }
}

function pressEnter(
  { key }: KeyboardEvent,
  active: string | null,
  onGesture: (gesture: RowGesture) => unknown,
): boolean {
  if (key !== 'Enter' || active === null) return false
  onGesture({ kind: 'toggle', id: active })
  return true
}
