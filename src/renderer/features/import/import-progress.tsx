import { useState } from 'react'
import type { ImportJob } from '@/core/import/import-job'
import { useImports } from '@/renderer/session/imports/use-imports'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { timeLeft } from '@/renderer/ui/time-left'
import { closeImport } from './close-import'
import { countWords } from './outcome-words'
import './import.css'

/** An import under way. It goes on when the dialog is closed. */
export function ImportProgress({ job }: { readonly job: ImportJob }) {
  const { imports } = useSession()
  const { id, state, done, total, elapsed, toolName } = job
  const problem = useImports(({ problems }) => problems.get(id))
  // What was asked for, until the batch under way is written.
  const [asked, setAsked] = useState<'pause' | 'cancel' | null>(null)
  const isPaused = state === 'paused'
  return (
    <Dialog
      title={isPaused ? `The import from ${toolName} is paused` : `Importing from ${toolName}`}
      isOpen
      onClose={closeImport}
      footer={
        <>
          <Button
            isDisabled={asked === 'cancel'}
            onPress={() => {
              setAsked('cancel')
              imports.wish(id, 'cancel')
            }}
          >
            Cancel the import
          </Button>
          {isPaused ? (
            <Button
              variant="primary"
              onPress={() => {
                setAsked(null)
                imports.resume(id)
              }}
            >
              Go on
            </Button>
          ) : (
            <Button
              isDisabled={asked !== null}
              onPress={() => {
                setAsked('pause')
                imports.wish(id, 'pause')
              }}
            >
              Pause
            </Button>
          )}
          <Button variant={isPaused ? 'secondary' : 'primary'} autoFocus onPress={closeImport}>
            {isPaused ? 'Later' : 'Go on in the background'}
          </Button>
        </>
      }
    >
      <p role="status">
        {formatCount(done)} of {formatCount(total)}. {isPaused ? '' : timeLeft(done, total, elapsed)}
      </p>
      <progress className="import-progress" max={Math.max(1, total)} value={done} aria-label="Import" />
      <p className="import-note">{countWords(job.counts)}</p>
      {problem !== undefined && (
        <p className="import-problem" role="alert">
          It stopped: {problem} What is in is saved; “Go on” tries again.
        </p>
      )}
      <p className="import-note">
        What is in already stays, also when it is cancelled. After a restart it goes on by itself.
      </p>
    </Dialog>
  )
}
