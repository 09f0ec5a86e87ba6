import { type ReactNode, useId } from 'react'
import { excerptFormats } from '@/formats/write-excerpts'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import { formatFacts } from './format-facts'
import type { ExportChoice } from './remembered-choice'

export type ExportScope = 'selected' | 'shown'

interface ExportOptionsProps {
  readonly scope: ExportScope
  readonly counts: Readonly<Record<ExportScope, number>>
  /** Suggestions among what is in scope. */
  readonly suggested: number
  readonly choice: ExportChoice
  readonly onScope: (scope: ExportScope) => void
  readonly onChoice: (choice: ExportChoice) => void
}

export function ExportOptions({ scope, counts, suggested, choice, onScope, onChoice }: ExportOptionsProps) {
  return (
    <div className="export-options">
      <fieldset className="export-group">
        <legend>What</legend>
        <Radio
          isOn={scope === 'selected'}
          isDisabled={counts.selected === 0}
          onChoose={() => {
            onScope('selected')
          }}
        >
          Selected excerpts ({formatCount(counts.selected)})
        </Radio>
        <Radio
          isOn={scope === 'shown'}
          onChoose={() => {
            onScope('shown')
          }}
        >
          All that are shown ({formatCount(counts.shown)})
        </Radio>
        <Checkbox
          isSelected={choice.suggestions}
          onChange={(suggestions) => {
            onChoice({ ...choice, suggestions })
          }}
        >
          Include suggestions ({formatCount(suggested)})
        </Checkbox>
      </fieldset>
      <fieldset className="export-group">
        <legend>Format</legend>
        {excerptFormats.map((format) => (
          <Radio
            key={format}
            isOn={choice.format === format}
            description={formatFacts[format].use}
            onChoose={() => {
              onChoice({ ...choice, format })
            }}
          >
            {formatFacts[format].name}
          </Radio>
        ))}
        {choice.format === 'csv' && (
          <Checkbox
            isSelected={choice.bom}
            onChange={(bom) => {
              onChoice({ ...choice, bom })
            }}
          >
            Mark as UTF-8, for Excel
          </Checkbox>
        )}
      </fieldset>
    </div>
  )
}

interface RadioProps {
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly description?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Radio({ isOn, isDisabled = false, description = '', onChoose, children }: RadioProps) {
  const id = useId()
  return (
    <div className="export-radio">
      <input
        id={id}
        type="radio"
        checked={isOn}
        disabled={isDisabled}
        {...(description === '' ? {} : { 'aria-describedby': `${id}-use` })}
        onChange={onChoose}
      />
      <label htmlFor={id}>{children}</label>
      {description !== '' && <p id={`${id}-use`}>{description}</p>}
    </div>
  )
}
