import { type FilterImplOptions, filters, Liquid } from 'liquidjs'
import type { TemplateExtension } from '@/core/export/export-template'
import { formatDate } from '@/core/excerpt/format-date'
import { escapeMarkdown } from '../excerpts-markdown/escape-markdown'
import { isoTime } from '../iso-time'
import { xml } from '../package/xml'
import { csvField } from '../table-csv/csv-field'

/** What a template may take: more is a loop that somebody did not mean. */
const limits = {
  /** Code units of a template. */
  parseLimit: 200_000,
  /** What ranges and filters make, in Liquid's own count: about bytes. */
  memoryLimit: 30_000_000,
}

/** Reading other files is not for templates; a random or a local time would make other bytes each day. */
const withoutTags = ['include', 'render', 'layout', 'block']
const withoutFilters = [
  'sample',
  'date_to_xmlschema',
  'date_to_rfc822',
  'date_to_string',
  'date_to_long_string',
]

/**
 * Liquid (https://liquidjs.com) for one kind of file: no script, no files, nothing but the values that it is given, an
 * error for what it does not know. `now`: ms since the epoch, in UTC, as all times are.
 */
export function templateEngine(extension: TemplateExtension, now: number): Liquid {
  const isMarkup = extension === 'html' || extension === 'xml'
  const engine = new Liquid({
    ...limits,
    templates: {},
    strictFilters: true,
    strictVariables: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    timezoneOffset: 0,
    locale: 'en-US',
    ...(isMarkup ? { outputEscape: (value: unknown) => xml(asText(value)) } : {}),
  })
  for (const tag of withoutTags) Reflect.deleteProperty(engine.tags, tag)
  for (const filter of withoutFilters) Reflect.deleteProperty(engine.filters, filter)
  engine.registerFilter('upper', (value: unknown) => asText(value).toUpperCase())
  engine.registerFilter('lower', (value: unknown) => asText(value).toLowerCase())
  engine.registerFilter('markdown', (value: unknown) =>
    asText(value).split('\n').map(escapeMarkdown).join('\n'),
  )
  engine.registerFilter('csv', (value: unknown) => csvField(asText(value)))
  // What is escaped by hand is not escaped once more.
  const escape = { raw: true, handler: (value: unknown) => xml(asText(value)) }
  for (const name of ['escape', 'xml_escape']) engine.registerFilter(name, escape)
  engine.registerFilter('date', dateFilter(now))
  return engine
}

/** A day in words, never more exact than it is known; by a pattern of strftime where its day is known. */
function dateFilter(now: number): FilterImplOptions {
  const builtIn = filters['date']
  return function (this: unknown, value: unknown, pattern: unknown) {
    const given = asText(value)
    const text = given === 'now' || given === 'today' ? isoTime(now) : given
    const isPart = /^\d{4}(?:-\d\d)?$/u.test(text)
    const day = /^\d{4}-\d\d-\d\d/u.exec(text)?.[0]
    if (isPart || day === undefined) return formatDate(text)
    if (pattern === undefined) return formatDate(day)
    const instant = text.length === day.length ? `${text}T00:00:00Z` : text
    return typeof builtIn === 'function' ? (Reflect.apply(builtIn, this, [instant, pattern]) as unknown) : day
  }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(asText).join('')
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? String(value) : JSON.stringify(value, shallow)
}

/** An excerpt and its article name each other: shown whole they would have no end. */
function shallow(key: string, value: unknown): unknown {
  return key === 'article' || key === 'excerpts' ? undefined : value
}
