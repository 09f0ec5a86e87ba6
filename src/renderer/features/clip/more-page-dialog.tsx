import { useEffect, useState } from 'react'
import type { ArticleDraft } from '@/core/article/article-draft'
import { carryPictures } from '@/core/article/carry-pictures'
import type { IllustratedText } from '@/core/article/drop-head'
import { layOutWoven, type WovenBlock } from '@/core/article/weave-blocks'
import { wovenPictures } from '@/core/article/woven-pictures'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { BlockPicker } from '@/renderer/ui/block-picker'
import { BlockPickerFooter } from '@/renderer/ui/block-picker-footer'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { useChosenBlocks } from '@/renderer/ui/use-chosen-blocks'
import { type IncomingBlocks, pageBlocks } from './page-blocks'
import { ShowPageButton } from './show-page-button'

interface MorePageDialogProps {
  readonly incoming: Incoming
  readonly draft: ArticleDraft
  /** The text that a person made of the page. */
  readonly onTake: (text: IllustratedText) => void
  readonly onClose: () => void
}

/** All that a page says which came in: blocks are taken into the text and out of it before anything is saved. */
export function MorePageDialog({ incoming, draft, onTake, onClose }: MorePageDialogProps) {
  const session = useSession()
  const [read, setRead] = useState<IncomingBlocks | null>(null)
  useEffect(() => {
    let isOver = false
    void pageBlocks(session, incoming, draft).then((outcome) => {
      if (!isOver) setRead(outcome)
    })
    return () => {
      isOver = true
    }
  }, [session, incoming, draft])
  if (read?.kind === 'blocks')
    return (
      <Choosing incoming={incoming} draft={draft} blocks={read.blocks} onTake={onTake} onClose={onClose} />
    )
  return (
    <Dialog
      title="More or less of the page"
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      {read === null ? <p role="status">Reading the page …</p> : <p role="alert">{read.message}</p>}
    </Dialog>
  )
}

interface ChoosingProps extends Pick<MorePageDialogProps, 'incoming' | 'draft' | 'onTake' | 'onClose'> {
  readonly blocks: readonly WovenBlock[]
}

function Choosing({ incoming, draft, blocks, onTake, onClose }: ChoosingProps) {
  const { chosen, choose, isChanged, reset } = useChosenBlocks(blocks)
  const take = () => {
    const text = layOutWoven(blocks.filter((_, at) => chosen.has(at)))
    const pictures = wovenPictures(blocks, (at) => chosen.has(at), carryPictures(draft, text))
    onTake({ ...text, pictures })
  }
  return (
    <Dialog
      title="More or less of the page"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <ShowPageButton incoming={incoming} draft={draft} variant="quiet" />
          <BlockPickerFooter
            saveLabel="Take this text"
            isChanged={isChanged}
            canSave={chosen.size > 0}
            onReset={reset}
            onCancel={onClose}
            onSave={take}
          />
        </>
      }
    >
      <p className="clip-facts">
        All that the page says. Click a block, or press Space on it, to take it into the text or out of it; ↑
        and ↓ go on. Pictures come with what they stand beside. The page itself is kept whole, whatever is
        taken.
      </p>
      <BlockPicker blocks={blocks} chosen={chosen} onChange={choose} />
      <p role="status" className="clip-facts">
        {chosen.size === 0 ? 'An article needs some text: take at least one block in.' : ''}
      </p>
    </Dialog>
  )
}
