import { wordSet } from '../language/lexicon/word-set'
import type { EntityType } from './entity'

/** Last words that make a name that of an organisation, whatever else is in it. Folded. */
const organisations = wordSet(`
group court bank church commission government authority ministry department council company school union news assembly
ltd directorate university police army navy committee bureau corporation institute inc administration organization
organisation agency association federation foundation plc llc parliament senate airlines airways
`)
/** Last words that make it a place. Folded. */
const places = wordSet(`
river island islands prefecture province park road street avenue district bay county expressway highway hospital lake
airport beach valley bridge roundabout peninsula mountains square village town
`)

/** The type of a folded name of several words by its last one ("… Court", "… River"); null where that says nothing. */
export function typeByKind(form: string): { type: EntityType; reason: string } | null {
  const last = form.split(' ').at(-1) ?? ''
  if (last === form) return null
  if (organisations.has(last)) return { type: 'organisation', reason: `“${last}” is a kind of organisation` }
  return places.has(last) ? { type: 'place', reason: `“${last}” is a kind of place` } : null
}
