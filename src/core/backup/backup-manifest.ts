import { z } from 'zod'
import { backupName } from './backup-name'
import { backupTables } from './backup-tables'
import { largestPart } from './limits'

const count = z.number().int().nonnegative()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const entry = z.string().regex(/^tables\/[a-z]{1,30}-\d{6}(?:-removed)?\.ndjson$/)

const part = z.strictObject({
  /** Place in `files` of the file that it is in. */
  file: count,
  entry,
  table: z.enum(backupTables),
  /** `rows`: a record a line, which takes the place of an earlier one; `removed`: a primary key a line. */
  role: z.enum(['rows', 'removed']),
  rows: count,
  /** Bytes, unpacked. */
  size: count.max(largestPart),
  sha256,
  /** The bytes that the rows refer to; null where they have none. */
  blobs: z
    .strictObject({
      entry: z.string().regex(/^tables\/[a-z]{1,30}-\d{6}\.bin$/),
      size: count.max(largestPart),
      sha256,
    })
    .nullable(),
})
export type BackupPart = z.infer<typeof part>

/** `manifest.json` of a backup, see docs/backup-format.md. */
const backupManifest = z.strictObject({
  app: z.literal('cuttings'),
  format: z.literal(1),
  appVersion: z.string().max(100),
  schemaVersion: z.number().int().positive(),
  archiveId: z.string().min(1).max(100),
  /** When the archive began, ms since the epoch. */
  archiveCreated: z.number(),
  /** When the backup was made, ms since the epoch. */
  made: z.number(),
  /** `full`: holds all by itself; `changes`: what came after another backup, whose files it names. */
  kind: z.enum(['full', 'changes']),
  /** The archive as it stood after this history entry; 0: there was none. */
  seq: count,
  /** When that entry was made: two archives that parted ways may both have one of this number. 0: there was none. */
  seqAt: z.number(),
  lastCommit: z.number(),
  /** Rows of each table, all files taken together. */
  counts: z.array(z.strictObject({ table: z.enum(backupTables), rows: count })),
  /** Every file that it needs, itself last, with their sizes in bytes (its own is 0: it cannot know it). */
  files: z.array(z.strictObject({ name: z.string().regex(backupName), size: count })).min(1),
  /** In this order: a later row takes the place of an earlier one. */
  parts: z.array(part),
})
export type BackupManifest = z.infer<typeof backupManifest>

export type ParsedManifest =
  | { readonly kind: 'manifest'; readonly manifest: BackupManifest }
  /** Of a later format, or of an archive with a later schema. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken'; readonly detail: string }

const anyVersion = z.object({ app: z.literal('cuttings'), format: z.number(), schemaVersion: z.number() })

/** @param schema the newest schema version that can be restored */
export function parseManifest(text: string, schema: number): ParsedManifest {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { kind: 'broken', detail: 'the manifest is not JSON' }
  }
  // First: a later one may have tables and fields that are not known here.
  const version = anyVersion.safeParse(content)
  if (version.success && (version.data.format > 1 || version.data.schemaVersion > schema))
    return { kind: 'newer' }
  const parsed = backupManifest.safeParse(content)
  if (!parsed.success) {
    const places = parsed.error.issues.slice(0, 3).map(({ path }) => path.join('.'))
    return { kind: 'broken', detail: `the manifest's ${places.join(', ')} is wrong` }
  }
  const problem = contradiction(parsed.data)
  return problem === null ? { kind: 'manifest', manifest: parsed.data } : { kind: 'broken', detail: problem }
}

/** What single fields cannot show. */
function contradiction({ parts, files, counts }: BackupManifest): string | null {
  const entries = parts.flatMap(({ file, entry, blobs }) =>
    [entry, ...(blobs === null ? [] : [blobs.entry])].map((name) => `${file} ${name}`),
  )
  if (new Set(entries).size !== entries.length) return 'the manifest names an entry twice'
  if (new Set(files.map(({ name }) => name)).size !== files.length) return 'the manifest names a file twice'
  if (parts.some(({ file }) => file >= files.length)) return 'the manifest names a file that it does not list'
  const listed = counts.map(({ table }) => table)
  if (listed.length !== backupTables.length || backupTables.some((table) => !listed.includes(table)))
    return 'the manifest does not count every table once'
  return null
}
