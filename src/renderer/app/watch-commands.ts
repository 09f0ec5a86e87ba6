import { takeWatched } from '@/renderer/features/clip/watch/take-watched'
import type { Command } from './command'
import { showPart } from './show-part'

/** The folder whose files are clipped by themselves. */
export const watchCommands: readonly Command[] = [
  {
    id: 'watched-folder',
    label: 'Watched folder',
    group: 'Add and hand out',
    keys: [],
    enabled: () => true,
    run: showPart({ dialog: 'watch' }),
  },
  {
    // Main sends it too, when something has come.
    id: 'take-watched',
    label: 'Clip what is in the watched folder now',
    group: 'Add and hand out',
    keys: [],
    enabled: () => true,
    run: (session) => void takeWatched(session),
  },
]
