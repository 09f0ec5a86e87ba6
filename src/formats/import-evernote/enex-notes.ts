import { declaredCharset } from '../html/declared-charset'
import { markupEvents, type MarkupEvent } from '../markup/markup-events'

export interface EnexNote {
  readonly title: string
  readonly content: string
  /** `20240129T203941Z`. */
  readonly created: string
  readonly tags: readonly string[]
  readonly author: string
  readonly sourceUrl: string
  readonly resources: readonly EnexResource[]
  /** The note's XML as it stands in the export, without what is left out of its files. */
  readonly source: string
}

export interface EnexResource {
  readonly mime: string
  readonly fileName: string
  /** Whether its bytes are not in `source`, as the note would be too large with them. */
  readonly leftOut: boolean
}

export type EnexPart =
  | { readonly kind: 'note'; readonly note: EnexNote }
  | {
      readonly kind: 'fault'
      readonly reason: string
      /** What of the export is not read; null: all of it from somewhere on. */
      readonly source: string | null
    }

interface Building {
  readonly fields: Map<string, string>
  readonly tags: string[]
  readonly resources: EnexResource[]
  file: { mime: string; fileName: string; leftOut: boolean }
}

/** Bytes that are decoded at a time: notes with films in them are larger than any string may be. */
const step = 1_048_576

/** The notes of an ENEX one by one; never the whole as one string. */
export function* enexNotes(bytes: Uint8Array): Generator<EnexPart> {
  const source = new SourceWindow(bytes)
  const path: string[] = []
  let note: Building | null = null
  let text = ''
  for (const event of markupEvents(source.pieces(), { xml: true })) {
    if (event.kind === 'too-deep') {
      yield { kind: 'fault', reason: 'is nested too deep', source: null }
      return
    }
    if (event.kind === 'text') {
      // The base64 of pictures is no text.
      if (note !== null && path.at(-1) !== 'data') text += event.text
      continue
    }
    if (event.kind === 'open') {
      path.push(event.name)
      text = ''
      if (event.name === 'data') source.enterFile(event.start)
      if (event.name === 'note') {
        source.begin(event.start)
        note = newNote()
      }
      continue
    }
    path.pop()
    if (event.name === 'data' && source.leaveFile() && note !== null) note.file.leftOut = true
    if (note === null) continue
    if (event.name === 'note') {
      const xml = source.takeTo(event.end)
      if (event.implied) yield { kind: 'fault', reason: 'ends in the middle of a note', source: xml }
      else yield { kind: 'note', note: finish(note, xml) }
      note = null
    } else keep(note, event, path.at(-1) ?? '', text.trim())
    text = ''
  }
}

function newFile(): Building['file'] {
  return { mime: '', fileName: '', leftOut: false }
}

function newNote(): Building {
  return { fields: new Map(), tags: [], resources: [], file: newFile() }
}

function keep(
  note: Building,
  { name }: Extract<MarkupEvent, { kind: 'close' }>,
  parent: string,
  text: string,
) {
  if (name === 'tag') note.tags.push(text)
  else if (name === 'mime') note.file.mime = text
  else if (name === 'file-name') note.file.fileName = text
  else if (name === 'resource') {
    note.resources.push(note.file)
    note.file = newFile()
  } else if (parent === 'note' || parent === 'note-attributes') note.fields.set(name, text)
}

function finish({ fields, tags, resources }: Building, source: string): EnexNote {
  const field = (name: string): string => fields.get(name) ?? ''
  return {
    title: field('title'),
    content: field('content'),
    created: field('created'),
    tags,
    author: field('author'),
    sourceUrl: field('source-url'),
    resources,
    source,
  }
}

/** In code units: a note that is longer than this goes on without the bytes of its files. */
const longestHeld = 8_000_000
const leftOut = '<!-- left out -->'

/** The source as it is parsed, of which only the note that is being read is held. */
class SourceWindow {
  readonly #bytes: Uint8Array
  #held = ''
  /** Code units of the source before what is held. */
  #from = 0
  /** Where in what is held the bytes of a file begin; -1 outside of one. */
  #fileAt = -1
  #hasLeftOut = false

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  *pieces(): Generator<string> {
    const decoder = new TextDecoder(encodingOf(this.#bytes))
    for (let at = 0; at < this.#bytes.length; at += step) {
      const piece = decoder.decode(this.#bytes.subarray(at, at + step), { stream: true })
      this.#held += piece
      yield piece
      // All of the piece has been parsed: where it ended inside of a file, it was nothing else.
      if (this.#fileAt >= 0 && this.#held.length > longestHeld) this.#leaveOut()
    }
  }

  begin(at: number): void {
    this.#held = this.#held.slice(at - this.#from)
    this.#from = at
  }

  takeTo(end: number): string {
    return this.#held.slice(0, end - this.#from)
  }

  /** @param at where the element of a file opens */
  enterFile(at: number): void {
    this.#fileAt = this.#held.indexOf('>', at - this.#from) + 1
    this.#hasLeftOut = false
  }

  /** Whether some of it was left out. */
  leaveFile(): boolean {
    if (this.#hasLeftOut) this.#cutTo(this.#held.indexOf('</', this.#fileAt))
    this.#fileAt = -1
    return this.#hasLeftOut
  }

  #leaveOut(): void {
    const mark = this.#hasLeftOut ? '' : leftOut
    this.#held = this.#held.slice(0, this.#fileAt) + mark + this.#held.slice(this.#fileAt)
    this.#from -= mark.length
    this.#fileAt += mark.length
    this.#hasLeftOut = true
    this.#cutTo(this.#held.length)
  }

  /** Lets go of what is held of a file up to a place in it. */
  #cutTo(end: number): void {
    if (end < this.#fileAt) return
    this.#held = this.#held.slice(0, this.#fileAt) + this.#held.slice(end)
    this.#from += end - this.#fileAt
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  try {
    const { encoding } = new TextDecoder(declaredCharset(bytes))
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return 'utf-8'
  }
}
