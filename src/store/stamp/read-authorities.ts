import type { Setting } from '@/core/settings/setting'
import { fromHex } from '@/core/stamp/hex'
import { authorityKey } from '@/core/stamp/kept-authority'
import { readAuthorityFile } from '@/core/stamp/read-authority-file'
import type { Certificate } from '@/core/stamp/read-certificate'
import type { ArchiveDatabase } from '../archive-database'

type AuthorityRow = Setting<`authority:${string}`>

export interface NamedAuthority {
  /** As it stands in the archive. */
  readonly row: AuthorityRow
  readonly certificate: Certificate
}

/** The authorities that the person named, by name. One whose certificate was damaged in the archive is left out. */
export async function readAuthorities(db: ArchiveDatabase): Promise<readonly NamedAuthority[]> {
  const rows = (await db.settings
    .where('key')
    .startsWith(authorityKey(''))
    .toArray()) as readonly AuthorityRow[]
  return rows
    .flatMap((row) => {
      const [certificate] = readAuthorityFile(fromHex(row.value.certificate)) ?? []
      return certificate === undefined ? [] : [{ row, certificate }]
    })
    .sort(
      (a, b) =>
        a.certificate.name.localeCompare(b.certificate.name, 'en') || (a.row.key < b.row.key ? -1 : 1),
    )
}
