import { excerptFormats, type ExcerptFormat } from '@/formats/write-excerpts'

export interface ExportChoice {
  readonly format: ExcerptFormat
  readonly suggestions: boolean
  /** A byte order mark, by which Excel knows a CSV file as UTF-8. */
  readonly bom: boolean
}

const key = 'cuttings.export'
const firstChoice: ExportChoice = { format: 'markdown', suggestions: true, bom: true }

/** How this window's person exported last. It is no archive data: how a window is used lives beside it. */
export function rememberedChoice(): ExportChoice {
  return readChoice(localStorage.getItem(key) ?? '')
}

export function readChoice(stored: string): ExportChoice {
  const [format, suggestions, bom] = stored.split(' ')
  const known = excerptFormats.find((name) => name === format)
  if (known === undefined) return firstChoice
  return { format: known, suggestions: suggestions === 'true', bom: bom === 'true' }
}

export function rememberChoice({ format, suggestions, bom }: ExportChoice): void {
  localStorage.setItem(key, [format, String(suggestions), String(bom)].join(' '))
}
