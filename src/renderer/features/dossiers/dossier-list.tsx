import { useLiveQuery } from 'dexie-react-hooks'
import { FolderOpenDot, FolderPlus } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { formatCount } from '@/renderer/ui/format-count'
import { formatMoment } from '@/renderer/ui/format-moment'
import { IconButton } from '@/renderer/ui/icon-button'
import { listDossiers } from '@/store/queries/list-dossiers'
import { newDossier } from './new-dossier'
import './dossiers.css'

/** All dossiers, the last changed one first. */
export function DossierList() {
  const session = useSession()
  const dossiers = useLiveQuery(() => listDossiers(session.db), [session])
  const openId = useView((view) => view.openDossierId)
  const add = () => void newDossier(session)
  return (
    <>
      <header className="dossiers-head">
        <h1 className="dossiers-heading">Dossiers</h1>
        <IconButton label="New dossier" onPress={add}>
          <FolderPlus />
        </IconButton>
      </header>
      {dossiers?.length === 0 && (
        <EmptyState
          icon={<FolderOpenDot />}
          title="No dossiers yet"
          action={
            <Button variant="primary" onPress={add}>
              New dossier
            </Button>
          }
        >
          A dossier holds excerpts, articles and notes of one story in your order, under headings of your own.
          Send them there with W.
        </EmptyState>
      )}
      {dossiers !== undefined && dossiers.length > 0 && (
        <ListBox
          className="dossiers-list"
          aria-label="Dossiers"
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={openId === null ? [] : [openId]}
          onSelectionChange={(keys) => {
            const [id] = keys === 'all' ? [] : keys
            if (id !== undefined) useView.getState().show({ openDossierId: String(id) })
          }}
        >
          {dossiers.map(({ id, title, size, modified }) => (
            <ListBoxItem
              key={id}
              id={id}
              textValue={title === '' ? 'Untitled' : title}
              className="dossiers-row"
            >
              <span className="dossiers-row-title">{title === '' ? 'Untitled' : title}</span>
              <span className="dossiers-quiet ui-tabular">
                {formatCount(size)} {size === 1 ? 'entry' : 'entries'} · {formatMoment(modified, 'day')}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      )}
    </>
  )
}
