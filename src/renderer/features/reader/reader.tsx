import { useLayoutEffect } from 'react'
import { FileQuestion, Newspaper } from 'lucide-react'
import { resolveHighlightColours } from '@/dom/highlight/resolve-highlight-colours'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'
import { ReaderArticle } from './reader-article'
import { useArticle } from './use-article'
import './reader.css'

/** The open item: its text with everything that is marked in it, and the panel at its side. */
export function Reader() {
  const itemId = useView((view) => view.openItemId)
  return itemId === null ? (
    <div className="reader reader-blank">
      <EmptyState icon={<Newspaper />} title="No item open">
        Choose one from the list to read it here.
      </EmptyState>
    </div>
  ) : (
    <OpenItem itemId={itemId} />
  )
}

function OpenItem({ itemId }: { readonly itemId: string }) {
  const state = useArticle(itemId)
  const show = useView((view) => view.show)
  // Not before there is something to mark: it takes a start some milliseconds.
  useLayoutEffect(() => resolveHighlightColours('entity-person-suggested'), [])
  switch (state.kind) {
    case 'loading':
      return <div className="reader" aria-busy />
    case 'missing':
      return (
        <div className="reader reader-blank">
          <EmptyState
            icon={<FileQuestion />}
            title="This item is no longer in the archive"
            action={
              <Button
                data-pane-focus
                onPress={() => {
                  show({ openItemId: null })
                }}
              >
                Close it
              </Button>
            }
          >
            It was deleted for good, perhaps in another window.
          </EmptyState>
        </div>
      )
    case 'damaged':
      return (
        <div className="reader reader-blank" role="alert">
          <EmptyState icon={<FileQuestion />} title={`The ${state.lacks} of this item is missing`}>
            “{state.item.title}” is in the archive, but its {state.lacks} is not, and no command of Cuttings
            removes one: the storage was damaged. Nothing was changed by opening it. Copy the data folder
            before anything else, and look for the item in an earlier copy.
          </EmptyState>
        </div>
      )
    case 'ready':
      return <ReaderArticle key={itemId} article={state.article} tags={state.tags} />
  }
}
