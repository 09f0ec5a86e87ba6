/**
 * Tags written as a list in one field: JSON (`["city","news"]`), or Python's way of it (`['city', "mayor's"]`); what is no
 * list is taken as tags with commas between.
 */
export function listedTags(text: string): string[] {
  const inside = /^\[(.*)\]$/s.exec(text.trim())?.[1]
  if (inside === undefined) return parts(text)
  const quoted = [...inside.matchAll(/"((?:[^"\\]|\\.){0,500})"|'((?:[^'\\]|\\.){0,500})'/gs)]
  if (quoted.length === 0) return parts(inside)
  return quoted.map(([whole, double, single]) =>
    double === undefined ? (single ?? '').replace(/\\(.)/gs, '$1') : unescaped(whole, double),
  )
}

function parts(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}

function unescaped(whole: string, inside: string): string {
  try {
    return String(JSON.parse(whole))
  } catch {
    return inside.replace(/\\(.)/gs, '$1')
  }
}
