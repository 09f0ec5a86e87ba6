import type { CaptureWay, FetchedFrom } from '@/core/article/original'
import { keepUnread } from '@/core/import/keep-unread'
import { mostUnreadBytes } from '@/core/import/most-unread-bytes'
import { listUnread } from '@/store/queries/list-unread'
import type { Session } from './session'

/** Something that came in and could not be read. */
export interface UnreadFile {
  /** Of the file, or in words what it is. */
  readonly name: string
  /** What it came with; '' where it came by itself. */
  readonly from: string
  /** In plain words. */
  readonly reason: string
  /** '' where it is not known. */
  readonly mediaType: string
  readonly via: CaptureWay
  readonly blob: Blob
  readonly fetched?: FetchedFrom
}

type Packing = Pick<Session['files'], 'pack' | 'sha256'>

/**
 * Keeps the bytes of what could not be read in the tray, once where the same comes again under the same name; what is empty
 * or larger than `mostUnreadBytes`, or whose file is gone meanwhile, is not kept. Resolves to those that are durable there: none of the new ones where the
 * archive refused, which is told.
 */
export async function keepUnreadFiles(
  session: Pick<Session, 'db' | 'run' | 'context'> & { readonly files: Packing },
  files: readonly UnreadFile[],
): Promise<readonly UnreadFile[]> {
  const kept = files.filter(({ blob: { size } }) => size > 0 && size <= mostUnreadBytes)
  const packed = (await Promise.all(kept.map((file) => pack(session, file)))).filter((each) => each !== null)
  const there = new Set((await listUnread(session.db)).map(({ sha256, name }) => `${sha256} ${name}`))
  const keys = packed.map(({ packed: { name, original } }) => `${original.sha256} ${name}`)
  const fresh = packed.filter((_, at) => !there.has(keys[at] ?? '') && keys.indexOf(keys[at] ?? '') === at)
  const isKept = await session.run(
    keepUnread(
      fresh.map((each) => each.packed),
      session.context(),
    ),
  )
  return packed.filter((_, at) => isKept || there.has(keys[at] ?? '')).map(({ file }) => file)
}

async function pack({ files }: { readonly files: Packing }, file: UnreadFile) {
  const { blob, mediaType, via, fetched, ...words } = file
  try {
    const original = {
      bytes: await files.pack(blob),
      size: blob.size,
      sha256: await files.sha256(blob),
      mediaType: mediaType || 'application/octet-stream',
      charset: '',
      via,
      fileName: words.name,
      ...(fetched === undefined ? {} : { fetched }),
    }
    return { file, packed: { ...words, original } }
  } catch {
    return null
  }
}
