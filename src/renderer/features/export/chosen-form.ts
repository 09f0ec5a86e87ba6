import type { FileExtension } from '@/contract/file-extension'
import type { FormatRequest } from '@/contract/format-messages'
import type { ExportTemplate } from '@/core/export/export-template'
import { formatFacts } from './format-facts'
import type { ExportChoice } from './remembered-choice'

/** What a choice comes to: a format of ours, or a template of the person's own. */
export interface ChosenForm {
  readonly name: string
  readonly extension: FileExtension
  readonly form: FormatRequest['format']
  /** What the preview shows, where the file itself is none to read. */
  readonly preview: FormatRequest['format']
  readonly isCited: boolean
}

/** A template that is gone is no reason to write nothing: Markdown stands in, and is seen to. */
export function chosenForm(choice: ExportChoice, templates: readonly ExportTemplate[]): ChosenForm {
  const template = chosenTemplate(choice, templates)
  if (template !== null) {
    const { name, extension } = template
    return {
      name: name === '' ? 'Untitled' : name,
      extension,
      form: template,
      preview: template,
      isCited: true,
    }
  }
  const format = choice.format === 'template' ? 'markdown' : choice.format
  const { name, extension, preview, isCited } = formatFacts[format]
  return { name, extension, form: format, preview, isCited }
}

export function chosenTemplate(
  { format, templateId }: ExportChoice,
  templates: readonly ExportTemplate[],
): ExportTemplate | null {
  if (format !== 'template') return null
  return templates.find(({ id }) => id === templateId) ?? null
}
