import type { Session } from './session'
import { useView } from './use-view'

/** Where a note has room beside another view. */
export const roomBeside = '(min-width: 1000px)'
/** Where the library pane has room too. */
export const roomForAll = '(min-width: 1280px)'

/** Has the open note, or else the one that was changed last, stand beside what is read, or no longer. */
export async function toggleNoteBeside({ db }: Session): Promise<void> {
  const { noteBeside, place, openNoteId, show } = useView.getState()
  if (noteBeside && place !== 'notes') {
    show({ noteBeside: false })
    return
  }
  const latest = openNoteId ?? (await db.notes.orderBy('modified').last())?.id ?? null
  if (!matchMedia(roomBeside).matches) show({ place: 'notes', openNoteId: latest })
  else
    show({
      noteBeside: true,
      openNoteId: latest,
      ...(place === 'notes' ? { place: 'library' } : {}),
      ...(matchMedia(roomForAll).matches ? {} : { libraryShown: false }),
    })
}
