import type { FacetField } from '@/core/index/facet-fields'
import { languageNames } from '@/core/language/language-names'

/** A value as a person reads it: languages have names, and are asked for by their tags. */
export function valueLabel(field: FacetField | undefined, value: string): string {
  const [name] = field === 'language' ? languageNames(value) : []
  return name === undefined ? value : `${name} (${value})`
}
