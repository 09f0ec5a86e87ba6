import { useEffect, useMemo, useState } from 'react'
import { carryPictures } from '@/core/article/carry-pictures'
import { layOutWoven } from '@/core/article/weave-blocks'
import { wovenPictures } from '@/core/article/woven-pictures'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { BlockPicker } from '@/renderer/ui/block-picker'
import { BlockPickerFooter } from '@/renderer/ui/block-picker-footer'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { useChosenBlocks } from '@/renderer/ui/use-chosen-blocks'
import { replaceItemText } from '../repair/replace-item-text'
import './blocks.css'
import { FateWords } from './fate-words'
import { type PageBlocks, readPageBlocks } from './read-page-blocks'
import { useFates } from './use-fates'

interface BlocksDialogProps {
  readonly itemId: string
  readonly onClose: () => void
}

/** The page of an item beside its text: blocks are taken into the text and out of it, and no mark is lost. */
export function BlocksDialog({ itemId, onClose }: BlocksDialogProps) {
  const session = useSession()
  const [read, setRead] = useState<PageBlocks | null>(null)
  useEffect(() => {
    let isOver = false
    void readPageBlocks(session, itemId).then((outcome) => {
      if (!isOver) setRead(outcome)
    })
    return () => {
      isOver = true
    }
  }, [session, itemId])
  if (read?.kind === 'blocks') return <Choosing itemId={itemId} read={read} onClose={onClose} />
  return (
    <Dialog
      title="More or less of the page"
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>Close</Button>}
    >
      {read === null ? (
        <p role="status">Reading the page that came in …</p>
      ) : (
        <p role="alert">{read.message}</p>
      )}
    </Dialog>
  )
}

interface ChoosingProps extends BlocksDialogProps {
  readonly read: Extract<PageBlocks, { kind: 'blocks' }>
}

function Choosing({ itemId, read, onClose }: ChoosingProps) {
  const session = useSession()
  const { blocks, text } = read
  const { chosen, choose, isChanged, reset } = useChosenBlocks(blocks)
  const [isSaving, setSaving] = useState(false)
  const to = useMemo(() => layOutWoven(blocks.filter((_, at) => chosen.has(at))), [blocks, chosen])
  const fates = useFates(itemId, isChanged && to.text !== '' ? to : null)
  const save = async () => {
    setSaving(true)
    const pictures = wovenPictures(blocks, (at) => chosen.has(at), carryPictures(text, to))
    const replacement = { itemId, baseId: text.id, to: { ...to, pictures }, via: 'repair' } as const
    const outcome = await replaceItemText(session, replacement, new AbortController().signal)
    setSaving(false)
    if (outcome.kind === 'saved' || outcome.kind === 'unchanged') onClose()
    else if (outcome.kind === 'stale')
      session.notify({
        tone: 'error',
        text: 'The text was changed in another window just now. Nothing was overwritten: close this, and choose again.',
      })
  }
  return (
    <Dialog
      title="More or less of the page"
      isOpen
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            variant="quiet"
            onPress={() => {
              useView.getState().show({ originalShown: 'beside' })
            }}
          >
            Show the page
          </Button>
          <BlockPickerFooter
            saveLabel="Save new version"
            isChanged={isChanged}
            canSave={to.text !== '' && !isSaving}
            onReset={reset}
            onCancel={onClose}
            onSave={() => void save()}
          />
        </>
      }
    >
      <p className="reader-quiet">
        All that the page says, as it came in. Click a block, or press Space on it, to take it into the text
        or out of it; ↑ and ↓ go on. Pictures come with what they stand beside. The text before stays as a
        version.
      </p>
      <BlockPicker blocks={blocks} chosen={chosen} onChange={choose} />
      <FateWords isEmpty={to.text === ''} isChanged={isChanged} fates={fates} />
    </Dialog>
  )
}
