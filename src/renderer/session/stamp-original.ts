import type { Original } from '@/core/article/original'
import { joinDiffs } from '@/core/history/join-diffs'
import { setSetting } from '@/core/settings/set-setting'
import { toHex } from '@/core/stamp/hex'
import { stampKey } from '@/core/stamp/kept-stamp'
import { readTimeStamp, readTimeStampAnswer } from '@/core/stamp/read-time-stamp'
import { nonceOctets, timeStampRequest } from '@/core/stamp/time-stamp-request'
import { verifyTimeStamp } from '@/core/stamp/verify-time-stamp'
import { webStampCrypto } from '@/store/stamp/web-stamp-crypto'
import type { Session } from './session'

export type StampOutcome =
  | { readonly kind: 'stamped' }
  /** The server is in a private network, and was not asked. */
  | { readonly kind: 'private' }
  | { readonly kind: 'failed'; readonly message: string }

const failed = (message: string): StampOutcome => ({ kind: 'failed', message })

/**
 * Asks a server for a time-stamp over an original's SHA-256, verifies what comes back, and keeps it beside the original, with
 * the server for the next time, as one change. Nothing but the SHA-256 leaves this computer.
 *
 * @param allowed also a server in a private network
 */
export async function stampOriginal(
  session: Session,
  { id, sha256 }: Pick<Original, 'id' | 'sha256'>,
  server: string,
  allowed: boolean,
): Promise<StampOutcome> {
  const { askTimeStamp } = session.platform
  if (askTimeStamp === null) return failed('Only the app itself can ask a server.')
  const nonce = crypto.getRandomValues(new Uint8Array(8))
  const request = new Uint8Array(timeStampRequest(sha256, nonce))
  const outcome = await askTimeStamp({ server, request, allowed })
  if (outcome.kind !== 'answered') return outcome
  const answer = readTimeStampAnswer(outcome.bytes)
  if (answer.kind === 'broken')
    return failed('What came back is no answer of a time-stamp server. Nothing was kept.')
  if (answer.kind === 'refused')
    return failed(`The server gave no time-stamp${answer.words === '' ? '' : `: ${answer.words}`}.`)
  const stamp = readTimeStamp(answer.token)
  if (stamp === null || stamp.nonce !== toHex(nonceOctets(nonce)))
    return failed('The time-stamp that came back does not belong to what was asked. Nothing was kept.')
  const verdict = await verifyTimeStamp(stamp, sha256, webStampCrypto())
  if (verdict.kind === 'invalid')
    return failed(`The time-stamp does not hold: ${verdict.why}. Nothing was kept.`)
  const name = 'Time-stamp original'
  const isKept = await session.runFrom(async () => {
    const { settings } = session.db
    const key = stampKey(id)
    const kept = setSetting(await settings.get(key), key, { server, token: toHex(answer.token) }, name)
    const named = setSetting(await settings.get('stamp.server'), 'stamp.server', server, name)
    return { name, diff: joinDiffs([kept?.diff ?? {}, named?.diff ?? {}]) }
  })
  return isKept ? { kind: 'stamped' } : failed('The archive did not take the time-stamp.')
}
