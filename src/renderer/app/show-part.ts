import { useView, type ViewState } from '@/renderer/session/use-view'

/** A command that only changes what is shown. */
export function showPart(part: Partial<ViewState>): () => void {
  return () => {
    useView.getState().show(part)
  }
}
