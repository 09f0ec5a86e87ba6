import { memo, useState } from 'react'
import type { ImportJob } from '@/core/import/import-job'
import { useImports } from '@/renderer/session/imports/use-imports'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { closeImport } from './close-import'
import { ImportNumbers } from './import-numbers'
import './import.css'

type ImportProgressProps = Pick<ImportJob, 'id' | 'state' | 'toolName'>

/**
 * An import under way. It goes on when the dialog is closed. Not drawn anew with each batch: its numbers are by themselves, since
 * a dialog has the window laid out at once each time that it is drawn.
 */
export const ImportProgress = memo(function ImportProgress({ id, state, toolName }: ImportProgressProps) {
  const { imports } = useSession()
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
          {/* Not disabled while it is on its way: the keyboard would be nowhere then. */}
          <Button
            onPress={() => {
              if (asked === 'cancel') return
              setAsked('cancel')
              imports.wish(id, 'cancel')
            }}
          >
            {asked === 'cancel' ? 'Cancelling…' : 'Cancel the import'}
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
              onPress={() => {
                if (asked !== null) return
                setAsked('pause')
                imports.wish(id, 'pause')
              }}
            >
              {asked === 'pause' ? 'Pausing…' : 'Pause'}
            </Button>
          )}
          <Button variant={isPaused ? 'secondary' : 'primary'} autoFocus onPress={closeImport}>
            {isPaused ? 'Later' : 'Go on in the background'}
          </Button>
        </>
      }
    >
      <ImportNumbers id={id} />
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
})
