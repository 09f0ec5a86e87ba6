import { type ReactNode, useId } from 'react'
import { citationStyles } from '@/core/citation/citation-style'
import { citationStyleNames } from '@/core/citation/citation-style-names'
import { type MarkdownFlavour, markdownFlavours } from '@/core/export/markdown-flavour'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import type { ExportScope } from './export-scope'
import { formatFacts, formatGroups } from './format-facts'
import type { ExportChoice } from './remembered-choice'

interface ExportOptionsProps {
  readonly scopes: readonly ExportScope[]
  readonly scope: ExportScope
  /** Suggestions among what is in scope. */
  readonly suggested: number
  readonly choice: ExportChoice
  readonly canPrint: boolean
  readonly onScope: (scope: ExportScope) => void
  readonly onChoice: (choice: ExportChoice) => void
}

const flavourNames: Readonly<Record<MarkdownFlavour, string>> = {
  commonmark: 'CommonMark (any program)',
  obsidian: 'Obsidian',
  logseq: 'Logseq',
}

export function ExportOptions(props: ExportOptionsProps) {
  const { scopes, scope, suggested, choice, canPrint, onScope, onChoice } = props
  const group = useId()
  return (
    <div className="export-options">
      <fieldset className="export-group">
        <legend>What</legend>
        {scopes.map((one) => (
          <Radio
            key={one.id}
            group={`${group}-scope`}
            isOn={scope.id === one.id}
            onChoose={() => onScope(one)}
          >
            {one.label}
          </Radio>
        ))}
        <Checkbox
          isSelected={choice.suggestions}
          onChange={(suggestions) => onChoice({ ...choice, suggestions })}
        >
          Include suggestions ({formatCount(suggested)})
        </Checkbox>
      </fieldset>
      {formatGroups.map(({ name, formats }) => (
        <fieldset key={name} className="export-group">
          <legend>{name}</legend>
          {formats
            .filter((format) => canPrint || format !== 'pdf')
            .map((format) => (
              <Radio
                key={format}
                group={`${group}-format`}
                isOn={choice.format === format}
                description={formatFacts[format].use}
                onChoose={() => onChoice({ ...choice, format })}
              >
                {formatFacts[format].name}
              </Radio>
            ))}
        </fieldset>
      ))}
      <OfFormat choice={choice} onChoice={onChoice} />
    </div>
  )
}

/** What only some formats have. */
function OfFormat({ choice, onChoice }: Pick<ExportOptionsProps, 'choice' | 'onChoice'>) {
  const { format } = choice
  return (
    <>
      {format === 'markdown' && (
        <Select
          label="Written for"
          options={markdownFlavours.map((id) => ({ id, label: flavourNames[id] }))}
          value={choice.flavour}
          onChange={(flavour) => onChoice({ ...choice, flavour })}
        />
      )}
      {formatFacts[format].isCited && (
        <Select
          label="Citation style"
          options={citationStyles.map((id) => ({ id, label: citationStyleNames[id] }))}
          value={choice.style}
          onChange={(style) => onChoice({ ...choice, style })}
        />
      )}
      {format === 'csv' && (
        <Checkbox
          isSelected={choice.includeBom}
          onChange={(includeBom) => onChoice({ ...choice, includeBom })}
        >
          Mark as UTF-8, for Excel
        </Checkbox>
      )}
    </>
  )
}

interface RadioProps {
  /** Name of the choices among which the arrow keys move. */
  readonly group: string
  readonly isOn: boolean
  readonly description?: string
  readonly onChoose: () => void
  readonly children: ReactNode
}

function Radio({ group, isOn, description = '', onChoose, children }: RadioProps) {
  const id = useId()
  return (
    <div className="export-radio">
      <input
        id={id}
        type="radio"
        name={group}
        checked={isOn}
        {...(description === '' ? {} : { 'aria-describedby': `${id}-use` })}
        onChange={onChoose}
      />
      <label htmlFor={id}>{children}</label>
      {description !== '' && <p id={`${id}-use`}>{description}</p>}
    </div>
  )
}
