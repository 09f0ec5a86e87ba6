import type { ViewState } from '@/renderer/session/use-view'
import type { Session } from '@/renderer/session/session'

export type CommandGroup = 'Add and hand out' | 'Edit' | 'Go' | 'Items' | 'Names' | 'Quotes' | 'View and help'

/** Something a person can do anywhere in the window, by key, by menu or by a button. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly group: CommandGroup
  /** Chords as `isChord` takes them; [] for none. The first one is shown. */
  readonly keys: readonly string[]
  readonly enabled: (view: ViewState) => boolean
  readonly run: (session: Session) => void
}
