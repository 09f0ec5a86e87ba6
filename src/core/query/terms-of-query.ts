const opening = /["“„‟«＂”»]/u

/** The terms of a query as they were typed: brackets and quotation marks hold together what is in them. */
export function termsOfQuery(query: string): string[] {
  const terms: string[] = []
  let term = ''
  let depth = 0
  let isQuoted = false
  for (const character of query) {
    if (opening.test(character)) isQuoted = !isQuoted
    else if (!isQuoted && character === '(') depth += 1
    else if (!isQuoted && character === ')') depth = Math.max(0, depth - 1)
    if (!isQuoted && depth === 0 && /\s/u.test(character)) {
      if (term !== '') terms.push(term)
      term = ''
    } else term += character
  }
  return term === '' ? terms : [...terms, term]
}
