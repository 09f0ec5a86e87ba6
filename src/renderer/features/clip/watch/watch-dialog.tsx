import { useEffect, useState } from 'react'
import type { WatchState } from '@/contract/watch'
import type { WatchedFolder } from '@/renderer/platform/platform'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { SingleFileHelp } from './single-file-help'
import { resumeWatched } from './take-watched'
import { useWatch } from './use-watch'
import './watch.css'

/** The folder whose files are clipped by themselves: which one it is, how far it is, and what it is good for. */
export function WatchDialog({ onClose }: { readonly onClose: () => void }) {
  const { watchedFolder } = useSession().platform
  return watchedFolder === null ? null : <WatchSettings folder={watchedFolder} onClose={onClose} />
}

interface WatchSettingsProps {
  readonly folder: WatchedFolder
  readonly onClose: () => void
}

function WatchSettings({ folder, onClose }: WatchSettingsProps) {
  const session = useSession()
  const isRunning = useWatch((watch) => watch.running !== null)
  const [changes, setChanges] = useState(0)
  const state = useWatchState(folder, `${String(isRunning)} ${String(changes)}`)
  const [there, setThere] = useState<number | null>(null)
  const refresh = () => {
    setChanges(changes + 1)
  }
  if (state === null) return null
  const begin = async (existing: 'clip' | 'leave') => {
    setThere(null)
    const outcome = await folder.begin(existing)
    if (outcome.kind === 'failed') session.notify({ tone: 'error', text: outcome.message })
    resumeWatched(session)
    refresh()
  }
  const choose = async () => {
    const outcome = await folder.choose()
    if (outcome.kind === 'failed') session.notify({ tone: 'error', text: outcome.message })
    if (outcome.kind !== 'chosen') return
    if (outcome.there === 0) await begin('clip')
    else setThere(outcome.there)
  }
  const stop = async () => {
    await folder.stop()
    refresh()
  }
  const isWatching = state.where !== ''
  return (
    <Dialog
      title="Watched folder"
      isOpen
      isDismissable
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={() => void choose()}>
          {isWatching ? 'Watch another folder…' : 'Choose a folder…'}
        </Button>
      }
    >
      {isWatching ? (
        <Watching state={state} onShow={() => void folder.show()} onStop={() => void stop()} />
      ) : (
        <p>
          Choose a folder: pages, PDFs, mails and texts that appear in it are clipped by themselves, each
          once, also those that came while Cuttings was closed. The files stay where they are.
        </p>
      )}
      <SingleFileHelp />
      {there !== null && (
        <ExistingQuestion
          count={there}
          onAnswer={(existing) => void begin(existing)}
          onClose={() => {
            setThere(null)
          }}
        />
      )}
    </Dialog>
  )
}

/** What main says of the folder, anew for each `moment`; null until it has said so. */
function useWatchState(folder: WatchedFolder, moment: string): WatchState | null {
  const [state, setState] = useState<WatchState | null>(null)
  useEffect(() => {
    let isOpen = true
    void folder.state().then((said) => {
      if (isOpen) setState(said)
    })
    return () => {
      isOpen = false
    }
  }, [folder, moment])
  return state
}

interface WatchingProps {
  readonly state: WatchState
  readonly onShow: () => void
  readonly onStop: () => void
}

function Watching({ state, onShow, onStop }: WatchingProps) {
  const session = useSession()
  const { running, isPaused } = useWatch()
  return (
    <>
      <p role="status">
        {running !== null
          ? `Clipping: ${formatCount(running.done)} done, ${formatCount(running.left)} to go.`
          : isPaused
            ? `Paused; ${formatCount(state.waiting)} wait.`
            : 'What appears in this folder is clipped by itself:'}
      </p>
      <p className="watch-place ui-selectable">{state.where}</p>
      {state.trouble !== '' && (
        <p className="watch-trouble" role="alert">
          {state.trouble}
        </p>
      )}
      <div className="watch-actions">
        <Button onPress={onShow}>Open the folder</Button>
        {running !== null && (
          <Button
            onPress={() => {
              useWatch.setState({ isPaused: true })
            }}
          >
            Pause
          </Button>
        )}
        {isPaused && (
          <Button
            onPress={() => {
              resumeWatched(session)
            }}
          >
            Go on
          </Button>
        )}
        <Button onPress={onStop}>Stop watching</Button>
      </div>
    </>
  )
}

interface ExistingQuestionProps {
  readonly count: number
  readonly onAnswer: (existing: 'clip' | 'leave') => void
  readonly onClose: () => void
}

/** A folder such as that of the downloads holds much that nobody wants in an archive. */
function ExistingQuestion({ count, onAnswer, onClose }: ExistingQuestionProps) {
  const files = count === 1 ? 'is 1 file' : `are ${formatCount(count)} files`
  return (
    <Dialog
      title="What is in the folder already"
      isOpen
      role="alertdialog"
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button
            onPress={() => {
              onAnswer('clip')
            }}
          >
            Clip them too
          </Button>
          <Button
            variant="primary"
            autoFocus
            onPress={() => {
              onAnswer('leave')
            }}
          >
            Only new ones
          </Button>
        </>
      }
    >
      <p>
        There {files} in this folder that Cuttings can read. Clip what is there too, or only what comes from
        now on?
      </p>
    </Dialog>
  )
}
