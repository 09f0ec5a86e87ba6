import type { SavedFile } from '@/contract/bridge'
import type { Platform } from './platform'

const mediaTypes = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const

/** Saves through the browser's downloads, which write a file whole or not at all. */
export function download({
  suggestedName,
  extension,
  bytes,
}: Parameters<Platform['saveFile']>[0]): SavedFile {
  const name = suggestedName.endsWith(`.${extension}`) ? suggestedName : `${suggestedName}.${extension}`
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaTypes[extension] }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the bytes only once it has begun.
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, 60_000)
  return { kind: 'saved', name }
}
