import type { Mark } from '@/core/annotation/mark'
import { useView } from '@/renderer/session/use-view'

/** The page of whom the mark names or quotes; nothing happens where it has none. */
export function openPage({ page }: Pick<Mark, 'page'>): void {
  if (page !== undefined) useView.getState().openEntity(page)
}
