import type { Change, CommandContext } from '../../history/change'
import type { Speaker } from '../../quote/quote'
import type { Annotation } from '../annotation'
import { editSubject } from './edit-subject'
import { isSuggestion, type Subject } from './subject'

/** Says who speaks in a quote; `speaker` null: unknown. Returns null where nothing changes or it is no quote. */
export function setSpeaker(subject: Subject, speaker: Speaker | null, ctx: CommandContext): Change | null {
  const { kind } = isSuggestion(subject) ? subject.mark : subject
  if (kind !== 'quote') return null
  const edit = (from: Annotation): Annotation => (from.kind === 'quote' ? { ...from, speaker } : from)
  const diff = editSubject(subject, edit, ctx)
  return diff === null ? null : { name: 'Change speaker', diff: { annotations: diff } }
}
