import { useMemo } from 'react'
import { Download, NotebookPen } from 'lucide-react'
import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { useCopying } from '@/renderer/session/use-copying'
import { sendToNote } from '@/renderer/session/use-sending'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { CopyMenu } from '@/renderer/ui/copy-menu'
import { Select } from '@/renderer/ui/select'
import { ExcerptsBody } from './excerpts-body'
import { ExcerptsCount } from './excerpts-count'
import '@/renderer/ui/page-frame.css'
import './excerpts.css'
import { FilterBar } from './filter-bar'
import { filterChoices } from './filter-choices'
import { noFilter } from './filter-fields'
import { useExcerpts } from './use-excerpts'
import { useExcerptsModel } from './use-excerpts-model'
import { useExportOffer } from './use-export-offer'

const sorts: readonly { readonly id: ExcerptSort; readonly label: string }[] = [
  { id: 'manual', label: 'By hand' },
  { id: 'published', label: 'Newest published' },
  { id: 'captured', label: 'Newest added' },
  { id: 'speaker', label: 'Speaker' },
  { id: 'title', label: 'Title' },
]

/** Every highlight, comment and quote of the archive: filtered, put in order, copied and handed to the export. */
export function ExcerptsView() {
  const model = useExcerptsModel()
  const { all, shown, chosen } = model
  const choices = useMemo(() => filterChoices(all), [all])
  const isRead = useExcerpts(
    ({ version, isStopped, failure }) => version !== '' || isStopped || failure !== '',
  )
  useExportOffer(chosen, shown, isRead)
  const copying = useCopying(() => model.toCopy)
  const send = () => {
    sendToNote(model.toCopy)
  }
  return (
    <section className="excerpts ui-page" aria-label="Excerpts">
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Excerpts</h1>
        <ExcerptsCount
          shown={shown.length}
          all={all.length}
          chosen={chosen.length}
          onChooseAll={model.gesture}
        />
        <Select
          label="Sort excerpts"
          isLabelHidden
          options={sorts}
          value={model.sort}
          onChange={model.sortBy}
        />
        <CopyMenu {...copying} isDisabled={!model.canCopy} />
        <Button icon={<NotebookPen />} isDisabled={!model.canCopy} onPress={send}>
          Send to note
        </Button>
        <Button icon={<Download />} variant="primary" isDisabled={shown.length === 0} onPress={openExport}>
          Export…
        </Button>
      </header>
      <FilterBar fields={model.fields} choices={choices} onChange={model.setFields} />
      <ExcerptsBody
        all={all.length}
        list={{
          excerpts: shown,
          selection: model.selection,
          onGesture: model.gesture,
          onOpen: openExcerpt,
          onCopy: model.copy,
          onSend: send,
          onMove: model.move,
          onStep: model.step,
        }}
        onClearFilter={() => {
          model.setFields(noFilter)
        }}
      />
    </section>
  )
}

function openExport(): void {
  useView.getState().show({ dialog: 'export' })
}

function openExcerpt({ itemId, start, end }: Excerpt): void {
  const view = useView.getState()
  view.show({ place: 'library', query: '', selectedIds: [itemId] })
  view.openItem(itemId, { start, end })
}
