import { useView } from '@/renderer/session/use-view'
import type { FoundHit } from './find-hits'
import { rememberSearch } from './search-history'

/** Shows what was found: an article in the reader, at the sentence where there is one, a note, or the page of a name. */
export function openHit({ hit, item }: FoundHit): void {
  const view = useView.getState()
  rememberSearch(view.query)
  if (item !== null) {
    const isCut = hit.kind === 'article' && (hit.place === 'text' || hit.place === 'entity')
    view.openItem(item.id, hit.target === null ? undefined : { ...hit.target, isCut })
  } else if (hit.kind === 'note') view.openNote(hit.key)
  else view.openEntity(hit.key)
}
