import { strToU8, zipSync, type Zippable } from 'fflate'

/** The earliest day a zip can hold: the same content gives the same bytes on any day and in any time zone. */
const day = new Date(1980, 0, 1)

/** A zip of these parts, in this order; `stored`: parts that must stand uncompressed. */
export function zipPackage(
  parts: readonly (readonly [name: string, content: string | Uint8Array])[],
  stored: readonly string[] = [],
): Uint8Array {
  const files: Zippable = Object.fromEntries(
    parts.map(([name, content]) => [
      name,
      [
        typeof content === 'string' ? strToU8(content) : content,
        { mtime: day, level: stored.includes(name) ? 0 : 6 },
      ],
    ]),
  )
  return zipSync(files)
}
