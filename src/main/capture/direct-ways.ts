/**
 * Says whether requests to a URL go by no proxy; the engine is asked once for each host. Where it cannot say, by none: then the
 * stricter rules hold. Never rejects, since a request that waits for the answer would wait for ever.
 *
 * @param resolveProxy the engine's rule for a URL: `DIRECT`, `PROXY proxy.example:8080`
 */
export function directWays(resolveProxy: (url: string) => Promise<string>): (url: URL) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>()
  return (url) => {
    const key = `${url.protocol}//${url.host}`
    const before = known.get(key)
    if (before !== undefined) return before
    const isDirect = resolveProxy(url.href).then(
      (rule) => rule.startsWith('DIRECT'),
      () => {
        // The next request asks anew.
        known.delete(key)
        return true
      },
    )
    known.set(key, isDirect)
    return isDirect
  }
}
