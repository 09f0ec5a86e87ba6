import { useEffect } from 'react'
import type { AppFacts } from '@/contract/bridge'
import { ClipDialog } from '@/renderer/features/clip/clip-dialog'
import { ImportHost } from '@/renderer/features/import/import-host'
import { LinkDialog } from '@/renderer/features/clip/link/link-dialog'
import { DropTarget } from '@/renderer/features/clip/drop-target'
import { takeWatched } from '@/renderer/features/clip/watch/take-watched'
import { runTimedTrash } from '@/renderer/features/library/run-timed-trash'
import { endSearch } from '@/renderer/features/search/end-search'
import { settleDrafts } from '@/renderer/features/notes/settle-drafts'
import { ClosingDialog } from '@/renderer/features/backups/closing-dialog'
import { useArchiveMoment } from '@/renderer/session/use-archive-moment'
import { useSession } from '@/renderer/session/use-session'
import { watchRoom } from '@/renderer/session/room/watch-room'
import { useView } from '@/renderer/session/use-view'
import { useMediaQuery } from '@/renderer/ui/use-media-query'
import { fetchWhenIdle } from './fetch-when-idle'
import { focusPane } from './focus-pane'
import { OpenDialog } from './open-dialog'
import { Panes } from './panes'
import { TopBar } from './top-bar'
import { useCommands } from './use-commands'
import { useRoomBeside } from './use-room-beside'
import { useStack, type StackLevel } from './use-stack'

/** Below this width the panes are stacked. CSS px. */
const narrow = '(max-width: 899px)'

/** The open archive. */
export function Shell({ facts }: { readonly facts: AppFacts | null }) {
  const session = useSession()
  useCommands(session)
  useEffect(() => void settleDrafts(session), [session])
  useEffect(() => void takeWatched(session), [session])
  useEffect(() => runTimedTrash(session), [session])
  useEffect(
    () =>
      watchRoom(session, () => {
        useView.getState().show({ dialog: 'room' })
      }),
    [session],
  )
  useEffect(fetchWhenIdle, [])
  const isStacked = useMediaQuery(narrow)
  useRoomBeside()
  const stack = useStack()
  const items = useArchiveMoment('items')
  // Notes and names are found without any article too.
  const isSearching = useView((view) => view.query !== '')
  // Not with its list, which leaves a narrow window for the reader and comes back.
  useEffect(() => (isSearching ? endSearch : undefined), [isSearching])
  const hasTrail = useView((view) => view.trail.length > 0)
  const trailBack = useView((view) => view.back)
  const back = { library: null, list: 'library', reader: 'list' } as const
  const before = back[stack.level]
  const to = (pane: StackLevel) => () => {
    stack.go(pane)
    focusPane(pane)
  }
  const goBack = () => {
    if (before === null) return
    // Behind the library there is nothing: the button that was pressed has no use there.
    if (before === 'library') to(before)()
    else stack.go(before)
  }
  return (
    <DropTarget>
      <div className="app-shell">
        <TopBar isStacked={isStacked} onBack={hasTrail ? trailBack : before === null ? null : goBack} />
        <Panes
          isEmpty={items === 0 && !isSearching}
          onEnter={to('reader')}
          onLeave={to('list')}
          level={isStacked ? stack.level : null}
        />
      </div>
      <ClipDialog />
      <LinkDialog />
      <ImportHost />
      <OpenDialog facts={facts} />
      <ClosingDialog />
    </DropTarget>
  )
}
