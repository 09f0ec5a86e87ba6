import type { RefObject } from 'react'
import type { EditorView } from 'prosemirror-view'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Note } from '@/core/note/note'
import { SidePane } from '@/renderer/ui/side-pane'
import type { EditorFacts } from './editor/editor-facts'
import { ExcerptPicker } from './excerpt-picker'
import { NoteOutline } from './note-outline'
import { NoteLinks } from './note-links'

interface NotePanelProps {
  readonly note: Note
  readonly view: RefObject<EditorView | null>
  readonly facts: EditorFacts | null
  readonly settle: () => Promise<void>
}

/** Beside a note: excerpts to put in, its outline, what leads to it. */
export function NotePanel({ note, view, facts, settle }: NotePanelProps) {
  return (
    <SidePane id="note-panel" label="Note panel" side="end" min={220} max={460} initial={280}>
      <Tabs className="notes-panel">
        <TabList className="notes-tabs" aria-label="Note panel">
          <Tab id="excerpts" className="notes-tab">
            Excerpts
          </Tab>
          <Tab id="outline" className="notes-tab">
            Outline
          </Tab>
          <Tab id="links" className="notes-tab">
            Links
          </Tab>
        </TabList>
        <TabPanel id="excerpts" className="notes-tab-panel">
          <ExcerptPicker view={view} />
        </TabPanel>
        <TabPanel id="outline" className="notes-tab-panel">
          <NoteOutline view={view} facts={facts} />
        </TabPanel>
        <TabPanel id="links" className="notes-tab-panel">
          <NoteLinks note={note} settle={settle} />
        </TabPanel>
      </Tabs>
    </SidePane>
  )
}
