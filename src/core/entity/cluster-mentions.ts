import type { FoundEntity, Mention } from '../annotation/analysis'
import { fold } from '../language/fold'
import { clusterPeople, type PersonLink } from './cluster-people'
import type { Finding } from './finding'
import { organisationNames } from './organisation-names'
import { personName } from './person-name'
import type { Sex } from './person-sex'

export interface Clusters {
  readonly mentions: readonly Mention[]
  readonly entities: readonly FoundEntity[]
  /** For each entity: which pronoun fits a person; null elsewhere. */
  readonly sexes: readonly Sex[]
}

interface Building {
  readonly type: Finding['type']
  name: string
  readonly forms: Map<string, string>
  sex: Sex
}

/** Names of one place that share no words. Folded. */
const sameNames: Readonly<Record<string, string>> = {
  us: 'united states',
  'u.s.': 'united states',
  'u.s': 'united states',
  usa: 'united states',
  'u.s.a.': 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  'u.k.': 'united kingdom',
  'u.k': 'united kingdom',
  uae: 'united arab emirates',
  burma: 'myanmar',
  holland: 'netherlands',
}

/** Gives every mention its entity: one index for all mentions that name the same thing in this article. */
export function clusterMentions(text: string, findings: readonly Finding[]): Clusters {
  const building: Building[] = []
  const byKey = new Map<string, number>()
  const people = findings.filter((finding) => finding.type === 'person')
  const links = clusterPeople(
    people,
    people.map((finding) => finding.name ?? personName(nameOf(text, finding))),
  )
  const linkOf = new Map<Finding, PersonLink>()
  links.forEach((link, at) => {
    const finding = people[at]
    if (finding) linkOf.set(finding, link)
  })
  const organisations = namesOfOrganisations(text, findings)
  const mentions = findings.map((finding) => {
    const written = nameOf(text, finding)
    const link = linkOf.get(finding)
    const whole = finding.type === 'organisation' ? organisations.get(written) : undefined
    const name = link?.person.name ?? finding.name ?? whole ?? written
    const entity = entityFor(building, byKey, finding, name)
    const built = building[entity]
    if (built) {
      built.forms.set(fold(written), written)
      built.sex = link?.person.sex ?? built.sex
    }
    return mentionOf(finding, entity, link)
  })
  return {
    mentions,
    entities: building.map(({ type, name, forms }) => ({
      type,
      name,
      aliases: [...forms.values()].filter((form) => fold(form) !== fold(name)),
    })),
    sexes: building.map(({ sex }) => sex),
  }
}

function nameOf(text: string, finding: Finding): string {
  return text.slice(finding.start, finding.end).replace(/\s+/gu, ' ')
}

function entityFor(building: Building[], byKey: Map<string, number>, finding: Finding, name: string): number {
  const key = `${finding.type}:${finding.date ?? keyName(finding, name)}`
  const known = byKey.get(key)
  if (known !== undefined) return known
  building.push({ type: finding.type, name, forms: new Map(), sex: null })
  byKey.set(key, building.length - 1)
  return building.length - 1
}

function keyName(finding: Finding, name: string): string {
  const folded = fold(name).replace(/^the /u, '')
  if (finding.type === 'place') return sameNames[folded] ?? folded
  return finding.type === 'group' ? folded.replace(/s$/u, '') : folded
}

/** The fullest name of each organisation as written: what the text spells out itself first. */
function namesOfOrganisations(text: string, findings: readonly Finding[]): ReadonlyMap<string, string> {
  const organisations = findings.filter((finding) => finding.type === 'organisation')
  const names = new Map(organisationNames(organisations.map((finding) => nameOf(text, finding))))
  for (const finding of organisations)
    if (finding.name !== undefined) names.set(nameOf(text, finding), finding.name)
  return names
}

function mentionOf(finding: Finding, entity: number, link: PersonLink | undefined): Mention {
  return {
    start: finding.start,
    end: finding.end,
    type: finding.type,
    entity,
    confidence: Math.round((link?.confidence ?? finding.confidence) * 100) / 100,
    reason: link?.reason ?? finding.reason,
    ...(finding.role === undefined ? {} : { role: finding.role }),
    ...(finding.date === undefined ? {} : { date: finding.date }),
  }
}
