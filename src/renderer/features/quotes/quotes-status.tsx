import { formatCount } from '@/renderer/ui/format-count'
import { useQuoteTotal } from './use-quote-total'
import type { Quotes } from './use-quotes'

interface QuotesStatusProps {
  readonly quotes: Quotes
  /** Not all of the archive's are asked for. */
  readonly isNarrowed: boolean
  readonly chosen: number
}

/** How many there are as far as is known, and how many are chosen. */
export function QuotesStatus({ quotes, isNarrowed, chosen }: QuotesStatusProps) {
  const { rows, isDone, looked } = quotes
  const total = useQuoteTotal(!isNarrowed && !isDone && rows.length > 0)
  const read = `${formatCount(rows.length)}${isDone ? '' : ' and more'}`
  const isFirst = rows.length === 0 && looked === 0 && !isDone
  const count = isFirst ? '' : total === null ? read : formatCount(total)
  const found = looked > rows.length * 4 ? `${count}, looked through ${formatCount(looked)}` : count
  return (
    <p className="ui-page-count" role="status">
      {chosen > 0 ? `${formatCount(chosen)} selected` : found}
    </p>
  )
}
