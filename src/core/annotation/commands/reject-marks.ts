import type { Change, CommandContext } from '../../history/change'
import type { Annotation } from '../annotation'
import { decide } from './decide'
import { decisionName } from './decision-name'
import { isSuggestion, type Subject } from './subject'

/**
 * Turns findings down for good: no later analysis brings them back. A confirmed annotation that is rejected
 * keeps its comment and tags, out of sight.
 */
export function rejectMarks(subjects: readonly Subject[], ctx: CommandContext): Change | null {
  const added: Annotation[] = []
  const updated: [Annotation, Annotation][] = []
  for (const subject of subjects) {
    if (isSuggestion(subject)) {
      if (subject.mark.annotation === null) added.push(decide(subject, 'rejected', ctx))
    } else if (subject.decision !== 'rejected') {
      updated.push([subject, { ...subject, decision: 'rejected', modified: ctx.now }])
    }
  }
  const all = [...added, ...updated.map(([, to]) => to)]
  if (all.length === 0) return null
  return { name: decisionName('Reject', all), diff: { annotations: { added, updated, removed: [] } } }
}
