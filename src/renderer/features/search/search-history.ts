const key = 'cuttings.searches.recent'
const most = 12

/** What was searched for and opened lately, the latest first. Remembered on this machine, not in the archive. */
export function searchHistory(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(read) ? read.filter((entry) => typeof entry === 'string') : []
  } catch {
    return []
  }
}

/** Puts a query in front. */
export function rememberSearch(query: string): void {
  const asked = query.trim()
  // A pasted article is no search that anybody looks for again.
  if (asked === '' || asked.length > 400) return
  const rest = searchHistory().filter((entry) => entry !== asked)
  try {
    localStorage.setItem(key, JSON.stringify([asked, ...rest].slice(0, most)))
  } catch {
    // A full disk keeps nobody from opening what was found.
  }
}

export function forgetSearches(): void {
  localStorage.removeItem(key)
}
