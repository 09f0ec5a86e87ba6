import { useRef, useState } from 'react'
import { useLiveQuery } from 'dexie-react-hooks'
import { X } from 'lucide-react'
import { FileTrigger } from 'react-aria-components'
import { tableDiff } from '@/core/history/table-diff'
import { nameAuthorities } from '@/renderer/session/name-authorities'
import { noticeWithUndo } from '@/renderer/session/notice-with-undo'
import { useSession } from '@/renderer/session/use-session'
import { Button } from '@/renderer/ui/button'
import { Dialog } from '@/renderer/ui/dialog'
import { formatCount } from '@/renderer/ui/format-count'
import { IconButton } from '@/renderer/ui/icon-button'
import { readAuthorities, type NamedAuthority } from '@/store/stamp/read-authorities'
import './original.css'

/** Whose time-stamps the person trusts: certificates of authorities, taken from files. */
export function AuthoritiesDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const named = useLiveQuery(() => readAuthorities(session.db), [session.db])
  const [error, setError] = useState('')
  const addRow = useRef<HTMLDivElement>(null)
  const add = async (files: FileList | null) => {
    const [file] = files ?? []
    if (file === undefined) return
    const outcome = await nameAuthorities(session, file)
    setError(outcome.kind === 'failed' ? outcome.message : '')
    if (outcome.kind === 'failed') return
    const { added } = outcome
    if (added === 0) session.notify({ tone: 'info', text: `What “${file.name}” holds was named before.` })
    else
      await noticeWithUndo(
        session,
        `Named ${added === 1 ? 'an authority' : `${formatCount(added)} authorities`} of time-stamps.`,
      )
  }
  const remove = async ({ row, certificate }: NamedAuthority) => {
    // Its own button is about to go, and the keyboard would be nowhere.
    addRow.current?.querySelector('button')?.focus()
    const diff = tableDiff('settings', { removed: [row] })
    if (await session.run({ name: 'Remove authority of time-stamps', diff }))
      await noticeWithUndo(session, `“${certificate.name}” is no longer among the authorities you named.`)
  }
  return (
    <Dialog title="Authorities of time-stamps" isOpen isDismissable onClose={onClose}>
      <p>
        Name the authorities whose time-stamps you trust, by their certificates (PEM or DER files, from the
        authority itself). Of each time-stamp the app then says whether its signer leads to one of them, by
        certificates that were all in force when it was stamped.
      </p>
      {named?.length === 0 && (
        <p className="reader-quiet">
          None is named: time-stamps are verified, but whose they are is not checked.
        </p>
      )}
      {named !== undefined && named.length > 0 && (
        <ul className="reader-authorities" aria-label="Authorities that you named">
          {named.map((one) => (
            <Authority key={one.row.key} one={one} onRemove={() => void remove(one)} />
          ))}
        </ul>
      )}
      {error !== '' && (
        <p className="reader-original-trouble" role="alert">
          {error}
        </p>
      )}
      <div ref={addRow}>
        <FileTrigger
          acceptedFileTypes={['.pem', '.crt', '.cer', '.der']}
          onSelect={(files) => void add(files)}
        >
          <Button>Add a certificate…</Button>
        </FileTrigger>
      </div>
      <p className="reader-authorities-note">
        Whether a certificate was revoked is not asked: that would take the network. What you name is kept in
        the archive, and is in its backups.
      </p>
    </Dialog>
  )
}

function Authority({ one, onRemove }: { readonly one: NamedAuthority; readonly onRemove: () => void }) {
  const { name, from, until } = one.certificate
  const sha256 = one.row.key.slice(one.row.key.indexOf(':') + 1)
  const shown = name === '' ? one.row.value.fileName : name
  return (
    <li>
      <div>
        <div>{shown}</div>
        <div className="reader-quiet">
          In force from {dayOf(from)} until {dayOf(until)}
        </div>
        <div className="reader-authorities-sha ui-selectable">SHA-256 {sha256}</div>
      </div>
      <IconButton label={`Remove “${shown}”`} onPress={onRemove}>
        <X />
      </IconButton>
    </li>
  )
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)
