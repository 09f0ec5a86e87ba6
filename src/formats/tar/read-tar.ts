/** A file in a tar. */
interface TarredFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const block = 512

/**
 * The files of a tar (POSIX ustar, with the long names of GNU and of pax), as views of its bytes. Folders and links are left
 * out. Ends where a header does not add up: `whole` says whether the end was reached in order. Never throws.
 */
export function readTar(tar: Uint8Array): { readonly files: readonly TarredFile[]; readonly whole: boolean } {
  const files: TarredFile[] = []
  let at = 0
  let longName = ''
  while (at + block <= tar.length) {
    const head = tar.subarray(at, at + block)
    if (head.every((byte) => byte === 0)) return { files, whole: true }
    const size = octal(head, 124, 12)
    if (size === null || !hasChecksum(head) || at + block + size > tar.length) return { files, whole: false }
    const bytes = tar.subarray(at + block, at + block + size)
    const kind = String.fromCharCode(head[156] ?? 0)
    if (kind === 'L') longName = textOf(bytes)
    else if (kind === 'x') longName = paxPath(bytes) || longName
    else {
      if (kind === '0' || kind === '\0') files.push({ name: longName || nameOf(head), bytes })
      longName = ''
    }
    at += block + Math.ceil(size / block) * block
  }
  return { files, whole: at >= tar.length && files.length > 0 }
}

/** Whether bytes begin with a header of a tar. */
export function isTar(bytes: Uint8Array): boolean {
  return (
    bytes.length >= block &&
    textOf(bytes.subarray(257, 262)) === 'ustar' &&
    hasChecksum(bytes.subarray(0, block))
  )
}

function nameOf(head: Uint8Array): string {
  const prefix = textOf(head.subarray(345, 500))
  const name = textOf(head.subarray(0, 100))
  return textOf(head.subarray(257, 262)) === 'ustar' && prefix !== '' ? `${prefix}/${name}` : name
}

function textOf(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function octal(head: Uint8Array, start: number, length: number): number | null {
  const text = textOf(head.subarray(start, start + length)).trim()
  return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : null
}

/** The sum of all bytes, its own eight counted as spaces. */
function hasChecksum(head: Uint8Array): boolean {
  let sum = 8 * 32
  head.forEach((byte, index) => {
    if (index < 148 || index >= 156) sum += byte
  })
  return octal(head, 148, 8) === sum
}

function paxPath(bytes: Uint8Array): string {
  return /^\d+ path=(.*)$/m.exec(textOf(bytes))?.[1] ?? ''
}
