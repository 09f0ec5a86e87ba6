import { useEffect, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import type { OriginalFacts } from '@/core/article/original'
import type { Session } from '@/renderer/session/session'
import { useSession } from '@/renderer/session/use-session'
import { useSaving } from '@/renderer/session/use-saving'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { SavingProgress } from '@/renderer/ui/saving-progress'
import { formatCount } from '@/renderer/ui/format-count'
import type { ArchiveDatabase } from '@/store/archive-database'
import type { Setting } from '@/core/settings/setting'
import { useReader } from '../reader-context'
import { openOriginal, type OpenedOriginal } from './open-original'
import { isTextual } from './is-textual'
import { copyExtension, saveCopy } from './save-copy'
import { saveOriginal } from './save-original'
import { StampDialog } from './stamp-dialog'
import { StampLine } from './stamp-line'
import './original.css'

/** As much of an original as is shown, code units: the whole of it is in the archive. */
const mostShown = 500_000

/** The bytes that came in, as text where they are that: nothing in it can run, and nothing is fetched. Verified each time. */
export function OriginalDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const { original, item } = useReader().article
  const opened = useOriginal(session, original)
  const [isStamping, setStamping] = useState(false)
  const server = useLiveQuery(() => readStampServer(session.db), [session])
  const saving = useSaving()
  const text = opened?.text ?? ''
  const blob = opened?.isSound === true ? opened.blob : null
  const extension = copyExtension(original)
  const size = `${formatCount(original.size)} ${original.size === 1 ? 'byte' : 'bytes'}`
  return (
    <Dialog
      title="The original"
      isOpen
      isDismissable
      size="large"
      onClose={onClose}
      footer={
        <>
          {saving.now !== null && <SavingProgress done={saving.now.done} of={saving.now.of} />}
          {extension !== null && (
            <Button
              isDisabled={blob === null}
              onPress={() => {
                if (blob !== null)
                  saving.press('copy', (watch) => saveCopy(session, original, extension, blob, watch))
              }}
            >
              {saving.now?.what === 'copy' ? 'Stop' : 'Save a copy…'}
            </Button>
          )}
          {session.platform.askTimeStamp !== null && (
            <Button
              isDisabled={blob === null}
              onPress={() => {
                setStamping(true)
              }}
            >
              Time-stamp…
            </Button>
          )}
          <Button
            isDisabled={blob === null}
            onPress={() => {
              if (blob !== null)
                saving.press('package', (watch) => saveOriginal(session, item, original, blob, watch))
            }}
          >
            {saving.now?.what === 'package' ? 'Stop' : 'Save with its receipt…'}
          </Button>
        </>
      }
    >
      <p className="reader-quiet">
        {original.fileName === '' ? 'What came in' : original.fileName}, {original.mediaType}, {size}
        {isTextual(original)
          ? ', as its source: nothing in it runs, and nothing is fetched.'
          : '. It is kept as it came in; save a copy to look at it in another program.'}
      </p>
      <Soundness opened={opened} />
      <StampLine original={original} />
      {isTextual(original) && <Source text={text} />}
      {isStamping && (
        <StampDialog
          original={original}
          server={server ?? ''}
          onClose={() => {
            setStamping(false)
          }}
        />
      )}
    </Dialog>
  )
}

function Source({ text }: { readonly text: string }) {
  return (
    <>
      <pre
        className="reader-original ui-selectable"
        tabIndex={0}
        role="region"
        aria-label="Source"
        dir="auto"
      >
        {text.slice(0, mostShown)}
      </pre>
      {text.length > mostShown && (
        <p className="reader-quiet">
          The first {formatCount(mostShown)} of {formatCount(text.length)} characters.
        </p>
      )}
    </>
  )
}

function Soundness({ opened }: { readonly opened: OpenedOriginal | null }) {
  if (opened === null) return null
  if (opened.isSound)
    return (
      <p className="reader-quiet" role="status">
        Verified just now: its SHA-256 is the one that was taken when it came in.
      </p>
    )
  return (
    <p className="reader-original-trouble" role="alert">
      This is not what came in: its SHA-256 is another one. Nothing was changed; a backup from before still
      has it.
    </p>
  )
}

function useOriginal(session: Session, original: OriginalFacts): OpenedOriginal | null {
  const [opened, setOpened] = useState<OpenedOriginal | null>(null)
  useEffect(() => {
    let isOpen = true
    void openOriginal(session, original).then((outcome) => {
      if (isOpen) setOpened(outcome)
    })
    return () => {
      isOpen = false
    }
  }, [session, original])
  return opened
}

const readStampServer = async (db: ArchiveDatabase): Promise<string> =>
  ((await db.settings.get('stamp.server')) as Setting<'stamp.server'> | undefined)?.value ?? ''
