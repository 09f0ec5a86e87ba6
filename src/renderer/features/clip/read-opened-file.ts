import type { FileFromOutside } from '@/renderer/platform/platform'
import type { Arrival } from './arrival'
import { formatSize } from './format-size'
import { largestNamed } from '@/core/article/limits'
import { mediaTypeOfName } from '@/core/article/media-type-of-name'

/** A file as the system handed it over, or the reason in plain words why nothing came of it. */
export function readOpenedFile(file: FileFromOutside, key: string): Arrival {
  const name = `“${file.name}”`
  const limit = largestNamed(file.name)
  if (file.kind === 'too-large') return tooLarge(name, file.size, Math.min(file.limit, limit))
  if (file.kind === 'unreadable') {
    return problem(`${name} could not be read. It may have been moved, changed, deleted or locked.`)
  }
  const unread = { name: file.name, from: '', mediaType: '', via: 'file', blob: file.blob } as const
  if (file.blob.size > limit) {
    const refused = tooLarge(name, file.blob.size, limit)
    return { ...refused, unread: { ...unread, reason: refused.message } }
  }
  if (file.blob.size === 0) return problem(`${name} is empty.`)
  const mediaType = mediaTypeOfName(file.name)
  const incoming = { key, via: 'file', fileName: file.name, mediaType, blob: file.blob } as const
  const { beside } = file
  return { kind: 'incoming', incoming: beside === undefined ? incoming : { ...incoming, beside } }
}

function tooLarge(name: string, size: number, limit: number): Problem {
  return problem(
    `${name} is ${formatSize(size)}; an item can be up to ${formatSize(limit)}. An export of another tool can be larger: choose “Import from another tool”.`,
  )
}

type Problem = Extract<Arrival, { kind: 'problem' }>

function problem(what: string): Problem {
  return { kind: 'problem', message: `${what} Nothing was added from it.`, isFile: true }
}
