import { useLiveQuery } from 'dexie-react-hooks'
import { useSession } from '@/renderer/session/use-session'
import { formatCount } from '@/renderer/ui/format-count'
import { timeLeft } from '@/renderer/ui/time-left'
import { countWords } from './outcome-words'
import './import.css'

/** How far an import is, batch by batch. */
export function ImportNumbers({ id }: { readonly id: string }) {
  const { db } = useSession()
  const job = useLiveQuery(() => db.imports.get(id), [db, id])
  if (job === undefined) return null
  const { state, done, total, elapsed, counts } = job
  return (
    <>
      <p role="status">
        {formatCount(done)} of {formatCount(total)}.{' '}
        {state === 'paused' ? '' : timeLeft(done, total, elapsed)}
      </p>
      <progress className="import-progress" max={Math.max(1, total)} value={done} aria-label="Import" />
      <p className="import-note">{countWords(counts)}</p>
    </>
  )
}
