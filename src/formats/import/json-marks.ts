/** A bracket, brace, comma or colon of JSON, or a whole string with its quotation marks. */
interface JsonMark {
  /** `"` for a string. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

const marks = /["[\]{},:]/g

/** What structures JSON, in order; numbers and names between are passed over. Linear on any text, without recursion. */
export function* jsonMarks(text: string): Generator<JsonMark> {
  const finder = new RegExp(marks)
  for (let found = finder.exec(text); found !== null; found = finder.exec(text)) {
    const [kind] = found
    const end = kind === '"' ? endOfString(text, found.index + 1) : found.index + 1
    finder.lastIndex = end
    yield { kind, start: found.index, end }
  }
}

function endOfString(text: string, from: number): number {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return text.length
    let slashes = 0
    while (text.charAt(quote - 1 - slashes) === '\\') slashes += 1
    if (slashes % 2 === 0) return quote + 1
    at = quote + 1
  }
}
