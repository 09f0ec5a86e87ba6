import { FolderOpenDot } from 'lucide-react'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { DossierSheet } from './dossier-sheet'
import { newDossier } from './new-dossier'
import { useDossier } from './use-dossier'
import './dossiers.css'

/** The open dossier, or what to do where none is. */
export function DossierPage() {
  const session = useSession()
  const id = useView((view) => view.openDossierId)
  const dossier = useDossier(id)
  if (dossier === undefined) return null
  if (dossier !== null) return <DossierSheet key={dossier.id} dossier={dossier} />
  return (
    <EmptyState
      icon={<FolderOpenDot />}
      title={id === null ? 'No dossier is open' : 'This dossier is no longer there'}
      action={
        <Button variant="primary" onPress={() => void newDossier(session)}>
          New dossier
        </Button>
      }
    >
      {id === null ? 'Choose one from the list, or begin a new one.' : 'It was removed. Undo brings it back.'}
    </EmptyState>
  )
}
