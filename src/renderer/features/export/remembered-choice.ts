import { z } from 'zod'
import { citationStyles } from '@/core/citation/citation-style'
import { exportFormats } from '@/core/export/export-format'
import { markdownFlavours } from '@/core/export/markdown-flavour'

const exportChoice = z.object({
  format: z.enum([...exportFormats, 'template']),
  /** Where it is a template; '' else. */
  templateId: z.string().default(''),
  suggestions: z.boolean(),
  /** A byte order mark, by which Excel knows a CSV file as UTF-8. */
  includeBom: z.boolean(),
  style: z.enum(citationStyles),
  flavour: z.enum(markdownFlavours),
})
export type ExportChoice = z.infer<typeof exportChoice>

const key = 'cuttings.export'
const firstChoice: ExportChoice = {
  format: 'markdown',
  templateId: '',
  suggestions: true,
  includeBom: true,
  style: 'news',
  flavour: 'commonmark',
}

/** How this window's person exported last. It is no archive data: how a window is used lives beside it. */
export function rememberedChoice(): ExportChoice {
  return readChoice(localStorage.getItem(key) ?? '')
}

export function readChoice(stored: string): ExportChoice {
  try {
    const choice = exportChoice.safeParse(JSON.parse(stored))
    return choice.success ? choice.data : firstChoice
  } catch {
    return firstChoice
  }
}

export function rememberChoice(choice: ExportChoice): void {
  localStorage.setItem(key, JSON.stringify(choice))
}
