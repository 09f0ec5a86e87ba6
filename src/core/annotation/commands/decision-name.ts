import type { Annotation } from '../annotation'

const many: Record<Annotation['kind'], string> = {
  highlight: 'highlights',
  comment: 'comments',
  entity: 'entities',
  quote: 'quotes',
}

/** "Confirm quote", "Reject 12 entities": the menu's name for deciding on these. */
export function decisionName(verb: 'Confirm' | 'Reject', annotations: readonly Annotation[]): string {
  const [first] = annotations
  if (first === undefined) return verb
  if (annotations.length === 1) return `${verb} ${first.kind}`
  const same = annotations.every((annotation) => annotation.kind === first.kind)
  return `${verb} ${String(annotations.length)} ${same ? many[first.kind] : 'marks'}`
}
