import { useEffect, useRef, useState } from 'react'
import { manyAtOnce } from '@/core/import/many-at-once'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { ClipForm } from './clip-form'
import { fileSource } from './file-source'
import { receiveSources } from './receive-sources'
import { SaveReport } from './save-report'
import { SavingAll } from './saving-all'
import { type SaveAllOutcome, saveAllWaiting } from './save-all-waiting'
import { showSaved } from './show-saved'
import { usePaste } from './use-paste'

/** Shows what waits, one at a time, and takes pastes from anywhere in the window. Stands once in the window. */
export function ClipDialog() {
  const session = useSession()
  usePaste(session)
  const wanted = useView((view) => view.wantedFiles)
  useEffect(() => {
    if (wanted.length === 0) return
    useView.getState().show({ wantedFiles: [] })
    const { newId } = session.context()
    void receiveSources(
      session,
      wanted.map((file) => fileSource(file, newId)),
    )
  }, [session, wanted])
  const [first] = useView((view) => view.incoming)
  const [report, setReport] = useState<SaveAllOutcome | null>(null)
  if (report !== null) {
    return (
      <SaveReport
        outcome={report}
        onClose={() => {
          setReport(null)
        }}
        onDropRest={dropAll}
      />
    )
  }
  return first === undefined ? null : <Waiting first={first} onReport={setReport} />
}

function dropAll(): void {
  useView.getState().show({ incoming: [] })
}

/** Fewer, all saved, are told in a line. */
const fewestReported = 10

interface Progress {
  readonly done: number
  readonly of: number
  readonly elapsed: number
}

interface WaitingProps {
  readonly first: Incoming
  readonly onReport: (outcome: SaveAllOutcome) => void
}

/** Mounted while something waits, so that "2 of 5" counts from the first that came. */
function Waiting({ first, onReport }: WaitingProps) {
  const session = useSession()
  const waiting = useView((view) => view.incoming.length)
  const [done, setDone] = useState(0)
  const [progress, setProgress] = useState<Progress | null>(null)
  const [isStopping, setStopping] = useState(false)
  const stopped = useRef(false)
  const next = () => {
    setDone(done + 1)
    useView.getState().doneIncoming()
  }
  const saveAll = async () => {
    const begun = session.context().now
    stopped.current = false
    setStopping(false)
    setProgress({ done: 0, of: waiting, elapsed: 0 })
    // Told where it fails; what comes in can be undone all the same.
    if (waiting >= manyAtOnce) await session.backups.backUp()
    const outcome = await saveAllWaiting(
      session,
      (count, of) => {
        setProgress({ done: count, of, elapsed: session.context().now - begun })
      },
      () => stopped.current,
    )
    setProgress(null)
    setDone(0)
    if (outcome.left === 0) showSaved(session, outcome.saved, first.fileName)
    if (outcome.left > 0 || outcome.rows.length >= fewestReported) onReport(outcome)
  }
  if (progress !== null) {
    return (
      <SavingAll
        {...progress}
        isStopping={isStopping}
        onStop={() => {
          stopped.current = true
          setStopping(true)
        }}
      />
    )
  }
  return (
    <ClipForm
      incoming={first}
      place={done + 1}
      of={done + waiting}
      onNext={next}
      onDropAll={dropAll}
      onSaveAll={() => {
        void saveAll()
      }}
    />
  )
}
