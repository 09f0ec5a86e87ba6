import { useEffect, useRef, useState } from 'react'
import { Columns2, Ellipsis, History, PanelRight, Trash2 } from 'lucide-react'
import { countWords } from '@/core/article/count-words'
import { deleteNote } from '@/core/note/commands/delete-note'
import type { Note } from '@/core/note/note'
import type { NoteDraft } from '@/core/note/note-draft'
import { roomBeside, toggleNoteBeside } from '@/renderer/session/note-beside'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { MenuButton } from '@/renderer/ui/menu-button'
import { useMediaQuery } from '@/renderer/ui/use-media-query'
import { EditorToolbar } from './editor-toolbar'
import { FootnoteDialog } from './footnote-dialog'
import { NoteHistoryDialog } from './history/note-history-dialog'
import { NotePanel } from './note-panel'
import { SuggestList } from './suggest-list'
import { useExcerptStates } from './use-excerpt-states'
import { useNoteEditor } from './use-note-editor'

interface NoteEditorProps {
  readonly note: Note
  readonly kept: NoteDraft | null
  /** It stands beside another view, without a panel of its own. */
  readonly isBeside: boolean
}

/** A note: its title, its text, what is in it, and whether it is saved. */
export function NoteEditor({ note, kept, isBeside }: NoteEditorProps) {
  const session = useSession()
  const host = useRef<HTMLDivElement>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const editing = useNoteEditor(note, kept, host)
  const { view, facts, title, setTitle, suggesting, listenToKeys, footnote, setFootnote, watch, settle } =
    editing
  const hasRoomBeside = useMediaQuery(roomBeside)
  const panelShown = useView((state) => state.panelShown)
  const dialog = useView((state) => state.dialog)
  const [isNew] = useState(note.title === '' && note.body === '')
  useExcerptStates(facts?.excerpts ?? none, watch)
  useEffect(() => {
    if (isNew) titleField.current?.focus()
  }, [isNew])
  const remove = async () => {
    await settle()
    const now = await session.db.notes.get(note.id)
    if (now === undefined || !(await session.run(deleteNote(now)))) return
    useView.getState().show({ openNoteId: null })
    await noticeWithUndo(session, `Deleted “${now.title === '' ? 'Untitled' : now.title}”.`)
  }
  return (
    <div className="notes-page">
      <section className="notes-sheet" aria-label="Note">
        <header className="notes-bar">
          <EditorToolbar view={view} facts={facts} onFootnote={() => setFootnote('new')} />
          {!isBeside && hasRoomBeside && (
            <IconButton
              label="Show beside the library"
              keys="Mod+Alt+3"
              onPress={() => void toggleNoteBeside(session)}
            >
              <Columns2 />
            </IconButton>
          )}
          {!isBeside && (
            <IconButton
              label={panelShown ? 'Hide note panel' : 'Show note panel'}
              keys="Mod+Alt+2"
              isOn={panelShown}
              onPress={() => useView.getState().show({ panelShown: !panelShown })}
            >
              <PanelRight />
            </IconButton>
          )}
          <MenuButton
            label="Note"
            icon={<Ellipsis />}
            entries={[
              {
                id: 'history',
                label: 'History…',
                icon: <History />,
                keys: 'Mod+Shift+H',
                run: () => {
                  useView.getState().show({ dialog: 'note-history' })
                },
              },
              {
                id: 'delete',
                label: 'Delete note',
                icon: <Trash2 />,
                isDanger: true,
                run: () => void remove(),
              },
            ]}
          />
        </header>
        <div className="notes-scroll">
          <div className="notes-column">
            <input
              ref={titleField}
              className="notes-title"
              aria-label="Title of the note"
              placeholder="Untitled"
              value={title}
              onChange={(event) => setTitle(event.target.value)}
              onBlur={() => void settle()}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                event.preventDefault()
                view.current?.focus()
              }}
            />
            <div
              ref={host}
              className="notes-host"
              data-empty={facts !== null && isEmpty(facts.text, facts.excerpts.length)}
            />
          </div>
        </div>
        <div className="notes-foot ui-tabular" role="status">
          <KeptLine kept={editing.kept} />
          <span>{formatCount(countWords(facts?.text ?? ''))} words</span>
        </div>
        {suggesting !== null && (
          <SuggestList suggesting={suggesting} noteId={note.id} view={view} listenToKeys={listenToKeys} />
        )}
        {footnote !== null && view.current !== null && (
          <FootnoteDialog view={view.current} place={footnote} onClose={() => setFootnote(null)} />
        )}
        {dialog === 'note-history' && (
          <NoteHistoryDialog
            note={note}
            settle={settle}
            onClose={() => {
              useView.getState().show({ dialog: 'none' })
            }}
          />
        )}
      </section>
      {panelShown && !isBeside && <NotePanel note={note} view={view} facts={facts} settle={settle} />}
    </div>
  )
}

const none: readonly [] = []

function isEmpty(text: string, excerpts: number): boolean {
  return text === '' && excerpts === 0
}

function KeptLine({ kept }: { readonly kept: 'saved' | 'saving' | 'failed' }) {
  if (kept === 'failed')
    return (
      <span className="notes-failed">
        Not saved: the storage refused it. Copy what you typed, then free some space.
      </span>
    )
  return <span>{kept === 'saved' ? 'Saved' : 'Saving…'}</span>
}
