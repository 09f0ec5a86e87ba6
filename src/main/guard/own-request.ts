const ownSchemes = new Set(['app:', 'blob:', 'data:'])

export interface RequestRules {
  /** Developer tools load their own pages. */
  readonly devtools: boolean
  /** The origin of the development server; null in all other runs. */
  readonly developmentServer: string | null
}

/** Does this request stay inside the app? All others are blocked: nothing here needs the network. */
export function isOwnRequest(url: string, rules: RequestRules): boolean {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return false
  }
  if (ownSchemes.has(parsed.protocol)) return true
  if (parsed.protocol === 'devtools:') return rules.devtools
  if (rules.developmentServer === null) return false
  return parsed.host === new URL(rules.developmentServer).host && /^(?:https?|wss?):$/.test(parsed.protocol)
}
