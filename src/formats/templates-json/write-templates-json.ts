import type { TemplateDraft } from '@/core/export/export-template'
import type { z } from 'zod'
import type { templatesFile } from './templates-file'

/** Templates as a file to hand on. */
export function writeTemplatesJson(templates: readonly TemplateDraft[]): Uint8Array {
  const file: z.infer<typeof templatesFile> = {
    format: 'cuttings-templates',
    version: 1,
    templates: templates.map(({ name, extension, body }) => ({ name, extension, body })),
  }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}
