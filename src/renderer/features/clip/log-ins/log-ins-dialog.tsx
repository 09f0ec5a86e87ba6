import { useEffect, useState } from 'react'
import type { PageCapture } from '@/renderer/platform/platform'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { ConfirmDialog } from '@/renderer/ui/confirm-dialog'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import './log-ins.css'

/** Both ways to a page behind a log-in, and what the capture window remembers of a person. */
export function LogInsDialog({ onClose }: { readonly onClose: () => void }) {
  const { pages } = useSession().platform
  return pages === null ? null : <LogIns pages={pages} onClose={onClose} />
}

interface LogInsProps {
  readonly pages: PageCapture
  readonly onClose: () => void
}

function LogIns({ pages, onClose }: LogInsProps) {
  const { notify, platform } = useSession()
  const [sites, setSites] = useState<readonly string[] | null>(null)
  const [isAsking, setAsking] = useState(false)
  useEffect(() => {
    let isOpen = true
    void pages.logInSites().then((names) => {
      if (isOpen) setSites(names)
    })
    return () => {
      isOpen = false
    }
  }, [pages])
  const forget = async () => {
    setAsking(false)
    await pages.forgetLogIns()
    setSites([])
    notify({
      tone: 'info',
      text: 'The capture window has forgotten all log-ins. Your clippings are untouched.',
    })
  }
  return (
    <Dialog
      title="Pages behind a log-in"
      isOpen
      isDismissable
      onClose={onClose}
      footer={
        <Button
          variant="primary"
          onPress={() => {
            onClose()
            void pages.openWindow('')
          }}
        >
          Open the capture window
        </Button>
      }
    >
      <p>
        In the capture window you go to a page yourself, log in as in a browser, and press{' '}
        <em>Clip this page</em>. Its log-ins are kept on this computer, apart from your archive and your
        browser, until you have them forgotten here.
      </p>
      <Sites
        sites={sites}
        onForget={() => {
          setAsking(true)
        }}
      />
      {platform.watchedFolder !== null && (
        <p className="log-ins-other">
          Are you logged in already in your own browser?{' '}
          <Button
            onPress={() => {
              useView.getState().show({ dialog: 'watch' })
            }}
          >
            Let it save pages into a watched folder
          </Button>
        </p>
      )}
      <ConfirmDialog
        title="Forget all log-ins?"
        isOpen={isAsking}
        confirmLabel="Forget them"
        isDanger
        onConfirm={() => void forget()}
        onCancel={() => {
          setAsking(false)
        }}
      >
        <p>
          The cookies of all sites, and what else they have stored in the capture window, are deleted. You log
          in anew the next time. Your clippings stay.
        </p>
      </ConfirmDialog>
    </Dialog>
  )
}

/** More would fill the dialog with the names of advertisers. */
const mostNamed = 12

function Sites({
  sites,
  onForget,
}: {
  readonly sites: readonly string[] | null
  readonly onForget: () => void
}) {
  if (sites === null) return null
  const more = sites.length - mostNamed
  const named = sites.slice(0, mostNamed).join(', ')
  return (
    <>
      <p className="log-ins-quiet ui-selectable">
        {sites.length === 0
          ? 'It has no cookies of any site. Some sites keep a log-in in other storage, which is not listed here.'
          : `It has cookies of ${named}${more > 0 ? ` and ${formatCount(more)} more` : ''}.`}
      </p>
      <Button onPress={onForget}>Forget all log-ins…</Button>
    </>
  )
}
