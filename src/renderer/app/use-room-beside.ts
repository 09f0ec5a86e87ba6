import { useEffect } from 'react'
import { roomBeside, roomForAll } from '@/renderer/session/note-beside'
import { useView } from '@/renderer/session/use-view'
import { useMediaQuery } from '@/renderer/ui/use-media-query'

/** Where the window gets too narrow for a note beside, the library pane leaves first, and then the note. */
export function useRoomBeside(): void {
  const hasRoom = useMediaQuery(roomBeside)
  const hasRoomForAll = useMediaQuery(roomForAll)
  useEffect(() => {
    const { noteBeside, show } = useView.getState()
    if (noteBeside && !hasRoom) show({ noteBeside: false })
    else if (noteBeside && !hasRoomForAll) show({ libraryShown: false })
  }, [hasRoom, hasRoomForAll])
}
