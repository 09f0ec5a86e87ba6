import type { CommitOutcome } from '@/store/commit'
import type { UndoOutcome } from '@/store/undo'
import type { LittleRoomOutcome } from './room/guard-growth'
import type { Notice } from './session'

/** What to tell a person about a commit; null where there is nothing to tell. `what`: "Tag excerpt", "Undo". */
export function commitNotice(
  what: string,
  outcome: CommitOutcome | UndoOutcome | LittleRoomOutcome,
): Notice | null {
  switch (outcome.kind) {
    case 'committed':
      return null
    case 'nothing':
      return { tone: 'info', text: `There is nothing to ${what.toLowerCase()}.` }
    case 'conflict':
      return {
        tone: 'error',
        text: `“${what}” was not done: it has been changed since, perhaps in another window. Nothing was overwritten. Look at it again and repeat.`,
        details: `${outcome.table} ${outcome.key}`,
      }
    case 'little-room':
      return {
        tone: 'error',
        text: `“${what}” was not saved. ${outcome.message} What was in the archive is unharmed, and what you have typed stays. Free some space and try again.`,
      }
    case 'disk-full':
      return {
        tone: 'error',
        text: `“${what}” was not saved. The disk is full. What was in the archive is unharmed. Free some space and try again.`,
        details: outcome.message,
      }
    case 'storage-error':
      return {
        tone: 'error',
        text: `“${what}” was not saved: the storage refused it. What was in the archive is unharmed. Try again, or restart Cuttings.`,
        details: outcome.message,
      }
  }
}
