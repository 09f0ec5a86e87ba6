import type { FacetField } from './facet-fields'

const fields: Readonly<Record<string, readonly FacetField[]>> = {
  speaker: ['speaker'],
  entity: ['person', 'organisation', 'place'],
  person: ['person'],
  organisation: ['organisation'],
  organization: ['organisation'],
  org: ['organisation'],
  place: ['place'],
  tag: ['tag'],
  collection: ['collection'],
  source: ['source'],
  site: ['source'],
  lang: ['language'],
  language: ['language'],
}

/** Where the values are that can follow a field of a query; [] where none are known. */
export function completedFields(field: string): readonly FacetField[] {
  return Object.hasOwn(fields, field) ? (fields[field] ?? []) : []
}
