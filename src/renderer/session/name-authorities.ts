import type { Setting } from '@/core/settings/setting'
import { tableDiff } from '@/core/history/table-diff'
import { toHex } from '@/core/stamp/hex'
import { authorityKey } from '@/core/stamp/kept-authority'
import { readAuthorityFile } from '@/core/stamp/read-authority-file'
import type { Certificate } from '@/core/stamp/read-certificate'
import { webStampCrypto } from '@/store/stamp/web-stamp-crypto'
import type { Session } from './session'

/** A file with more is the list of a system, where nobody chose whom to trust. */
const mostAtOnce = 20
const mostBytes = 200_000

export type NamingOutcome =
  /** So many are new. */
  { readonly kind: 'named'; readonly added: number } | { readonly kind: 'failed'; readonly message: string }

const failed = (message: string): NamingOutcome => ({ kind: 'failed', message })

/** Takes the certificates of a file (PEM, one or several, or DER) as authorities whose time-stamps are trusted, as one change. */
export async function nameAuthorities(session: Session, file: File): Promise<NamingOutcome> {
  let found: readonly Certificate[] | null = null
  try {
    if (file.size <= mostBytes) found = readAuthorityFile(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    return failed(
      `“${file.name}” could not be read (${error instanceof Error ? error.message : String(error)}).`,
    )
  }
  if (found === null)
    return failed(
      `“${file.name}” holds no certificate that can be read. It needs one in PEM or DER (.pem, .crt, .cer, .der).`,
    )
  if (found.length > mostAtOnce)
    return failed(
      `“${file.name}” holds ${String(found.length)} certificates. Name only those whose time-stamps you trust, at most ${String(mostAtOnce)} at once.`,
    )
  const { digest } = webStampCrypto()
  const rows = await Promise.all(
    found.map(async ({ whole }): Promise<Setting<`authority:${string}`>> => ({
      key: authorityKey(toHex(await digest('SHA-256', whole))),
      value: { certificate: toHex(whole), fileName: file.name },
    })),
  )
  const byKey = new Map(rows.map((row) => [row.key, row]))
  let added = 0
  const isKept = await session.runFrom(async () => {
    const there = new Set(
      await session.db.settings
        .where('key')
        .anyOf([...byKey.keys()])
        .primaryKeys(),
    )
    const fresh = [...byKey.values()].filter(({ key }) => !there.has(key))
    added = fresh.length
    if (added === 0) return null
    return { name: 'Name authority of time-stamps', diff: tableDiff('settings', { added: fresh }) }
  })
  return isKept || added === 0 ? { kind: 'named', added } : failed('The archive did not take them.')
}
