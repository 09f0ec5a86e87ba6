import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'

/** Rows of a list that are shown at first, and added by each press. */
export const rowStep = 200

interface ShowMoreProps {
  readonly total: number
  readonly shown: number
  readonly onMore: () => void
}

/** Goes on with a list that was cut. */
export function ShowMore({ total, shown, onMore }: ShowMoreProps) {
  if (total <= shown) return null
  return (
    <div className="reader-more">
      <Button variant="quiet" onPress={onMore}>
        {`Show ${formatCount(Math.min(rowStep, total - shown))} more of ${formatCount(total)}`}
      </Button>
    </div>
  )
}
