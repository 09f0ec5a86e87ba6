import type { Change, CommandContext } from '../../history/change'
import type { Annotation } from '../annotation'
import { editAll } from './edit-all'
import type { Subject } from './subject'

/** Stars marks, or takes the star off; suggestions are confirmed by it. null where nothing changes. */
export function starMarks(subjects: readonly Subject[], on: boolean, ctx: CommandContext): Change | null {
  const edit = ({ starred: _, ...rest }: Annotation): Annotation => (on ? { ...rest, starred: 1 } : rest)
  return editAll(on ? 'Star' : 'Remove star', subjects, edit, ctx)
}
