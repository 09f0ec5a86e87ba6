import type { Change } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import type { Annotation } from '../annotation'

const names: Record<Annotation['kind'], string> = {
  highlight: 'Remove highlight',
  comment: 'Remove comment',
  entity: 'Remove entity',
  quote: 'Remove quote',
}

/** Takes a decision away. Where it stood over a suggestion, the suggestion shows again. */
export function removeAnnotation(annotation: Annotation): Change {
  return { name: names[annotation.kind], diff: tableDiff('annotations', { removed: [annotation] }) }
}
