import { randomUUID } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { handedPath } from '@/contract/opened-file'
import { contentSecurityPolicy } from '../content-security-policy'
import { appOrigin } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'

/** A file as it was when it was handed to the window. */
interface HandedFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** ms since the epoch. */
  readonly modified: number
}

/** What the window may fetch. Of each only its place is held until it is fetched, and nothing of it afterwards. */
export interface HandedFiles {
  /** A token with which the file can be fetched once, as long as it stays as it is. Rejects with Node's error. */
  readonly hand: (path: string) => Promise<HandedFile & { readonly token: string }>
  /** Nothing that was handed out before can be fetched any more: the window that had it is gone. */
  readonly forget: () => void
  /** Answers fetches of what was handed out; everything else goes on to `files`. */
  readonly serve: (files: Answer) => Answer
}

type Answer = (request: Request) => Promise<Response>

/** Bytes that are read at once. */
const step = 1_000_000

export function createHandedFiles(): HandedFiles {
  const waiting = new Map<string, HandedFile>()
  const fetched = async (token: string): Promise<Response> => {
    const file = waiting.get(token)
    waiting.delete(token)
    const first = file === undefined ? null : await readStep(file, 0).catch(() => null)
    return file === undefined || first === null ? answer(404, null) : answer(200, readInSteps(file, first))
  }
  return {
    hand: async (path) => {
      const { size, mtimeMs } = await stat(path)
      const token = randomUUID()
      const file = { path, size, modified: mtimeMs }
      waiting.set(token, file)
      return { ...file, token }
    },
    forget: () => {
      waiting.clear()
    },
    serve: (files) => (request) => {
      const { method, url } = request
      const prefix = `${appOrigin}${handedPath}`
      if (method !== 'GET' || !url.startsWith(prefix)) return files(request)
      return fetched(url.slice(prefix.length))
    },
  }
}

/**
 * The next bytes from this place on. The file is opened for each step and held at no other time, so that nothing is left
 * open where nobody wants the rest. Rejects where it is no longer the one that was handed out: parts of two files must not
 * come in as one.
 */
async function readStep({ path, size, modified }: HandedFile, at: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const now = await file.stat()
    if (now.size !== size || now.mtimeMs !== modified) throw new Error('The file has changed')
    const part = new Uint8Array(Math.min(step, size - at))
    if (part.length === 0) return part
    const { bytesRead } = await file.read(part, 0, part.length, at)
    if (bytesRead === 0) throw new Error('The file became shorter')
    return part.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function readInSteps(file: HandedFile, first: Uint8Array): ReadableStream<Uint8Array> {
  let next: Uint8Array | null = first
  let at = 0
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const part = next ?? (await readStep(file, at))
        next = null
        at += part.length
        if (part.length > 0) controller.enqueue(part)
        if (at === file.size) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

const answer = (status: number, body: ReadableStream<Uint8Array> | null): Response =>
  new Response(body, { status, headers: responseHeaders('application/octet-stream', contentSecurityPolicy) })
