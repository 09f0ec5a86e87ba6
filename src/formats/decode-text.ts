export interface DecodedText {
  readonly text: string
  /** WHATWG encoding label. */
  readonly charset: string
  /** Where the encoding was guessed or letters were lost: plain words for the person; '' where all went well. */
  readonly warning: string
}

/**
 * Decodes bytes: by their byte order mark; else as UTF-8 where they are valid UTF-8 (also against a declaration:
 * pages lie more often than such bytes arise by chance); else as declared; else as windows-1252, with a warning.
 * `declared` is any label or ''; `chosen` is one that a person chose, and wins over all.
 */
export function decodeText(bytes: Uint8Array, declared: string, chosen = ''): DecodedText {
  if (chosen !== '') return decodeAs(chosen, bytes)
  const marked = markedEncoding(bytes)
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), charset: marked, warning: '' }
  const label = knownLabel(declared)
  const valid = strictly('utf-8', bytes)
  // The one encoding in use whose bytes are all ASCII, and so valid UTF-8: known by how it switches to Japanese.
  if (valid !== null && valid.includes('\u001b$B')) {
    return { text: new TextDecoder('iso-2022-jp').decode(bytes), charset: 'iso-2022-jp', warning: '' }
  }
  if (valid !== null) return { text: valid, charset: 'utf-8', warning: '' }
  if (label !== null && label !== 'utf-8')
    return { text: new TextDecoder(label).decode(bytes), charset: label, warning: '' }
  const damaged = new TextDecoder('utf-8').decode(bytes)
  if (label === 'utf-8' || isMostlyWhole(damaged)) {
    return { text: damaged, charset: 'utf-8', warning: 'Some letters were damaged and are shown as \ufffd.' }
  }
  const warning =
    'The text does not say how its letters are encoded. It was read as Western European (windows-1252): check its letters.'
  return { text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252', warning }
}

function decodeAs(chosen: string, bytes: Uint8Array): DecodedText {
  const decoder = new TextDecoder(knownLabel(chosen) ?? 'utf-8')
  const text = decoder.decode(bytes)
  const warning = text.includes('\ufffd')
    ? 'Some letters do not fit this encoding and are shown as \ufffd.'
    : ''
  return { text, charset: decoder.encoding, warning }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return null
}

/** UTF-16 without its mark is never meant: whoever could read the declaration was not reading UTF-16. */
function knownLabel(declared: string): string | null {
  if (declared === '') return null
  try {
    const { encoding } = new TextDecoder(declared.trim())
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 that was cut or lost a few bytes, rather than another encoding. */
function isMostlyWhole(decoded: string): boolean {
  const damaged = decoded.match(/\ufffd/g)?.length ?? 0
  const whole = decoded.match(/[\u0080-\ufffc]/g)?.length ?? 0
  return whole > 0 && damaged <= Math.max(1, whole / 10)
}
