import { z } from 'zod'
import type { ItemInBackup, ListedItem } from '@/core/backup/inside-backup'
import { listedBackup } from './backup-state'
import { archiveState } from './bridge'
import { databaseName } from './database-name'

/** Messages between a window and `backup.worker`, which does one job and is ended then, or in the middle of it. */
export const backupRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('back-up'),
    /** The backups that are there. */
    there: z.array(listedBackup),
    /** The schema version to open the archive with: an older one before it is brought up. */
    schema: z.number().int(),
    appVersion: z.string(),
    /** The backup is of this moment, or of a later one where that is what it takes to be newer than what it goes on from. */
    now: z.number(),
    /** All of it in one file, as long as a zip can hold it. */
    oneFile: z.boolean(),
  }),
  z.object({
    kind: z.literal('restore'),
    name: z.string(),
    /** One that is not there yet. */
    database: databaseName,
  }),
  /** Writes what can be read of a database that may be of any version, or broken. */
  z.object({ kind: z.literal('salvage'), appVersion: z.string(), now: z.number() }),
  /** Compares a backup with the archive that is open, and writes nothing. */
  z.object({ kind: z.literal('preview-merge'), name: z.string() }),
  z.object({
    kind: z.literal('merge'),
    name: z.string(),
    /** Ids of conflicts that are decided for the backup; all others stay as they are here. */
    taken: z.array(z.string()),
    now: z.number(),
  }),
  /** Takes away what merges left that were killed or called off. */
  z.object({ kind: z.literal('take-away-brought') }),
  /** The items of a backup. */
  z.object({ kind: z.literal('list-inside'), name: z.string() }),
  /** One item of a backup, whole. */
  z.object({ kind: z.literal('look-inside'), name: z.string(), itemId: z.string() }),
  /** What the outside said to a `call`. */
  z.object({ kind: z.literal('answer'), call: z.number().int(), value: z.unknown() }),
  z.object({ kind: z.literal('broken'), call: z.number().int(), message: z.string() }),
])
export type BackupRequest = z.infer<typeof backupRequest>

/** What the worker asks of main, through its window. */
const backupCall = z.discriminatedUnion('method', [
  /** The manifest of the newest of these backups that can be built on, as text; null: none can. */
  z.object({ method: z.literal('base'), names: z.array(z.string()) }),
  z.object({
    method: z.literal('begin'),
    kind: z.enum(['full', 'changes']),
    archiveId: z.string(),
    made: z.number(),
    /** As in `beginBackup`. */
    continues: z.array(z.string()).nullable(),
  }),
  z.object({ method: z.literal('write'), bytes: z.instanceof(Uint8Array) }),
  z.object({ method: z.literal('next-file') }),
  z.object({ method: z.literal('size'), name: z.string() }),
  z.object({ method: z.literal('read'), name: z.string(), at: z.number(), length: z.number() }),
])
export type BackupCall = z.infer<typeof backupCall>

const mergeNumbers = z.array(
  z.object({
    table: z.enum(['items', 'annotations', 'entities', 'tags', 'collections', 'notes', 'settings']),
    added: z.number().int(),
    updated: z.number().int(),
  }),
)
const toldConflict = z.object({
  id: z.string(),
  kind: z.enum(['changed', 'removed']),
  what: z.string(),
  label: z.string(),
  fields: z.array(z.object({ name: z.string(), here: z.string(), there: z.string() }).readonly()).readonly(),
})

export const backupReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), call: z.number().int(), ask: backupCall }),
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('made') }),
  z.object({ kind: z.literal('up-to-date') }),
  z.object({ kind: z.literal('restored'), archive: archiveState }),
  z.object({ kind: z.literal('salvaged'), rows: z.number(), unreadable: z.number() }),
  z.object({
    kind: z.literal('merge-preview'),
    /** What would come in without a question. */
    numbers: mergeNumbers,
    conflicts: z.array(toldConflict),
    /** Records that are the same on both sides; that were changed here after the backup. */
    same: z.number().int(),
    behind: z.number().int(),
  }),
  /** Durable, as one change. `left`: conflicts that stay as they are here. */
  z.object({ kind: z.literal('merged'), numbers: mergeNumbers, left: z.number().int() }),
  z.object({ kind: z.literal('taken-away'), rows: z.number().int() }),
  z.object({ kind: z.literal('items'), items: z.custom<readonly ListedItem[]>(Array.isArray) }),
  /** null: it is not in that backup. Of our own worker, which has checked the parts that it is from. */
  z.object({ kind: z.literal('item'), found: z.custom<ItemInBackup>().nullable() }),
  /** The backup is not taken: nothing was written. */
  z.object({ kind: z.literal('refused'), reason: z.string(), detail: z.string() }),
  z.object({ kind: z.literal('disk-full') }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
])
export type BackupReply = z.infer<typeof backupReply>
