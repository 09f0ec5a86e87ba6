import { useState } from 'react'
import { Unlink } from 'lucide-react'
import { useOrphans } from '@/renderer/session/use-orphans'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { Select } from '@/renderer/ui/select'
import { OrphanList } from './orphan-list'
import '@/renderer/ui/page-frame.css'
import './orphans.css'

const lists = [
  { id: 'waiting', label: 'To decide' },
  { id: 'kept', label: 'Kept without a place' },
] as const

/** Every mark of the archive whose words were not found with certainty when its article's text changed. */
export function OrphansView() {
  const [shown, setShown] = useState<(typeof lists)[number]['id']>('waiting')
  const orphans = useOrphans(0)
  const ids = orphans?.[shown] ?? []
  return (
    <section className="ui-page orphans" aria-label="Orphans">
      <header className="ui-page-bar">
        <h1 className="ui-page-heading">Orphans</h1>
        <p className="ui-page-count" role="status">
          {orphans === null ? 'Looking …' : formatCount(ids.length)}
        </p>
        <Select label="Show" isLabelHidden options={lists} value={shown} onChange={setShown} />
      </header>
      {ids.length > 0 && (
        <p className="orphans-words">
          The text of their articles changed, and these marks have no certain place in it. <kbd>1</kbd>{' '}
          <kbd>2</kbd> <kbd>3</kbd> attach to a place, <kbd>K</kbd> keeps a mark without one, <kbd>O</kbd>{' '}
          opens the article. None is ever moved or removed by itself.
        </p>
      )}
      {ids.length > 0 && <OrphanList key={shown} ids={ids} areKept={shown === 'kept'} />}
      {orphans !== null && ids.length === 0 && (
        <EmptyState icon={<Unlink />} title={shown === 'waiting' ? 'Nothing to decide' : 'None is kept here'}>
          {shown === 'waiting'
            ? 'When the text of an article changes and a mark’s words cannot be found again with certainty, the mark waits here, with its old words and the best places for it.'
            : 'Marks that you keep without a place stand here, with their old words.'}
        </EmptyState>
      )}
    </section>
  )
}
