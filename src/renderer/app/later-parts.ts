import { LaterDialog } from './later-dialog'
import { DossierList } from '@/renderer/features/dossiers/dossier-list'
import { DossierPage } from '@/renderer/features/dossiers/dossier-page'
import { ExcerptsView } from '@/renderer/features/excerpts/excerpts-view'
import { NoteBeside } from '@/renderer/features/notes/note-beside'
import { NoteList } from '@/renderer/features/notes/note-list'
import { NotePage } from '@/renderer/features/notes/note-page'
import { OrphansView } from '@/renderer/features/orphans/orphans-view'
import { PeopleView } from '@/renderer/features/people/people-view'
import { QuotesView } from '@/renderer/features/quotes/quotes-view'

/**
 * What no first screen shows: a chunk of its own, with the editors, half of the window's code, so that a start neither reads nor
 * runs it. To be had by `LaterPart` alone.
 */
export const laterParts = {
  DossierList,
  DossierPage,
  ExcerptsView,
  LaterDialog,
  NoteBeside,
  NoteList,
  NotePage,
  OrphansView,
  PeopleView,
  QuotesView,
}
