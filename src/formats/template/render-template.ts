import { Context, LiquidError, type Template } from 'liquidjs'
import type { ExportMatter, ExportSettings } from '@/core/export/export-matter'
import type { TemplateDraft } from '@/core/export/export-template'
import { findWrongFields } from './find-wrong-fields'
import { templateData } from './template-data'
import { templateEngine } from './template-engine'
import type { TemplateMistake } from '@/core/export/template-mistake'

export type RenderedTemplate =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly TemplateMistake[] }

const tooLong = 'This goes on and on. Is there a loop within a loop that you did not mean?'
/** Parts that a template may write, turns of loops included: ten thousand excerpts with two hundred parts each. */
const mostParts = 2_000_000

/**
 * The file that a template makes of the matter, or what is wrong in it, at its lines. The same matter, template and
 * `now` (ms since the epoch) give the same bytes.
 */
export function renderTemplate(
  { body, extension }: Omit<TemplateDraft, 'name'>,
  matter: ExportMatter,
  { style }: Pick<ExportSettings, 'style'>,
  now: number,
  most = mostParts,
): RenderedTemplate {
  const engine = templateEngine(extension, now)
  let templates: Template[]
  try {
    templates = engine.parse(body)
    const mistakes = findWrongFields(engine, templates)
    if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
    const context = new Context(templateData(matter, style, now), engine.options, { sync: true })
    countParts(context, most)
    const text: unknown = engine.renderSync(templates, context)
    return { kind: 'written', bytes: new TextEncoder().encode(String(text)) }
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    return { kind: 'mistakes', mistakes: [mistakeOf(error)] }
  }
}

/** Liquid's own limit is a time, which is another one on each machine: here its check counts. */
function countParts({ renderLimit }: Context, most: number): void {
  let parts = 0
  renderLimit.check = () => {
    if (++parts > most) throw new Error(tooLong)
  }
}

function mistakeOf(error: LiquidError): TemplateMistake {
  const [line = 1, column = 1] = positionOf(error)
  return { line, column, message: plain(error) }
}

function positionOf({ token }: LiquidError): number[] {
  const at: unknown = (token as { getPosition?: () => number[] } | undefined)?.getPosition?.()
  return Array.isArray(at) ? (at as number[]) : []
}

/** Liquid's own words name lines of its own and speak to programmers. */
function plain({ message, originalError }: LiquidError): string {
  const said = (originalError?.message ?? message).replace(/, (?:file|line|col):.*$/su, '')
  for (const [pattern, words] of sayings) {
    const match = pattern.exec(said)
    if (match !== null) return words(match[1] ?? '')
  }
  const sentence = `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`
  return /[.?!]$/u.test(sentence) ? sentence : `${sentence}.`
}

const sayings: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^undefined variable: (.*)/u, (name) => `There is no “${name}” here.`],
  [/^undefined filter: (.*)/u, (name) => `There is no filter “${name}”.`],
  [/^tag "([^"]*)" not found/u, (name) => `There is no “{% ${name} %}”.`],
  [/^tag (\{%.*%\}) not closed/u, (tag) => `“${tag}” has no end: write {% end… %} after it.`],
  [/^(?:output|tag) "?([^"]*)"? not closed/u, (part) => `“${part}” is not closed.`],
  [
    /^memory alloc limit exceeded/u,
    () => 'This makes more text or numbers than fit. Is a loop longer than you meant?',
  ],
  [/^parse length limit exceeded/u, () => 'The template is longer than 200,000 characters.'],
]
