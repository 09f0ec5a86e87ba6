import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import type { BegunSaving, SavedFile } from '@/contract/bridge'
import { pack, unpack } from '@/contract/packed'
import { savingPath, savingPiece, type SentPiece } from '@/contract/saving-call'
import { contentSecurityPolicy } from '../content-security-policy'
import type { WholeFile } from '../data/begin-whole-file'
import { fileTrouble } from '../data/file-trouble'
import { appOrigin } from '../serve/app-origin'
import { responseHeaders } from '../serve/response-headers'

/** Files that a window saves piece by piece (`contract/saving-call`). None has its name before it is whole. */
export interface Savings {
  /** Begins a file at this path. */
  readonly begin: (path: string) => Promise<BegunSaving>
  /** Gives it its name. `size`: of all that was sent, in bytes. */
  readonly finish: (token: string, size: number) => Promise<SavedFile>
  /** Takes away what was written so far. */
  readonly drop: (token: string) => Promise<void>
  /** Takes away all that is under way: the window that wrote it is gone, or the app ends. */
  readonly forget: () => void
  /** Answers the pieces of what was begun; everything else goes on to `files`. */
  readonly serve: (files: Answer) => Answer
}

type Answer = (request: Request) => Promise<Response>

interface Saving {
  readonly file: WholeFile
  readonly name: string
  size: number
}

/** @param beginFile `beginWholeFile` */
export function createSavings(beginFile: (path: string) => Promise<WholeFile>): Savings {
  const underWay = new Map<string, Saving>()
  const take = (token: string): Saving | undefined => {
    const saving = underWay.get(token)
    underWay.delete(token)
    return saving
  }
  const write = async (token: string, saving: Saving, bytes: Uint8Array): Promise<SentPiece> => {
    try {
      await saving.file.write(bytes)
      saving.size += bytes.length
      return { kind: 'done' }
    } catch (error) {
      underWay.delete(token)
      return failed(error)
    }
  }
  return {
    begin: async (path) => {
      try {
        const file = await beginFile(path)
        const token = randomUUID()
        underWay.set(token, { file, name: basename(path), size: 0 })
        return { kind: 'begun', token }
      } catch (error) {
        return failed(error)
      }
    },
    finish: async (token, size) => {
      const saving = take(token)
      if (saving?.size !== size) {
        await saving?.file.drop()
        return { kind: 'failed', message: 'Nothing was written. Parts of the file did not come. Try again.' }
      }
      try {
        await saving.file.finish()
        return { kind: 'saved', name: saving.name }
      } catch (error) {
        return failed(error)
      }
    },
    drop: async (token) => {
      await take(token)?.file.drop()
    },
    forget: () => {
      for (const { file } of underWay.values()) file.dropNow()
      underWay.clear()
    },
    serve: (files) => async (request) => {
      if (request.method !== 'POST' || request.url !== `${appOrigin}${savingPath}`) return files(request)
      const piece = savingPiece.safeParse(unpack(new Uint8Array(await request.arrayBuffer())))
      const saving = piece.success ? underWay.get(piece.data.token) : undefined
      if (!piece.success || saving === undefined) return answer(403, null)
      return answer(200, pack(await write(piece.data.token, saving, piece.data.bytes)))
    },
  }
}

const failed = (error: unknown): { readonly kind: 'failed'; readonly message: string } => ({
  kind: 'failed',
  message: `Nothing was written. ${fileTrouble(error)}`,
})

const answer = (status: number, body: Uint8Array<ArrayBuffer> | null): Response =>
  new Response(body, { status, headers: responseHeaders('application/octet-stream', contentSecurityPolicy) })
