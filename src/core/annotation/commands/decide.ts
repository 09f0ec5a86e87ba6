import type { CommandContext } from '../../history/change'
import type { Annotation } from '../annotation'
import { newAnnotation } from './new-annotation'
import type { Mark } from '../mark'
import type { Suggestion } from './subject'

/** The decision that a suggestion becomes when a person touches it. */
export function decide(
  { mark, text }: Suggestion,
  decision: Annotation['decision'],
  ctx: CommandContext,
): Annotation {
  const base = { ...newAnnotation(text, mark.spans, ctx), decision }
  switch (mark.kind) {
    case 'highlight':
      return { ...base, kind: 'highlight', colour: mark.colour }
    case 'comment':
      return { ...base, kind: 'comment' }
    case 'entity':
      return { ...base, kind: 'entity', type: mark.type, name: mark.name, entityId: entityOf(mark) }
    case 'quote':
      return {
        ...base,
        kind: 'quote',
        quoteKind: mark.quoteKind,
        speaker: mark.speaker === null ? null : { ...mark.speaker, entityId: entityOf(mark) },
        cue: mark.cue,
      }
  }
}

/** What stands for an entity of the archive when a person confirms it is linked to it, whatever it is called. */
function entityOf({ page = '' }: Mark): string | null {
  return page.startsWith('entity:') ? page.slice('entity:'.length) : null
}
