import type { TemplateMistake } from '@/core/export/template-mistake'

/** What is wrong in a template, one line each. */
export function mistakesText(mistakes: readonly TemplateMistake[]): string {
  return mistakes.map(({ line, message }) => `Line ${String(line)}: ${message}`).join('\n')
}
