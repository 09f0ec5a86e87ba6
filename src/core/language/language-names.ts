/** Made once: the engine takes some milliseconds to read its names. */
let inEnglish: Intl.DisplayNames | null = null
/** By tag; an archive has a few. */
const known = new Map<string, readonly string[]>()

/** What a language is called, in English and then in itself where that is known and differs; [] for an unknown tag. */
export function languageNames(tag: string): readonly string[] {
  const names = known.get(tag) ?? readNames(tag)
  known.set(tag, names)
  return names
}

function readNames(tag: string): readonly string[] {
  inEnglish ??= namesIn('en')
  const english = nameOf(tag, inEnglish)
  if (english === null) return []
  const own = nameOf(tag, namesIn(tag))
  return own === null || own === english ? [english] : [english, own]
}

function namesIn(tag: string): Intl.DisplayNames {
  return new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' })
}

/** Imports bring tags as they stand in files: what is none has no name. */
function nameOf(tag: string, names: Intl.DisplayNames): string | null {
  try {
    const name = names.of(tag)
    // What the engine calls a tag that begins with `x-`.
    return name === undefined || name === 'root' ? null : name
  } catch {
    return null
  }
}
