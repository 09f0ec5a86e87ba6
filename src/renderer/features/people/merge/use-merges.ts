import { useEffect, useState } from 'react'
import type { NamesAnswer } from '@/contract/names-messages'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSession } from '@/renderer/session/use-session'

export type MergesFound = NamesAnswer<'merges'>['found']

const most = 500

/** What there is to review, read anew with each change of a person; null until it is known. */
export function useMerges(): { readonly found: MergesFound | null; readonly failure: string } {
  const { names } = useSession()
  const commit = useLastCommit()
  const [found, setFound] = useState<MergesFound | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    if (commit === undefined) return undefined
    let isWanted = true
    names({ kind: 'merges', limit: most }).then(
      (reply) => {
        if (!isWanted) return
        setFound(reply.found)
        setFailure('')
      },
      (error: unknown) => {
        if (isWanted) setFailure(String(error))
      },
    )
    return () => {
      isWanted = false
    }
  }, [names, commit])
  return { found, failure }
}
