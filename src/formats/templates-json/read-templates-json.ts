import type { TemplateDraft } from '@/core/export/export-template'
import { templatesFile } from './templates-file'

/** The templates of a file; null where it is none. Never throws on any text. */
export function readTemplatesJson(text: string): TemplateDraft[] | null {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch {
    return null
  }
  const file = templatesFile.safeParse(value)
  return file.success ? file.data.templates : null
}
