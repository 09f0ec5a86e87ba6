import { citationStyles } from '@/core/citation/citation-style'
import { citationStyleNames } from '@/core/citation/citation-style-names'
import type { ExportTemplate } from '@/core/export/export-template'
import { type MarkdownFlavour, markdownFlavours } from '@/core/export/markdown-flavour'
import { Checkbox } from '@/renderer/ui/checkbox'
import { Select } from '@/renderer/ui/select'
import { chosenForm } from './chosen-form'
import { formatFacts } from './format-facts'
import type { ExportChoice } from './remembered-choice'

interface FormatOptionsProps {
  readonly choice: ExportChoice
  readonly templates: readonly ExportTemplate[]
  readonly onChoice: (choice: ExportChoice) => void
}

const flavourNames: Readonly<Record<MarkdownFlavour, string>> = {
  commonmark: 'CommonMark (any program)',
  obsidian: 'Obsidian',
  logseq: 'Logseq',
}

/** What the chosen format is for, and what only some formats have. */
export function FormatOptions({ choice, templates, onChoice }: FormatOptionsProps) {
  const { form, extension, isCited } = chosenForm(choice, templates)
  const isMarkdown = form === 'markdown' || form === 'markdown-folder'
  return (
    <>
      <p className="export-use">
        {typeof form === 'string' ? formatFacts[form].use : `A template of your own: a .${extension} file.`}
      </p>
      {(isMarkdown || isCited || form === 'csv') && (
        <div className="export-of-format">
          {isMarkdown && (
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
          {form === 'csv' && (
            <Checkbox
              isSelected={choice.includeBom}
              onChange={(includeBom) => onChoice({ ...choice, includeBom })}
            >
              Mark as UTF-8, for Excel
            </Checkbox>
          )}
        </div>
      )}
    </>
  )
}
