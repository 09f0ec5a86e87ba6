import { Parser, type Handler } from 'htmlparser2'

/** What a walk through XML or HTML meets. Offsets are code units of the whole source. */
export type MarkupEvent =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Readonly<Record<string, string | undefined>>
      readonly start: number
    }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'close'
      readonly name: string
      readonly end: number
      /** Whether it is not closed in the source: by what encloses it, or by its end. */
      readonly implied: boolean
    }
  /** The last one: what comes after is not read. */
  | { readonly kind: 'too-deep' }

interface MarkupOptions {
  /** Names as they stand, CDATA, and no rules of HTML about what may be in what; else all names are in lower case. */
  readonly xml: boolean
  /** HTML only: elements that are not waited for to be closed; those without content are known. */
  readonly isVoid?: (name: string) => boolean
  /** Levels; what nests deeper is made to break programs. */
  readonly deepest?: number
}

/** Code units that are parsed before their events are handed out. */
const step = 65_536

/**
 * Walks source that comes in pieces, lenient about what is wrong with it. Nothing is built, so that its size does not
 * matter; entities that a document declares are not expanded, and nothing outside of it is read.
 */
export function* markupEvents(
  pieces: Iterable<string>,
  { xml, isVoid, deepest = 300 }: MarkupOptions,
): Generator<MarkupEvent> {
  let events: MarkupEvent[] = []
  const depth = { now: 0, deepest, isTooDeep: false }
  const parser = new OpenParser(
    handlerFor((event) => events.push(event), depth),
    xml,
    isVoid,
  )
  for (const piece of cut(pieces)) {
    parser.write(piece)
    if (depth.isTooDeep) break
    yield* events
    events = []
  }
  if (!depth.isTooDeep) parser.end()
  yield* events
}

/** Short pieces, so that no parser stacks up ever more of what is nested too deep before that is seen. */
function* cut(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += step) yield piece.slice(at, at + step)
  }
}

class OpenParser extends Parser {
  readonly #isVoid: ((name: string) => boolean) | undefined

  constructor(handler: Partial<Handler>, xml: boolean, isVoid: ((name: string) => boolean) | undefined) {
    super(handler, { xmlMode: xml, decodeEntities: true })
    this.#isVoid = isVoid
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || this.#isVoid?.(name) === true
  }
}

function handlerFor(
  add: (event: MarkupEvent) => void,
  depth: { now: number; readonly deepest: number; isTooDeep: boolean },
): Partial<Handler> {
  let parser: Parser | null = null
  return {
    onparserinit: (made) => (parser = made),
    onopentag: (name, attributes) => {
      depth.now += 1
      if (depth.now > depth.deepest && !depth.isTooDeep) {
        depth.isTooDeep = true
        add({ kind: 'too-deep' })
      }
      if (!depth.isTooDeep) add({ kind: 'open', name, attributes, start: parser?.startIndex ?? 0 })
    },
    ontext: (text) => {
      if (!depth.isTooDeep) add({ kind: 'text', text })
    },
    onclosetag: (name, implied) => {
      depth.now -= 1
      if (!depth.isTooDeep) add({ kind: 'close', name, end: (parser?.endIndex ?? 0) + 1, implied })
    },
  }
}
