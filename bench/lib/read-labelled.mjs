/**
 * Reads an article of `bench/labelled`, whose labels stand in its text (see `bench/labelled/README.md`).
 *
 * @typedef {{start: number, end: number}} Span offsets in UTF-16 code units, end exclusive
 * @typedef {{id: string, date: string, desk: string, text: string,
 *   names: Map<string, string>,
 *   mentions: (Span & {cluster: string})[],
 *   roles: {cluster: string, role: string}[],
 *   dates: (Span & {date: string})[],
 *   quotes: Quote[]}} Labelled
 * @typedef {{id: string, kind: 'direct' | 'mixed' | 'indirect', spans: Span[], cue: Span | null,
 *   source: Span | null, speaker: string | null}} Quote speaker: a cluster; null where the text names nobody
 */

const kinds = /** @type {const} */ ({ d: 'direct', m: 'mixed', i: 'indirect' })
const opening = /^\[((?:[dimscrpo]\d+|@[\d/-]+)(?:=(?:[po]\d+|-))?(?:,[dimscrpo]\d+(?:=(?:[po]\d+|-))?)*):/u

/** @param {string} id @param {string} file @returns {Labelled} */
export function readLabelled(id, file) {
  const cut = file.indexOf('\n\n')
  const head = new Map(
    file
      .slice(0, cut)
      .split('\n')
      .map((line) => {
        const [key = '', ...value] = line.split(': ')
        return [key, value.join(': ')]
      }),
  )
  const names = new Map([...head].filter(([key]) => /^[po]\d+$/u.test(key)))
  const { text, labels } = unmark(file.slice(cut + 2).trimEnd(), id)
  return {
    id,
    date: head.get('date') ?? '',
    desk: head.get('desk') ?? '',
    text,
    names,
    ...gather(text, labels, names, id),
  }
}

/** @param {string} marked @param {string} id */
function unmark(marked, id) {
  let text = ''
  /** @type {(Span & {keys: string[]} | null)[]} */
  const open = []
  /** @type {(Span & {keys: string[]})[]} */
  const labels = []
  for (let at = 0; at < marked.length; at += 1) {
    const char = marked[at]
    if (char === '[') {
      const found = opening.exec(marked.slice(at, at + 60))
      open.push(found ? { start: text.length, end: 0, keys: (found[1] ?? '').split(',') } : null)
      if (found) at += found[0].length - 1
      else text += char
    } else if (char === ']') {
      const label = open.pop()
      if (label === undefined) throw new Error(`${id}: a bracket closes nothing at “${text.slice(-30)}”`)
      if (label === null) text += char
      else labels.push({ ...label, end: text.length })
    } else text += char
  }
  if (open.length > 0) throw new Error(`${id}: a bracket is left open`)
  return { text, labels: labels.sort((a, b) => a.start - b.start || b.end - a.end) }
}

/** @param {string} text @param {(Span & {keys: string[]})[]} labels @param {Map<string, string>} names @param {string} id */
function gather(text, labels, names, id) {
  /** @type {Labelled['mentions']} */
  const mentions = []
  /** @type {Labelled['roles']} */
  const roles = []
  /** @type {Labelled['dates']} */
  const dates = []
  /** @type {Map<string, Quote>} */
  const quotes = new Map()
  /** @type {Map<string, {source?: Span, cue?: Span, speaker?: string | null}>} */
  const beside = new Map()
  const known = (/** @type {string} */ cluster) => {
    if (!names.has(cluster)) throw new Error(`${id}: ${cluster} has no name`)
    return cluster
  }
  for (const { start, end, keys } of labels) {
    const own = keys.find((key) => /^[po]\d+$/u.test(key))
    for (const key of keys) {
      const [name = '', value] = key.split('=')
      const kind = name[0] ?? ''
      const number = name.slice(1)
      if (kind === '@') dates.push({ start, end, date: number })
      else if (kind === 'p' || kind === 'o') mentions.push({ start, end, cluster: known(name) })
      else if (kind === 'r') roles.push({ cluster: known(`p${number}`), role: text.slice(start, end) })
      else if (kind === 'c') beside.set(number, { ...beside.get(number), cue: { start, end } })
      else if (kind === 's') {
        const speaker = value === '-' ? null : known(value ?? own ?? '')
        beside.set(number, { ...beside.get(number), source: { start, end }, speaker })
      } else {
        const quote = quotes.get(number)
        const speaker = value === undefined ? undefined : value === '-' ? null : known(value)
        if (speaker !== undefined) beside.set(number, { ...beside.get(number), speaker })
        if (quote) quote.spans.push({ start, end })
        else {
          const quoteKind = kinds[/** @type {keyof typeof kinds} */ (kind)]
          quotes.set(number, {
            id: `${kind}${number}`,
            kind: quoteKind,
            spans: [{ start, end }],
            cue: null,
            source: null,
            speaker: null,
          })
        }
      }
    }
  }
  for (const [number, { source, cue, speaker }] of beside) {
    const quote = quotes.get(number)
    if (!quote) throw new Error(`${id}: there is no quote ${number}`)
    Object.assign(quote, { source: source ?? null, cue: cue ?? null, speaker: speaker ?? null })
  }
  for (const number of quotes.keys())
    if (beside.get(number)?.speaker === undefined) throw new Error(`${id}: who says ${number}?`)
  return { mentions, roles, dates, quotes: [...quotes.values()] }
}
