import { zipPackage } from './zip-package'

type Part = readonly [name: string, content: string | Uint8Array | Blob]

/** A zip of these parts, in this order. Files stand uncompressed: they may be large, and are mostly packed already. */
export async function zipBlob(parts: readonly Part[]): Promise<Blob> {
  const read = await Promise.all(
    parts.map(
      async ([name, content]) =>
        [name, content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content] as const,
    ),
  )
  const stored = parts.filter(([, content]) => content instanceof Blob).map(([name]) => name)
  return new Blob([new Uint8Array(zipPackage(read, stored))])
}
