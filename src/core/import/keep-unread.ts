import type { HeldOriginal, UnplacedOriginal } from '../article/held-original'
import type { Change, CommandContext } from '../history/change'
import { tableDiff } from '../history/table-diff'
import type { Setting } from '../settings/setting'
import type { Unread, UnreadKey } from './unread'

export interface UnreadToKeep extends Pick<Unread, 'name' | 'from' | 'reason'> {
  readonly original: UnplacedOriginal
}

/** Keeps what could not be read, to try again. */
export function keepUnread(files: readonly UnreadToKeep[], ctx: CommandContext): Change | null {
  if (files.length === 0) return null
  const kept = files.map(({ original, ...words }) => {
    const id: UnreadKey = `unread:${ctx.newId()}`
    const { size, mediaType, sha256 } = original
    const value: Unread = { ...words, id, at: ctx.now, size, mediaType, sha256 }
    const row: HeldOriginal = { ...original, id: ctx.newId(), itemId: id, captured: ctx.now }
    return { setting: { key: id, value } satisfies Setting<UnreadKey>, row }
  })
  return {
    name: 'Keep what could not be read',
    diff: tableDiff('settings', { added: kept.map(({ setting }) => setting) }),
    attachments: { texts: [], originals: kept.map(({ row }) => row) },
  }
}
