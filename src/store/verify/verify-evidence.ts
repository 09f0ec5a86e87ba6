import type { ArticleText } from '@/core/article/article-text'
import type { Original } from '@/core/article/original'
import type { BackupCodec } from '@/core/backup/backup-codec'
import type { Finding } from '@/core/verify/finding'
import type { ArchiveDatabase } from '../archive-database'
import { readInSteps } from '../backup/read-in-steps'
import { inflateExactly } from '../inflate-exactly'

type Codec = Pick<BackupCodec, 'sha256' | 'encode'>

export interface EvidenceChecked {
  readonly findings: readonly Finding[]
  readonly originals: number
  readonly texts: number
  /** Of both, rows whose item is gone. */
  readonly leftForUndo: number
}

/** Unpacks and hashes every original and every text. Rows are immutable, so that changes meanwhile do not matter. */
export async function verifyEvidence(
  db: ArchiveDatabase,
  codec: Codec,
  step: (rows: number) => void,
): Promise<EvidenceChecked> {
  const findings: Finding[] = []
  let leftForUndo = 0
  const countLeft = async (rows: readonly { readonly itemId: string }[]): Promise<void> => {
    const there = await db.items.bulkGet(rows.map(({ itemId }) => itemId))
    leftForUndo += there.filter((item) => item === undefined).length
  }
  let originals = 0
  for await (const rows of readInSteps(db, 'originals')) {
    for (const original of rows as readonly Original[])
      if (!(await isOriginalSound(original, codec)))
        findings.push({
          kind: 'original-damaged',
          table: 'originals',
          key: original.id,
          itemId: original.itemId,
          detail: original.fileName,
        })
    originals += rows.length
    await countLeft(rows as readonly Original[])
    step(rows.length)
  }
  let texts = 0
  for await (const rows of readInSteps(db, 'texts')) {
    for (const text of rows as readonly ArticleText[])
      if ((await codec.sha256(codec.encode(text.text))) !== text.sha256)
        findings.push({
          kind: 'text-damaged',
          table: 'texts',
          key: text.id,
          itemId: text.itemId,
          detail: text.text.slice(0, 60),
        })
    texts += rows.length
    await countLeft(rows as readonly ArticleText[])
    step(rows.length)
  }
  return { findings, originals, texts, leftForUndo }
}

/** Are the bytes still those of the hash that was taken when they came in? */
async function isOriginalSound(
  { bytes, size, sha256 }: Pick<Original, 'bytes' | 'size' | 'sha256'>,
  codec: Pick<BackupCodec, 'sha256'>,
): Promise<boolean> {
  const content = await inflateExactly(bytes, 'gzip', size)
  return content !== null && (await codec.sha256(content)) === sha256
}
