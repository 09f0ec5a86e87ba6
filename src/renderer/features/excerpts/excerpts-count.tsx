import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import type { RowGesture } from '@/renderer/ui/select-rows'

interface ExcerptsCountProps {
  readonly shown: number
  readonly all: number
  readonly chosen: number
  readonly onChooseAll: (gesture: RowGesture) => void
}

/** How many there are, and the box that ticks all of them. */
export function ExcerptsCount({ shown, all, chosen, onChooseAll }: ExcerptsCountProps) {
  const isAll = shown > 0 && chosen === shown
  return (
    <span className="excerpts-count">
      <Checkbox
        isSelected={isAll}
        isIndeterminate={chosen > 0 && !isAll}
        isDisabled={shown === 0}
        onChange={(on) => {
          onChooseAll({ kind: on ? 'all' : 'none' })
        }}
      >
        <span className="ui-hidden">Select all excerpts</span>
      </Checkbox>
      <span className="ui-tabular" role="status">
        {countText({ shown, all, chosen })}
      </span>
    </span>
  )
}

function countText({ shown, all, chosen }: Omit<ExcerptsCountProps, 'onChooseAll'>): string {
  if (chosen > 0) return `${formatCount(chosen)} of ${formatCount(shown)} selected`
  const noun = all === 1 ? 'excerpt' : 'excerpts'
  return shown === all
    ? `${formatCount(all)} ${noun}`
    : `${formatCount(shown)} of ${formatCount(all)} ${noun}`
}
