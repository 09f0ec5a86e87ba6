import { useEffect, useId } from 'react'
import { isWebAddress } from '@/core/article/is-web-address'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { TextField } from '@/renderer/ui/text-field'
import { captureLink, clipLinks, skipLink, stopCapture } from './clip-links'
import './link-dialog.css'
import { linkWords } from './link-words'
import { takeHandedLinks } from './take-handed-links'
import { useLinks } from './use-links'

/** A link on its way into the clip form. Stands once in the window. */
export function LinkDialog() {
  const session = useSession()
  const phase = useLinks((state) => state.phase)
  useEffect(() => {
    // What this start of the app was given.
    void takeHandedLinks(session)
  }, [session])
  const wanted = useView((view) => view.wantedLinks)
  useEffect(() => {
    if (wanted.length === 0) return
    useView.getState().show({ wantedLinks: [] })
    void clipLinks(session, wanted)
  }, [session, wanted])
  if (phase === 'closed') return null
  return phase === 'asking' ? <PrivateQuestion /> : <LinkForm />
}

function LinkForm() {
  const session = useSession()
  const { phase, url, error, progress, place, of } = useLinks()
  const { pages } = session.platform
  const formId = useId()
  const isCapturing = phase === 'capturing'
  const wanted = withScheme(url)
  const start = () => {
    if (wanted !== null) void captureLink(session, wanted, [])
    else useLinks.setState({ error: 'Write the whole address of a page, as https://example.org/news.' })
  }
  return (
    <Dialog
      title={of > 1 ? `Clip from a link (${String(place)} of ${String(of)})` : 'Clip from a link'}
      isOpen
      onClose={() => void skipLink(session)}
      footer={
        <>
          {!isCapturing && pages !== null && (
            <Button
              variant="quiet"
              onPress={() => {
                void pages.openWindow(wanted ?? '')
                void skipLink(session)
              }}
            >
              Open in the capture window
            </Button>
          )}
          <Button
            onPress={() => {
              if (isCapturing && of === 1) stopCapture(session)
              else void skipLink(session)
            }}
          >
            {place < of ? 'Skip' : isCapturing ? 'Stop' : 'Cancel'}
          </Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isCapturing}>
            {error === '' ? 'Capture' : 'Try again'}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="clip-link"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!isCapturing) start()
        }}
      >
        <TextField
          label="Address of the page"
          placeholder="https://"
          inputMode="url"
          value={url}
          error={error}
          isReadOnly={isCapturing}
          autoFocus
          onChange={(typed) => {
            useLinks.setState({ url: typed, error: '' })
          }}
        />
        {isCapturing ? (
          <div role="status" className="clip-link-state">
            <p>{linkWords(progress)}</p>
            <progress className="clip-progress" aria-label="Capturing the page" />
          </div>
        ) : (
          <p className="clip-facts">
            Cuttings opens the page once, unseen and without your log-ins, and keeps all of it as one file.
            You check what was understood before anything is saved. For a page behind a log-in there is the{' '}
            <em>capture window</em>.
          </p>
        )}
      </form>
    </Dialog>
  )
}

/** A page of the outside must not reach what is around this computer, unless the person wants it to. */
function PrivateQuestion() {
  const session = useSession()
  const { url, host, allowed } = useLinks()
  const isElsewhere = hostOf(url) !== host
  return (
    <Dialog
      title="Capture from your own network?"
      isOpen
      role="alertdialog"
      size="small"
      onClose={() => void skipLink(session)}
      footer={
        <>
          <Button autoFocus onPress={() => void skipLink(session)}>
            Do not capture
          </Button>
          <Button variant="primary" onPress={() => void captureLink(session, url, [...allowed, host])}>
            Capture it
          </Button>
        </>
      }
    >
      <p className="clip-problem">
        {isElsewhere ? 'This link leads on to ' : ''}
        <strong>{host}</strong>
        {isElsewhere ? ', which is this computer or a part of ' : ' is this computer or a part of '}
        its network, not of the public web. Capture it only if you know this page and trust the link.
      </p>
    </Dialog>
  )
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}

/** An address as people type it: the scheme may be left out. null where it is none. */
function withScheme(typed: string): string | null {
  const url = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(url) ? url : `https://${url}`
  return isWebAddress(whole) ? whole : null
}
