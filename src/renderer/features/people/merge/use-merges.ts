import { useEffect, useState } from 'react'
import type { NamesAnswer } from '@/contract/names-messages'
import { useArchiveTick } from '@/renderer/session/use-archive-tick'
import { useBacklog } from '@/renderer/session/use-backlog'
import { useLastCommit } from '@/renderer/session/use-last-commit'
import { useSession } from '@/renderer/session/use-session'

export type MergesFound = NamesAnswer<'merges'>['found']

const most = 500

/** What there is to review, read anew with each change of a person and after each analysis; null until it is known. */
export function useMerges(): { readonly found: MergesFound | null; readonly failure: string } {
  const { names } = useSession()
  const commit = useLastCommit()
  const tick = useArchiveTick()
  const isAtRest = useBacklog(({ waiting }) => waiting === 0)
  // Comparing takes a while: not after each item of many that are analysed.
  const state = isAtRest ? tick : String(commit ?? '')
  const [found, setFound] = useState<MergesFound | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    if (state === '') return undefined
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
  }, [names, state])
  return { found, failure }
}
