import { Globe, PencilLine } from 'lucide-react'
import type { Item } from '@/core/article/item'
import { isWebAddress } from '@/core/article/is-web-address'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { EmptyState } from '@/renderer/ui/empty-state'

/** An item whose export held its details alone: how it gets its text. */
export function NoText({ item }: { readonly item: Item }) {
  const show = useView((view) => view.show)
  const hasPage = isWebAddress(item.url)
  return (
    <EmptyState
      icon={<Globe />}
      title="Only the details of this article are here"
      action={
        <div className="reader-no-text-acts">
          {hasPage && (
            <Button
              variant="primary"
              icon={<Globe />}
              onPress={() => {
                show({ wantedLinks: [item.url] })
              }}
            >
              Capture the page now
            </Button>
          )}
          <Button
            icon={<PencilLine />}
            onPress={() => {
              show({ repairItemId: item.id })
            }}
          >
            Write or paste its text
          </Button>
        </div>
      }
    >
      {hasPage
        ? 'What it was imported from has no text of it. Capture the page and keep it as a version of this item: tags, dates and highlights stay, and highlights find their places.'
        : 'What it was imported from has neither its text nor its address. Paste the text, and highlights find their places.'}
    </EmptyState>
  )
}
