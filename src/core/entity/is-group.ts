import { groups, weakGroups } from '../language/lexicon/groups'

/** Whether a folded form, in the singular or the plural, is a nationality, people, religion or party of the lexicon. */
export function isGroup(form: string): boolean {
  if (weakGroups.has(form)) return false
  return (
    groups.has(form) || groups.has(form.replace(/(?:es|s|'s)$/u, '')) || groups.has(form.replace(/s$/u, ''))
  )
}
