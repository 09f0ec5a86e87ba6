import { useLiveQuery } from 'dexie-react-hooks'
import { useImports } from '@/renderer/session/imports/use-imports'
import { useSession } from '@/renderer/session/use-session'
import { ImportProgress } from './import-progress'
import { ImportReport } from './import-report'
import { ImportReview } from './import-review'

/** The import that a person looks at, if there is one. Stands once in the window. */
export function ImportHost() {
  const { db } = useSession()
  const [review] = useImports((state) => state.reviews)
  const shownId = useImports((state) => state.shownId)
  const job = useLiveQuery(() => (shownId === null ? undefined : db.imports.get(shownId)), [db, shownId])
  if (review !== undefined) return <ImportReview key={review.importId} waiting={review} />
  if (job === undefined) return null
  const isOver = job.state === 'ended' || job.state === 'cancelled'
  const { id, state, toolName } = job
  return isOver ? <ImportReport job={job} /> : <ImportProgress id={id} state={state} toolName={toolName} />
}
