import type { BackupRequest } from '@/contract/backup-messages'
import type { ItemInBackup, ListedItem } from '@/core/backup/inside-backup'
import type { Session } from '../session'
import { backupCalls } from './backup-calls'
import { backupFailure, failureOf, type BackupFailure } from './backup-failure'
import { converse, type LastReply } from './converse'

export interface LookInside {
  /** Of a backup, as main names it. */
  readonly name: string
  readonly progress: (done: number, total: number) => void
  readonly signal: AbortSignal
}

type Cancelled = { readonly kind: 'cancelled' }

/** The items of a backup. Changes nothing; never rejects. */
export async function listInside(
  session: Session,
  look: LookInside,
): Promise<{ readonly kind: 'items'; readonly items: readonly ListedItem[] } | Cancelled | BackupFailure> {
  return ask(session, look, { kind: 'list-inside', name: look.name }, (reply) =>
    reply.kind === 'items' ? reply : null,
  )
}

/** One item of a backup; null where it is not in it. Changes nothing; never rejects. */
export async function itemInside(
  session: Session,
  itemId: string,
  look: LookInside,
): Promise<{ readonly kind: 'item'; readonly found: ItemInBackup | null } | Cancelled | BackupFailure> {
  return ask(session, look, { kind: 'look-inside', name: look.name, itemId }, (reply) =>
    reply.kind === 'item' ? reply : null,
  )
}

async function ask<R>(
  { backups: { place }, db }: Session,
  { progress, signal }: LookInside,
  request: BackupRequest,
  own: (reply: LastReply) => R | null,
): Promise<R | Cancelled | BackupFailure> {
  if (place === null) return backupFailure('Backups are opened by the app, not in a browser.', '')
  try {
    const calls = backupCalls(place)
    const reply = await converse({ database: db.name, request, calls, progress, signal })
    return reply.kind === 'cancelled' ? reply : (own(reply) ?? failureOf(reply))
  } catch (error) {
    return backupFailure('It could not be read.', String(error))
  }
}
