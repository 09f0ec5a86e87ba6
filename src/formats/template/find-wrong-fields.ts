import type { Liquid, Template } from 'liquidjs'
import { articleFields, documentFields, excerptFields, type FieldTable, loopFields } from './template-fields'
import type { TemplateMistake } from '@/core/export/template-mistake'

type Analysis = ReturnType<Liquid['analyzeSync']>
type Variable = Analysis['variables'][string][number]

/** What every list and text has, and the groups that `group_by` makes. */
const always = ['size', 'first', 'last', 'name', 'items']
const inLoops = new Set([...Object.keys(excerptFields), ...Object.keys(articleFields), ...always])
const inLoop = new Set(Object.keys(loopFields))

/**
 * Fields that are nowhere, also in parts that the excerpts of today do not reach. What kind of thing a name of a
 * loop stands for is not followed: a field of an article, asked of an excerpt, is found when it is written.
 */
export function findWrongFields(engine: Liquid, templates: Template[]): TemplateMistake[] {
  const { variables, globals } = engine.analyzeSync(templates)
  const isGlobal = new Set(
    Object.values(globals).flatMap((all) => all.map(({ location: { row, col } }) => `${row}:${col}`)),
  )
  return Object.values(variables)
    .flat()
    .flatMap((variable) => {
      const { row, col } = variable.location
      const message = wrong(variable, isGlobal.has(`${row}:${col}`))
      return message === null ? [] : [{ line: row, column: col, message }]
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

function wrong({ segments }: Variable, isGlobal: boolean): string | null {
  const [root, ...rest] = segments
  const names = rest.filter((segment) => typeof segment === 'string')
  if (typeof root !== 'string') return null
  if (isGlobal && !(root in documentFields)) return `There is no “${root}”. ${known(documentFields)}`
  const fields = root === 'forloop' ? inLoop : inLoops
  const unknown = names.find((name) => !fields.has(name))
  if (unknown === undefined) return null
  if (root === 'forloop') return `A loop has no “${unknown}”. ${known(loopFields)}`
  return `There is no field “${unknown}”.${meant(unknown)}`
}

function known(fields: FieldTable): string {
  return `There are ${Object.keys(fields).join(', ')}.`
}

/** The field that was likely meant: the one that shares most of its letters. */
function meant(name: string): string {
  const letters = new Set(name.toLowerCase())
  const score = (field: string) =>
    [...new Set(field)].filter((letter) => letters.has(letter)).length / Math.max(letters.size, field.length)
  const [best] = [...inLoops].sort((a, b) => score(b) - score(a))
  return best !== undefined && score(best) >= 0.6 ? ` Did you mean “${best}”?` : ''
}
