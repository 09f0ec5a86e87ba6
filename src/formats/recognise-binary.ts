interface Signature {
  readonly bytes: readonly number[]
  readonly at: number
  /** As in "This looks like …". */
  readonly name: string
}

const ascii = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
const signatures: readonly Signature[] = [
  { at: 0, bytes: [0x89, ...ascii('PNG')], name: 'a picture (PNG)' },
  { at: 0, bytes: [0xff, 0xd8, 0xff], name: 'a picture (JPEG)' },
  { at: 0, bytes: ascii('GIF8'), name: 'a picture (GIF)' },
  { at: 8, bytes: ascii('WEBP'), name: 'a picture (WebP)' },
  { at: 0, bytes: ascii('BM'), name: 'a picture (BMP)' },
  { at: 0, bytes: [0x49, 0x49, 0x2a, 0], name: 'a picture (TIFF)' },
  { at: 0, bytes: [0x4d, 0x4d, 0, 0x2a], name: 'a picture (TIFF)' },
  {
    at: 0,
    bytes: ascii('PK\u0003\u0004'),
    name: 'a ZIP archive, or a document of Word, LibreOffice or an e-book reader',
  },
  { at: 0, bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Word, Excel or Outlook document' },
  { at: 0, bytes: ascii('{\\rtf'), name: 'a rich-text document (RTF)' },
  { at: 0, bytes: [0x1f, 0x8b], name: 'a compressed file (gzip)' },
  { at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'an archive (7z)' },
  { at: 0, bytes: ascii('Rar!'), name: 'an archive (RAR)' },
  { at: 4, bytes: ascii('ftyp'), name: 'a video or sound file' },
  { at: 0, bytes: ascii('ID3'), name: 'a sound file' },
  { at: 0, bytes: ascii('OggS'), name: 'a sound file' },
  { at: 0, bytes: ascii('SQLite format 3'), name: 'a database' },
  { at: 0, bytes: [0x7f, ...ascii('ELF')], name: 'a program' },
]
/** Two or three letters that a text may begin with as well: these count only where the bytes are no text. */
const weak = new Set(['a picture (BMP)', 'a sound file'])

/**
 * What bytes are where they are no text: "a PDF", "a picture (PNG)"; '' for bytes that are no text and nothing
 * known either; null for text. `markup`: the bytes claim to be HTML, which browsers read with a stray NUL in it.
 */
export function recogniseBinary(bytes: Uint8Array, markup: boolean): string | null {
  const found = signatures.find(({ at, bytes: wanted }) => wanted.every((byte, i) => bytes[at + i] === byte))
  if (found !== undefined && !weak.has(found.name)) return found.name
  return looksLikeText(bytes, markup) ? null : (found?.name ?? '')
}

function looksLikeText(bytes: Uint8Array, markup: boolean): boolean {
  if (isUtf16(bytes)) return true
  let nuls = 0
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) nuls += 1
    // Tab, line feed, form feed, carriage return, and the escape that ISO-2022-JP uses, are part of texts.
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b)
      controls += 1
  }
  const most = bytes.length / (markup ? 20 : 100)
  return nuls + controls <= most && (markup || nuls === 0)
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
