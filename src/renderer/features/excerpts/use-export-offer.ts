import { useEffect } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { type OfferedExcerpts, useExport } from '@/renderer/session/use-export'

/** What the export dialog finds while the Excerpts view is on the screen. */
export function useExportOffer(selected: readonly Excerpt[], shown: readonly Excerpt[]): void {
  useEffect(() => {
    useExport.getState().set({ selected: offered(selected), shown: offered(shown) })
  }, [selected, shown])
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
