import { Fragment, type ReactNode, useId } from 'react'
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
  const group = useId()
  return (
    <div className="export-options">
      <fieldset className="export-group">
        <legend>What</legend>
        <Radio
          group={`${group}-scope`}
          isOn={scope === 'selected'}
          isDisabled={counts.selected === 0}
          onChoose={() => {
            onScope('selected')
          }}
        >
          Selected excerpts ({formatCount(counts.selected)})
        </Radio>
        <Radio
          group={`${group}-scope`}
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
          <Fragment key={format}>
            <Radio
              group={`${group}-format`}
              isOn={choice.format === format}
              description={formatFacts[format].use}
              onChoose={() => {
                onChoice({ ...choice, format })
              }}
            >
              {formatFacts[format].name}
            </Radio>
            {format === 'csv' && choice.format === 'csv' && (
              <div className="export-of-format">
                <Checkbox
                  isSelected={choice.bom}
                  onChange={(bom) => {
                    onChoice({ ...choice, bom })
                  }}
                >
                  Mark as UTF-8, for Excel
                </Checkbox>
              </div>
            )}
          </Fragment>
        ))}
      </fieldset>
    </div>
  )
}

interface RadioProps {
  /** Name of the choices among which the arrow keys move. */
  readonly group: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly description?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Radio({ group, isOn, isDisabled = false, description = '', onChoose, children }: RadioProps) {
  const id = useId()
  return (
    <div className="export-radio">
      <input
        id={id}
        type="radio"
        name={group}
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
