import { useEffect } from 'react'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { useExport } from '@/renderer/session/use-export'

/** What the export dialog finds while the Excerpts view is on the screen. */
export function useExportOffer(selected: readonly Excerpt[], shown: readonly Excerpt[]): void {
  useEffect(() => {
    useExport.getState().set({ selected, shown })
  }, [selected, shown])
  useEffect(
    () => () => {
      useExport.getState().set(null)
    },
    [],
  )
}
