import { handedPath, type OpenedFile } from '@/contract/opened-file'
import type { FileFromOutside, PartBeside } from './platform'

type HandedPart = NonNullable<Extract<OpenedFile, { kind: 'file' }>['beside']>[number]

/** What main handed out, with its bytes in Blobs. */
export async function fetchHanded(opened: OpenedFile): Promise<FileFromOutside> {
  if (opened.kind !== 'file') return opened
  const { name, modified, beside = [] } = opened
  try {
    const blob = await blobOf(opened)
    const parts = (await Promise.all(beside.map(partOf))).filter((part) => part !== null)
    const file = { kind: 'file', name, modified, blob } as const
    return parts.length === 0 ? file : { ...file, beside: parts }
  } catch (error) {
    return { kind: 'unreadable', name, message: String(error) }
  }
}

/** null where it is gone: without its pictures the page is still the page. */
async function partOf({ name, ...handed }: HandedPart): Promise<PartBeside | null> {
  const blob = await blobOf(handed).catch(() => null)
  return blob === null ? null : { name, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

/**
 * By the older of the two ways to ask, on purpose: the engine puts its answer into a Blob by itself, where `fetch` has the thread of
 * the window read all of it first.
 */
function blobOf({ token, size }: { readonly token: string; readonly size: number }): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', `${handedPath}${token}`)
    request.responseType = 'blob'
    const fail = () => {
      reject(new Error(`The file could not be fetched (${String(request.status)})`))
    }
    request.addEventListener('error', fail)
    request.addEventListener('load', () => {
      const blob = request.response as Blob | null
      if (request.status === 200 && blob?.size === size) resolve(blob)
      else fail()
    })
    request.send()
  })
}
