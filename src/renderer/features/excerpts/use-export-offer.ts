import { useEffect } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { type ExportOffer, type OfferedExcerpts, useExport } from '@/renderer/session/use-export'

/**
 * What the export dialog finds while the Excerpts view is on the screen. Until the excerpts are read nobody knows how many
 * the filter lets through: then they are waited for.
 */
export function useExportOffer(
  selected: readonly Excerpt[],
  shown: readonly Excerpt[],
  isRead: boolean,
): void {
  useEffect(() => {
    useExport.getState().set({ selected: offered(selected), shown: isRead ? offered(shown) : later })
  }, [selected, shown, isRead])
  useEffect(
    () => () => {
      useExport.getState().set(null)
    },
    [],
  )
}

function offered(excerpts: readonly Excerpt[]): OfferedExcerpts {
  return { count: excerpts.length, read: () => Promise.resolve(excerpts) }
}

const later: OfferedExcerpts = {
  count: null,
  read: (signal, onProgress) =>
    new Promise((resolve, reject) => {
      const look = ({ offer }: { readonly offer: ExportOffer | null }) => {
        if (offer?.shown === later) return
        end()
        resolve(offer === null ? [] : offer.shown.read(signal, onProgress))
      }
      const stop = () => {
        end()
        reject(new DOMException('The export was closed', 'AbortError'))
      }
      const unsubscribe = useExport.subscribe(look)
      const end = () => {
        unsubscribe()
        signal.removeEventListener('abort', stop)
      }
      signal.addEventListener('abort', stop)
      look(useExport.getState())
    }),
}
