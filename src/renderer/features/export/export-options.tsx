import { useId } from 'react'
import { citationStyles } from '@/core/citation/citation-style'
import { citationStyleNames } from '@/core/citation/citation-style-names'
import type { ExportMatter } from '@/core/export/export-matter'
import type { ExportTemplate } from '@/core/export/export-template'
import { type MarkdownFlavour, markdownFlavours } from '@/core/export/markdown-flavour'
import { Checkbox } from '@/renderer/ui/checkbox'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { chosenForm } from './chosen-form'
import { ExportRadio } from './export-radio'
import type { ExportScope } from './export-scope'
import { formatFacts, formatGroups } from './format-facts'
import type { ExportChoice } from './remembered-choice'
import { TemplateChoice } from './template/template-choice'

interface ExportOptionsProps {
  readonly scopes: readonly ExportScope[]
  readonly scope: ExportScope
  /** Suggestions among what is in scope. */
  readonly suggested: number
  readonly choice: ExportChoice
  readonly canPrint: boolean
  /** What is exported, for the look of a template; null while it is read. */
  readonly matter: ExportMatter | null
  readonly templates: readonly ExportTemplate[]
  readonly onScope: (scope: ExportScope) => void
  readonly onChoice: (choice: ExportChoice) => void
}

const flavourNames: Readonly<Record<MarkdownFlavour, string>> = {
  commonmark: 'CommonMark (any program)',
  obsidian: 'Obsidian',
  logseq: 'Logseq',
}

export function ExportOptions(props: ExportOptionsProps) {
  const { scopes, scope, suggested, choice, canPrint, matter, templates, onScope, onChoice } = props
  const group = useId()
  return (
    <div className="export-options">
      <fieldset className="export-group">
        <legend>What</legend>
        {scopes.map((one) => (
          <ExportRadio
            key={one.id}
            group={`${group}-scope`}
            isOn={scope.id === one.id}
            onChoose={() => onScope(one)}
          >
            {one.label}
          </ExportRadio>
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
              <ExportRadio
                key={format}
                group={`${group}-format`}
                isOn={choice.format === format}
                description={formatFacts[format].use}
                onChoose={() => onChoice({ ...choice, format })}
              >
                {formatFacts[format].name}
              </ExportRadio>
            ))}
        </fieldset>
      ))}
      <TemplateChoice
        group={`${group}-format`}
        matter={matter}
        templates={templates}
        choice={choice}
        onChoice={onChoice}
      />
      <OfFormat choice={choice} templates={templates} onChoice={onChoice} />
    </div>
  )
}

/** What only some formats have. */
function OfFormat({
  choice,
  templates,
  onChoice,
}: Pick<ExportOptionsProps, 'choice' | 'templates' | 'onChoice'>) {
  const { form: format, isCited } = chosenForm(choice, templates)
  return (
    <>
      {(format === 'markdown' || format === 'markdown-folder') && (
        <Select
          label="Written for"
          options={markdownFlavours.map((id) => ({ id, label: flavourNames[id] }))}
          value={choice.flavour}
          onChange={(flavour) => onChoice({ ...choice, flavour })}
        />
      )}
      {isCited && (
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
