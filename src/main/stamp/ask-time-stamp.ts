import { lookup } from 'node:dns'
import { request as askPlain } from 'node:http'
import { request as askSecure } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import type { BridgeInput, BridgeOutput } from '@/contract/bridge'
import { isPrivateAddress } from '../capture/is-private-address'

type Answer = BridgeOutput<'askTimeStamp'>

/** Bytes of an answer: a token with its certificates has a few thousand. */
const largestAnswer = 200_000
/** ms */
const longestWait = 20_000

class PrivateAddress extends Error {}

/**
 * Asks a time-stamp server over HTTP (RFC 3161, 3.4). Every address that its name has is looked at before anything is sent;
 * nothing goes into a private network that the person did not say yes to. Never rejects.
 */
export async function askTimeStamp({
  server,
  request,
  allowed,
}: BridgeInput<'askTimeStamp'>): Promise<Answer> {
  let url: URL
  try {
    url = new URL(server)
  } catch {
    return failed('That is no address. It begins with https:// or http://.')
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return failed('The address has to begin with https:// or http://.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!allowed && isIP(host) !== 0 && isPrivateAddress(host)) return { kind: 'private' }
  try {
    return { kind: 'answered', bytes: await send(url, request, allowed ? lookup : publicLookup) }
  } catch (error) {
    if (error instanceof PrivateAddress) return { kind: 'private' }
    return failed(troubleOf(error, url.host))
  }
}

function send(url: URL, body: Uint8Array, look: LookupFunction): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const asking = (url.protocol === 'https:' ? askSecure : askPlain)(
      url,
      {
        method: 'POST',
        lookup: look,
        signal: AbortSignal.timeout(longestWait),
        headers: { 'content-type': 'application/timestamp-query', 'content-length': body.length },
      },
      (answer) => {
        const pieces: Buffer[] = []
        let size = 0
        if (answer.statusCode !== 200) {
          answer.resume()
          reject(new Error(`status ${String(answer.statusCode)}`))
          return
        }
        answer.on('data', (piece: Buffer) => {
          size += piece.length
          if (size > largestAnswer) answer.destroy(new Error('too large'))
          else pieces.push(piece)
        })
        answer.on('end', () => {
          resolve(new Uint8Array(Buffer.concat(pieces)))
        })
        answer.on('error', reject)
      },
    )
    asking.on('error', reject)
    asking.end(body)
  })
}

/** As `lookup`, and an error where any address of the name is a private one. */
const publicLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const first = error === null ? addresses[0] : undefined
    if (first === undefined) done(error ?? new Error('no address'), '', 4)
    else if (addresses.some(({ address }) => isPrivateAddress(address))) done(new PrivateAddress(), '', 4)
    else if (options.all === true) done(null, addresses)
    else done(null, first.address, first.family)
  })
}

const failed = (message: string): Answer => ({ kind: 'failed', message })

function troubleOf(error: unknown, host: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const message = error instanceof Error ? error.message : String(error)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `No server of the name ${host} was found. Is there a connection, and is the name right?`
  if (code === 'ECONNREFUSED') return `Nothing answers at ${host}.`
  if (code === 'ABORT_ERR' || (error instanceof Error && /Timeout|Abort/u.test(error.name)))
    return `${host} did not answer within ${String(longestWait / 1000)} seconds.`
  if (message.startsWith('status '))
    return `${host} refused the request (${message}). Is this the address of a time-stamp server?`
  return `${host} could not be asked (${code === '' ? message : code}).`
}
