import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import './block-picker.css'
import { LongRows } from './long-rows'
import { RowList } from './row-list'
import { type RowGesture, type RowSelection, selectRows } from './select-rows'

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

/** Where the keyboard stands, and what is taken, as a list of rows knows them. */
function usePicking({ blocks, chosen, onChange }: BlockPickerProps) {
  const ids = useMemo(() => [...blocks.keys()].map(String), [blocks])
  const [place, setPlace] = useState<Omit<RowSelection, 'ticked'>>({ active: ids[0] ?? null, anchor: null })
  const ticked = useMemo(() => new Set([...chosen].map(String)), [chosen])
  const selection: RowSelection = { ...place, ticked }
  const onGesture = (gesture: RowGesture): RowSelection => {
    // A click anywhere on a block takes it in or out.
    const made = gesture.kind === 'to' ? ({ kind: 'toggle', id: gesture.id } as const) : gesture
    const next = selectRows(ids, selection, made)
    setPlace({ active: next.active, anchor: next.anchor })
    if (next.ticked !== ticked) onChange(new Set([...next.ticked].map(Number)))
    return next
  }
  return { ids, selection, onGesture }
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
