import { useState } from 'react'
import type { Incoming } from '@/renderer/session/incoming'
import { useSession } from '@/renderer/session/use-session'
import { useView } from '@/renderer/session/use-view'
import { ClipForm } from './clip-form'
import { SavingAll } from './saving-all'
import { saveAllWaiting } from './save-all-waiting'
import { showSaved } from './show-saved'
import { usePaste } from './use-paste'

/** Shows what waits, one at a time, and takes pastes from anywhere in the window. Stands once in the window. */
export function ClipDialog() {
  const session = useSession()
  usePaste(session)
  const [first] = useView((view) => view.incoming)
  return first === undefined ? null : <Waiting first={first} />
}

interface Progress {
  readonly done: number
  readonly of: number
}

/** Mounted while something waits, so that "2 of 5" counts from the first that came. */
function Waiting({ first }: { readonly first: Incoming }) {
  const session = useSession()
  const waiting = useView((view) => view.incoming.length)
  const [done, setDone] = useState(0)
  const [progress, setProgress] = useState<Progress | null>(null)
  const next = () => {
    setDone(done + 1)
    useView.getState().doneIncoming()
  }
  const saveAll = async () => {
    setProgress({ done: 0, of: waiting })
    const { saved, left } = await saveAllWaiting(session, (count, of) => {
      setProgress({ done: count, of })
    })
    setProgress(null)
    setDone(0)
    if (left === 0) showSaved(session, saved, first.fileName)
    else session.notify({ tone: 'info', text: leftMessage(saved.length, left) })
  }
  if (progress !== null) return <SavingAll {...progress} />
  return (
    <ClipForm
      incoming={first}
      place={done + 1}
      of={done + waiting}
      onNext={next}
      onDropAll={() => {
        useView.getState().show({ incoming: [] })
      }}
      onSaveAll={() => {
        void saveAll()
      }}
    />
  )
}

function leftMessage(saved: number, left: number): string {
  return `Saved ${saved.toLocaleString()}. ${left.toLocaleString()} ${left === 1 ? 'needs' : 'need'} a look first.`
}
