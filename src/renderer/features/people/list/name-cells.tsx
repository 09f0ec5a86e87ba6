import type { Tally } from '@/core/entity/tally'
import { formatCount } from '@/renderer/ui/format-count'
import { formatPublished } from '@/renderer/ui/format-published'

interface NameCellsProps {
  /** null while it is read. */
  readonly row: Tally | null
  /** A person has decided about it. */
  readonly isDecided: boolean
}

/** One name with its counts. */
export function NameCells({ row, isDecided }: NameCellsProps) {
  if (row === null) return <span className="people-cells" />
  return (
    <span className="people-cells">
      <span className="people-name" data-part="open" title="Open its page (Enter)">
        <span className="people-name-words">{row.name}</span>
        {isDecided && <span className="people-decided">named by you</span>}
      </span>
      <Count count={row.mentions} one="mention" many="mentions" />
      <Count count={row.quotes} one="quote" many="quotes" />
      <span className="people-seen ui-tabular">
        <span className="ui-hidden">, seen last </span>
        {formatPublished(row.lastSeen)}
      </span>
    </span>
  )
}

function Count({
  count,
  one,
  many,
}: {
  readonly count: number
  readonly one: string
  readonly many: string
}) {
  return (
    <span className="people-number ui-tabular">
      <span className="ui-hidden">, </span>
      {formatCount(count)}
      <span className="ui-hidden"> {count === 1 ? one : many}</span>
    </span>
  )
}

/** What the columns are; each row says it in words to a screen reader. */
export function NamesHead() {
  return (
    <div className="people-head" aria-hidden>
      <span />
      <span className="people-cells">
        <span>Name</span>
        <span className="people-number">Mentions</span>
        <span className="people-number">Quotes</span>
        <span className="people-seen">Seen last</span>
      </span>
    </div>
  )
}
