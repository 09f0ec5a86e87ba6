import { CheckCheck } from 'lucide-react'
import type { Mark } from '@/core/annotation/mark'
import { Button } from '@/renderer/ui/button'
import { formatCount } from '@/renderer/ui/format-count'
import { useReader } from '../reader-context'
import { useReaderSettings } from '../settings/use-reader-settings'

interface ConfirmShownProps {
  readonly marks: readonly Mark[]
  readonly kind: 'entity' | 'quote'
}

const thresholds = [0, 0.5, 0.7, 0.8, 0.9, 0.95]

/** How sure a suggestion has to be to be shown, and all that are shown confirmed at once. */
export function ConfirmShown({ marks, kind }: ConfirmShownProps) {
  const { actions } = useReader()
  const { settings, set } = useReaderSettings()
  const suggested = marks.filter((mark) => mark.kind === kind && mark.status === 'suggested')
  const choices = [...new Set([...thresholds, settings.leastConfidence])].sort((a, b) => a - b)
  return (
    <div className="reader-confirm">
      <label>
        <span className="ui-hidden">Suggestions at least so sure</span>
        <select
          className="reader-sure"
          value={settings.leastConfidence}
          onChange={(event) => {
            set({ leastConfidence: Number(event.target.value) })
          }}
        >
          {choices.map((share) => (
            <option key={share} value={share}>
              {share === 0 ? 'However sure' : `${String(Math.round(share * 100))} % sure and more`}
            </option>
          ))}
        </select>
      </label>
      {suggested.length > 0 && (
        <Button variant="quiet" icon={<CheckCheck />} onPress={() => void actions.accept(suggested)}>
          {`Confirm all ${formatCount(suggested.length)}`}
        </Button>
      )}
    </div>
  )
}
