import { type ReactNode, useEffect, useRef } from 'react'
import { useVirtualizer } from '@tanstack/react-virtual'
import './long-rows.css'

interface LongRowsProps {
  readonly label: string
  /** Of a table, `children` are cells with that role; of a list anything. */
  readonly role: 'list' | 'table'
  /** Of each row, in their order. */
  readonly keys: readonly (string | number)[]
  /** CSS px: a guess before a row is measured. */
  readonly rowHeight: number
  /** The row of the column heads, which stays in sight: cells with the role `columnheader`. */
  readonly head?: ReactNode
  readonly className?: string
  /** Rows on the screen, from `start` up to and with `end`. */
  readonly onShow?: (start: number, end: number) => void
  readonly children: (index: number) => ReactNode
}

/** Rows to read, with buttons in them, of which there may be 100,000: only those on the screen are in the document. */
export function LongRows({
  label,
  role,
  keys,
  rowHeight,
  head,
  className = '',
  onShow,
  children,
}: LongRowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    getItemKey: (index) => keys[index] ?? index,
  })
  const rows = virtual.getVirtualItems()
  const start = rows[0]?.index ?? 0
  const end = rows.at(-1)?.index ?? 0
  useEffect(() => {
    onShow?.(start, end)
  }, [onShow, start, end])
  const isTable = role === 'table'
  return (
    // Scrollable, so the keyboard has to reach it.
    <div
      ref={scroller}
      className={`ui-long-rows ui-selectable ${className}`}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <div role={role} aria-label={label} {...(isTable ? { 'aria-rowcount': keys.length + 1 } : {})}>
        {head !== undefined && (
          <div className="ui-long-rows-head" role="row" aria-rowindex={1}>
            {head}
          </div>
        )}
        <div
          className="ui-long-rows-all"
          role={isTable ? 'rowgroup' : 'presentation'}
          style={{ height: virtual.getTotalSize() }}
        >
          {rows.map(({ index, key, start: offset }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              className="ui-long-row"
              data-index={index}
              style={{ transform: `translateY(${String(offset)}px)` }}
              {...(isTable
                ? { role: 'row', 'aria-rowindex': index + 2 }
                : { role: 'listitem', 'aria-posinset': index + 1, 'aria-setsize': keys.length })}
            >
              {children(index)}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
