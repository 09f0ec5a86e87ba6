import { useEffect, useState } from 'react'
import { askMerges, type MergesFound } from '@/renderer/session/ask-merges'
import { useLastCommit } from '@/renderer/session/use-last-commit'

const most = 500

/** What there is to review, read anew with each change of a person; null until it is known. */
export function useMerges(): { readonly found: MergesFound | null; readonly failure: string } {
  const commit = useLastCommit()
  const [found, setFound] = useState<MergesFound | null>(null)
  const [failure, setFailure] = useState('')
  useEffect(() => {
    if (commit === undefined) return undefined
    const controller = new AbortController()
    askMerges(most, controller.signal).then(
      (merges) => {
        setFound(merges)
        setFailure('')
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setFailure(String(error))
      },
    )
    return () => {
      controller.abort()
    }
  }, [commit])
  return { found, failure }
}
