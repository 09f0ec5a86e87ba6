import { useEffect, useState } from 'react'
import type { AnchorAnswer } from '@/contract/anchor-messages'
import { useSession } from '@/renderer/session/use-session'
import type { ShownQuote } from './use-quotes'

export type QuoteVersion = AnchorAnswer<'versions'>['rows'][number]

/** What a quote's words were in earlier texts of its article, oldest first; [] until they are found. */
export function useQuoteVersions({ itemId, start, end }: ShownQuote): readonly QuoteVersion[] {
  const { anchors, notify } = useSession()
  const [rows, setRows] = useState<readonly QuoteVersion[]>([])
  useEffect(() => {
    const ended = new AbortController()
    anchors({ kind: 'versions', itemId, at: { start, end } }, ended.signal).then(
      (found) => {
        setRows(found.rows)
      },
      (error: unknown) => {
        if (!ended.signal.aborted)
          notify({
            tone: 'error',
            text: 'Earlier texts of the article could not be compared. Nothing was changed.',
            details: String(error),
          })
      },
    )
    return () => {
      ended.abort()
    }
  }, [anchors, notify, itemId, start, end])
  return rows
}
