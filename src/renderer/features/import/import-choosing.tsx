import { useMemo } from 'react'
import type { WaitingReview } from '@/renderer/session/imports/use-imports'
import { Button } from '@/renderer/ui/button'
import { ChoiceList } from '@/renderer/ui/choice-list'
import './import.css'

interface ImportChoosingProps {
  readonly rows: WaitingReview['review']['toChoose']
  /** Places of those that come in. */
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** Which of an export's rows come in, where few people want all of them. */
export function ImportChoosing({ rows, chosen, onChange }: ImportChoosingProps) {
  const choices = useMemo(
    () => rows.map(({ place, title, collection }) => ({ id: place, text: title, beside: collection })),
    [rows],
  )
  return (
    <div className="import-choosing">
      <div className="import-choosing-all">
        <span>Choose which come in</span>
        <Button
          variant="quiet"
          onPress={() => {
            onChange(new Set(rows.map(({ place }) => place)))
          }}
        >
          All
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            onChange(new Set())
          }}
        >
          None
        </Button>
      </div>
      <ChoiceList label="Choose which come in" rows={choices} chosen={chosen} onChange={onChange} />
    </div>
  )
}
