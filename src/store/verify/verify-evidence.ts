import type { ArticleText } from '@/core/article/article-text'
import type { Original } from '@/core/article/original'
import type { Picture } from '@/core/article/picture'
import type { BackupCodec } from '@/core/backup/backup-codec'
import type { EvidenceTable } from '@/core/backup/backup-tables'
import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import { readInSteps } from '../backup/read-in-steps'
import { inflateExactly } from '../inflate-exactly'

type Codec = Pick<BackupCodec, 'sha256' | 'encode'>

export interface EvidenceChecked {
  readonly findings: readonly Finding[]
  readonly originals: number
  readonly texts: number
  readonly pictures: number
  /** Of all, rows whose item is gone. */
  readonly leftForUndo: number
}

type Row = Original | ArticleText | Picture

/** Unpacks and hashes every original, every text and every picture. Rows are immutable, so that changes meanwhile do not matter. */
export async function verifyEvidence(
  db: ArchiveDatabase,
  codec: Codec,
  step: (rows: number) => void,
): Promise<EvidenceChecked> {
  const findings: Finding[] = []
  let leftForUndo = 0
  const look = async <R extends Row>(
    table: EvidenceTable,
    check: (row: R) => Promise<Pick<Finding, 'kind' | 'detail'> | null>,
  ): Promise<number> => {
    let count = 0
    for await (const read of readInSteps(db, table)) {
      const rows = read as readonly R[]
      for (const row of rows) {
        const found = await check(row)
        if (found !== null) findings.push({ ...found, table, key: row.id, itemId: row.itemId })
      }
      const there = await db.items.bulkGet(rows.map(({ itemId }) => itemId))
      leftForUndo += there.filter((item) => item === undefined).length
      count += rows.length
      step(rows.length)
    }
    return count
  }
  const originals = await look<Original>('originals', async (original) =>
    (await isOriginalSound(original, codec)) ? null : { kind: 'original-damaged', detail: original.fileName },
  )
  const texts = await look<ArticleText>('texts', async ({ text, sha256 }) =>
    (await codec.sha256(codec.encode(text))) === sha256
      ? null
      : { kind: 'text-damaged', detail: text.slice(0, 60) },
  )
  const pictures = await look<Picture>('pictures', async ({ bytes, sha256 }) =>
    (await codec.sha256(bytes)) === sha256 ? null : { kind: 'picture-damaged', detail: '' },
  )
  return { findings, originals, texts, pictures, leftForUndo }
}

/** Are the bytes still those of the hash that was taken when they came in? */
async function isOriginalSound(
  { bytes, size, sha256 }: Pick<Original, 'bytes' | 'size' | 'sha256'>,
  codec: Pick<BackupCodec, 'sha256'>,
): Promise<boolean> {
  const content = await inflateExactly(bytes, 'gzip', size)
  return content !== null && (await codec.sha256(content)) === sha256
}
