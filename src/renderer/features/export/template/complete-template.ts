import {
  articleFields,
  documentFields,
  excerptFields,
  type FieldTable,
  filterHelp,
  loopFields,
} from '@/formats/template/template-fields'

export interface TemplateCompletion {
  readonly label: string
  readonly info: string
  readonly kind: 'field' | 'filter' | 'tag'
}

export interface TemplateCompletions {
  /** Where the word begins that is completed. */
  readonly from: number
  readonly options: readonly TemplateCompletion[]
}

const tags: FieldTable = {
  for: 'Once for each: {% for excerpt in excerpts %} … {% endfor %}',
  endfor: 'Ends a for',
  if: 'Only where it holds: {% if excerpt.speaker %} … {% endif %}',
  elsif: 'Else, where this holds',
  else: 'Where nothing of it holds',
  endif: 'Ends an if',
  unless: 'Only where it does not hold',
  endunless: 'Ends an unless',
  case: 'One of several: {% case excerpt.kind %} {% when "quote" %} … {% endcase %}',
  when: 'One of a case',
  endcase: 'Ends a case',
  assign: 'Gives a name to a value: {% assign said = excerpts | where: "kind", "quote" %}',
  capture: 'Gives a name to text: {% capture line %} … {% endcapture %}',
  endcapture: 'Ends a capture',
  break: 'Leaves the loop',
  continue: 'Goes on with the next turn',
  comment: 'What is not written: {% comment %} … {% endcomment %}',
  endcomment: 'Ends a comment',
  raw: 'Written as it stands: {% raw %} … {% endraw %}',
  endraw: 'Ends a raw',
}

/** What can stand at the end of `text`, the template up to the cursor; null outside of `{{ }}` and `{% %}`. */
export function completeTemplate(text: string): TemplateCompletions | null {
  const open = Math.max(text.lastIndexOf('{{'), text.lastIndexOf('{%'))
  if (open === -1 || /[%}]\}/u.test(text.slice(open + 2))) return null
  const inside = text.slice(open)
  const word = /[\w-]*$/u.exec(inside)?.[0] ?? ''
  const from = text.length - word.length
  const before = inside.slice(0, inside.length - word.length)
  if (/^\{%-?\s*$/u.test(before)) return { from, options: optionsOf(tags, 'tag') }
  if (/\|\s*$/u.test(before)) return { from, options: optionsOf(filterHelp, 'filter') }
  const owner = /([\w-]+)(?:\[\d+\])?\.$/u.exec(before)?.[1]
  if (owner !== undefined) return { from, options: optionsOf(fieldsOf(owner, text), 'field') }
  if (/["'][^"']*$/u.test(before.replace(/"[^"]*"|'[^']*'/gu, ''))) return null
  const loops = loopNames(text)
  const names = Object.fromEntries([...loops].map(([name, list]) => [name, `Each of ${list}`]))
  const inLoop: FieldTable = loops.size > 0 ? { forloop: 'The turn of the loop' } : {}
  return { from, options: optionsOf({ ...names, ...documentFields, ...inLoop }, 'field') }
}

function optionsOf(fields: FieldTable, kind: TemplateCompletion['kind']): TemplateCompletion[] {
  return Object.entries(fields).map(([label, info]) => ({ label, info, kind }))
}

/** The names of loops before the cursor, each with the list that it goes through. */
function loopNames(text: string): Map<string, string> {
  const found = text.matchAll(/\{%-?\s*for\s+([\w-]+)\s+in\s+([\w.-]+)/gu)
  return new Map(Array.from(found, ([, name = '', list = '']) => [name, list]))
}

function fieldsOf(owner: string, text: string): FieldTable {
  if (owner === 'forloop') return loopFields
  const list = loopNames(text).get(owner) ?? owner
  if (/articles?$/u.test(list)) return articleFields
  if (/excerpts?$/u.test(list)) return excerptFields
  return { ...articleFields, ...excerptFields }
}
