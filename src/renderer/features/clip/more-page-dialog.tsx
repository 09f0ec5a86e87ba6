import { useEffect, useMemo, useState } from 'react'
import type { ArticleDraft } from '@/core/article/article-draft'
import type { LaidOutText } from '@/core/article/create-text-builder'
import { layOutWoven, type WovenBlock } from '@/core/article/weave-blocks'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { BlockPicker } from '@/renderer/ui/block-picker'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { type IncomingBlocks, pageBlocks } from './page-blocks'

interface MorePageDialogProps {
  readonly incoming: Incoming
  readonly draft: ArticleDraft
  /** The text that a person made of the page. */
  readonly onTake: (text: LaidOutText) => void
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
  if (read?.kind === 'blocks') return <Choosing blocks={read.blocks} onTake={onTake} onClose={onClose} />
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

interface ChoosingProps extends Pick<MorePageDialogProps, 'onTake' | 'onClose'> {
  readonly blocks: readonly WovenBlock[]
}

function Choosing({ blocks, onTake, onClose }: ChoosingProps) {
  const before = useMemo(
    () => new Set<string | number>([...blocks.keys()].filter((at) => blocks[at]?.of !== 'page')),
    [blocks],
  )
  const [chosen, setChosen] = useState<ReadonlySet<string | number>>(before)
  const isChanged = before.size !== chosen.size || [...before].some((at) => !chosen.has(at))
  return (
    <Dialog
      title="More or less of the page"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            isDisabled={!isChanged}
            onPress={() => {
              setChosen(before)
            }}
          >
            As it was
          </Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!isChanged || chosen.size === 0}
            onPress={() => {
              onTake(layOutWoven(blocks.filter((_, at) => chosen.has(at))))
            }}
          >
            Take this text
          </Button>
        </>
      }
    >
      <p className="clip-facts">
        All that the page says. Click a block, or press Space on it, to take it into the text or out of it; ↑
        and ↓ go on. The page itself is kept whole, whatever is taken.
      </p>
      <BlockPicker blocks={blocks} chosen={chosen} onChange={setChosen} />
      <p role="status" className="clip-facts">
        {chosen.size === 0 ? 'An article needs some text: take at least one block in.' : ''}
      </p>
    </Dialog>
  )
}
