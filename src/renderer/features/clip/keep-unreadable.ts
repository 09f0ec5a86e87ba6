import type { Incoming } from '@/renderer/session/incoming'
import { keepUnreadFiles } from '@/renderer/session/keep-unread-files'
import type { Session } from '@/renderer/session/session'

/** Keeps what no article could be made of. False where there is nothing to keep, or where the archive refused it. */
export async function keepUnreadable(
  session: Pick<Session, 'db' | 'run' | 'context' | 'files'>,
  { fileName, mediaType, via, blob, fetched }: Incoming,
  reason: string,
): Promise<boolean> {
  const name = fileName || (fetched?.url ?? 'Pasted text')
  const came = { name, from: '', reason, mediaType, via, blob }
  return (
    (await keepUnreadFiles(session, [{ ...came, ...(fetched === undefined ? {} : { fetched }) }])).length > 0
  )
}
