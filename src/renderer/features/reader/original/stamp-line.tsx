import { useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { OriginalFacts } from '@/core/article/original'
import type { StampTrust } from '@/core/stamp/find-trust'
import { readStamp } from '@/renderer/session/read-stamp'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { AuthoritiesDialog } from './authorities-dialog'

/** What the time-stamp of an original says, verified just now, and whose it is; nothing where it has none. */
export function StampLine({ original }: { readonly original: OriginalFacts }) {
  const { db } = useSession()
  const stamp = useLiveQuery(() => readStamp(db, original), [db, original])
  const [isNaming, setNaming] = useState(false)
  if (stamp === undefined || stamp === null) return null
  if (stamp.why !== '')
    return (
      <p className="reader-original-trouble" role="alert">
        Its time-stamp does not hold: {stamp.why}. It may have been damaged; a backup from before may have it
        as it was.
      </p>
    )
  return (
    <div className="reader-stamp-line">
      <p className="reader-quiet">
        Time-stamped {new Date(stamp.time).toISOString().replace('T', ' ').replace('.000Z', ' UTC')} by{' '}
        {stamp.by === '' ? stamp.server : stamp.by}, and verified just now.
      </p>
      <Trust trust={stamp.trust} />
      <Button
        onPress={() => {
          setNaming(true)
        }}
      >
        {stamp.trust.kind === 'none-named' ? 'Name an authority…' : 'Authorities…'}
      </Button>
      {isNaming && (
        <AuthoritiesDialog
          onClose={() => {
            setNaming(false)
          }}
        />
      )}
    </div>
  )
}

function Trust({ trust }: { readonly trust: StampTrust }) {
  if (trust.kind === 'none-named')
    return (
      <p className="reader-quiet">
        The certificate that signed it was not checked against an authority, since you have named none:
        whether to trust it is for you to say.
      </p>
    )
  if (trust.kind === 'untrusted')
    return (
      <p className="reader-original-trouble" role="alert">
        Its certificate does not lead to an authority that you named: {trust.why}.
      </p>
    )
  const names = trust.path.slice(1).map(({ name }) => `“${name}”`)
  return (
    <p className="reader-quiet">
      {names.length === 0
        ? 'Its certificate is one that you named, and was in force then.'
        : `Its certificate leads to ${names.join(', then ')}, which you named, and each on the way was in force then.`}
    </p>
  )
}
