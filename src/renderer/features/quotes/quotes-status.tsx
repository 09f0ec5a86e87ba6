import { formatCount } from '@/renderer/ui/format-count'
import type { Quotes } from './use-quotes'

/** How many there are as far as is known, and how many are chosen. */
export function QuotesStatus({ quotes, chosen }: { readonly quotes: Quotes; readonly chosen: number }) {
  const { rows, isDone, looked } = quotes
  const count = `${formatCount(rows.length)}${isDone ? '' : ' and more'}`
  const found = looked > rows.length * 4 ? `${count}, looked through ${formatCount(looked)}` : count
  return (
    <p className="ui-page-count" role="status">
      {chosen > 0 ? `${formatCount(chosen)} selected` : found}
    </p>
  )
}
