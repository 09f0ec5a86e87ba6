export interface MimePart {
  /** By lower-case name; the first of each name. Unfolded, still encoded. */
  readonly headers: ReadonlyMap<string, string>
  /** Lower case, `text/plain` where none is given. */
  readonly type: string
  /** Of Content-Type, by lower-case name. */
  readonly parameters: ReadonlyMap<string, string>
  /** As it stands, a string of bytes; '' for a multipart with parts. */
  readonly body: string
  readonly parts: readonly MimePart[]
}

const deepest = 12
const mostParts = 2000

/**
 * A message (RFC 5322) or saved page (RFC 2557) as a tree of parts. `raw` is a string of bytes, one code unit each.
 * Parts deeper than any mail program makes, or more of them, are not looked at.
 */
export function parseMime(raw: string, depth = 0): MimePart {
  const gap = /\r?\n\r?\n/.exec(raw)
  const head = gap === null ? raw : raw.slice(0, gap.index)
  const body = gap === null ? '' : raw.slice(gap.index + gap[0].length)
  const headers = parseHeaders(head)
  const [type = '', ...rest] = (headers.get('content-type') ?? 'text/plain').split(';')
  const parameters = parseParameters(rest.join(';'))
  const isMultipart = type.trim().toLowerCase().startsWith('multipart/')
  const boundary = parameters.get('boundary') ?? ''
  const pieces = isMultipart && boundary !== '' && depth < deepest ? splitParts(body, boundary) : []
  return {
    headers,
    type: type.trim().toLowerCase(),
    parameters,
    body: pieces.length > 0 ? '' : body,
    parts: pieces.map((piece) => parseMime(piece, depth + 1)),
  }
}

/** The text between the lines of the boundary; the end of the body ends the last part too. */
function splitParts(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = body.indexOf(mark); at !== -1 && pieces.length < mostParts; at = body.indexOf(mark, at + 1)) {
    if (at !== 0 && body[at - 1] !== '\n') continue
    if (start !== -1) pieces.push(body.slice(start, at).replace(/\r?\n$/, ''))
    start = -1
    if (body.startsWith('--', at + mark.length)) return pieces
    const line = body.indexOf('\n', at)
    if (line === -1) return pieces
    start = line + 1
  }
  if (start !== -1) pieces.push(body.slice(start))
  return pieces
}

function parseHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>()
  for (const line of head
    .slice(0, 100_000)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return headers
}

function parseParameters(text: string): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of text.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s;]+))/g))
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), quoted ?? bare)
  return parameters
}
