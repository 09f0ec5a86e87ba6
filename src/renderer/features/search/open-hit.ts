import { useView } from '@/renderer/session/use-view'
import type { FoundItem } from './find-hits'
import { rememberSearch } from './search-history'

/** Shows the item in the reader, at the sentence that was found where there is one. */
export function openHit({ hit, item }: FoundItem): void {
  rememberSearch(useView.getState().query)
  const isCut = hit.place === 'text' || hit.place === 'entity'
  useView.getState().openItem(item.id, hit.target === null ? undefined : { ...hit.target, isCut })
}
