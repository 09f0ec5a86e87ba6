import { useLiveQuery } from 'dexie-react-hooks'
import type { Original } from '@/core/article/original'
import { readStamp } from '@/renderer/session/read-stamp'
import { useSession } from '@/renderer/session/use-session'

/** What the time-stamp of an original says, verified just now; nothing where it has none. */
export function StampLine({ original }: { readonly original: Original }) {
  const { db } = useSession()
  const stamp = useLiveQuery(() => readStamp(db, original), [db, original])
  if (stamp === undefined || stamp === null) return null
  if (stamp.why !== '')
    return (
      <p className="reader-original-trouble" role="alert">
        Its time-stamp does not hold: {stamp.why}. It may have been damaged; a backup from before may have it
        as it was.
      </p>
    )
  return (
    <p className="reader-quiet">
      Time-stamped {new Date(stamp.time).toISOString().replace('T', ' ').replace('.000Z', ' UTC')} by{' '}
      {stamp.by === '' ? stamp.server : stamp.by}, and verified just now. The certificate that signed it was
      not checked against a root: whether to trust that authority is for you to say.
    </p>
  )
}
