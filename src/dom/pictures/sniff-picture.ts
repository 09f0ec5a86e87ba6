import type { PictureType } from '@/core/article/picture'

export interface SniffedPicture {
  readonly mediaType: PictureType
  /** Pixels; 0 where the file does not say. */
  readonly width: number
  readonly height: number
}

/**
 * What bytes are, told by themselves: PNG, JPEG (ITU-T T.81), GIF, WebP (RFC 9649), AVIF (ISO 23008-12) or a plain SVG; null for
 * anything else. The declared type counts for nothing.
 */
export function sniffPicture(bytes: Uint8Array): SniffedPicture | null {
  if (bytes.length < 32) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0) === 0x89504e47)
    return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) }
  if (view.getUint16(0) === 0xffd8) return sizeOfJpeg(view)
  if (letters(bytes, 0, 4) === 'GIF8')
    return { mediaType: 'image/gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return sizeOfWebp(bytes, view)
  if (/^ftyp(?:avif|avis|mif1.*avif)/s.test(letters(bytes, 4, 64))) return sizeOfAvif(bytes, view)
  return readSvg(bytes)
}

function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}

/** The frame header says the size; segments before it name their own length. */
function sizeOfJpeg(view: DataView): SniffedPicture | null {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame)
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // A fill byte, else a segment.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

function sizeOfWebp(bytes: Uint8Array, view: DataView): SniffedPicture | null {
  const size = (width: number, height: number) => ({ mediaType: 'image/webp' as const, width, height })
  switch (letters(bytes, 12, 16)) {
    case 'VP8 ':
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return size(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff))
    }
    case 'VP8X':
      return size(1 + (view.getUint32(24, true) & 0xffffff), 1 + (view.getUint32(26, true) >>> 8))
    default:
      return null
  }
}

/** The largest of the `ispe` boxes in the file's head: parts of a picture have smaller ones. */
function sizeOfAvif(bytes: Uint8Array, view: DataView): SniffedPicture | null {
  let width = 0
  let height = 0
  const head = letters(bytes, 0, Math.min(bytes.length, 8192))
  for (
    let at = head.indexOf('ispe');
    at !== -1 && at + 16 <= bytes.length;
    at = head.indexOf('ispe', at + 4)
  ) {
    width = Math.max(width, view.getUint32(at + 8))
    height = Math.max(height, view.getUint32(at + 12))
  }
  return width === 0 ? null : { mediaType: 'image/avif', width, height }
}

const largestSvg = 200_000
/** What makes small drawings take for ever, or is more than a drawing. */
const notPlain =
  /<!ENTITY|<!DOCTYPE[^>]*\[|<(?:\w+:)?(?:script|foreignObject|use|pattern|filter|mask|animate\w*|set|image|feImage|style|iframe|handler|mesh\w*)\b|\son\w+\s*=|url\(\s*[^#\s]|(?:href|src)\s*=/i

/** Only a drawing of shapes and words: an `img` runs no script in it, but would let it take all the time there is. */
function readSvg(bytes: Uint8Array): SniffedPicture | null {
  if (bytes.length > largestSvg) return null
  const text = new TextDecoder().decode(bytes)
  const root =
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE\s[^>[]*>\s*)?<svg\b([^>]*)>/i.exec(
      text,
    )
  if (root === null || notPlain.test(text)) return null
  const attributes = root[1] ?? ''
  const number = (name: string): number =>
    Math.round(
      Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(attributes)?.[1] ?? 0),
    )
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(attributes)
  const width = number('width') || Math.round(Number(box?.[1] ?? 0))
  const height = number('height') || Math.round(Number(box?.[2] ?? 0))
  return { mediaType: 'image/svg+xml', width, height }
}
