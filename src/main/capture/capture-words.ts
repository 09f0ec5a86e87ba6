import type { CaptureTrouble } from './run-capture'

/** What went wrong, what was kept and what to do, for the screen. `private` is asked about instead. */
export function captureWords(trouble: Exclude<CaptureTrouble, { kind: 'private' }>, host: string): string {
  return `${what(trouble, host)} Nothing was saved. ${advice(trouble)}`
}

function what(trouble: Exclude<CaptureTrouble, { kind: 'private' }>, host: string): string {
  switch (trouble.kind) {
    case 'status':
      return statusWords(trouble.status, host)
    case 'download':
      return `This link leads to a file${trouble.mediaType === '' ? '' : ` (${trouble.mediaType})`}, not to a page.`
    case 'scheme':
      return `This link leads on to “${trouble.scheme}:”, which is no web page.`
    case 'no-host':
      return `No address was found for ${trouble.host}.`
    case 'network':
      return networkWords(trouble.error, host)
    case 'stalled':
      return `${host} did not answer in time.`
    case 'too-large':
      return 'The page is too large: more than 10 MB without its pictures.'
    case 'crashed':
      return 'The page broke the process that it was opened in.'
    case 'no-snapshot':
      return 'The page was there, but it could not be kept as one file.'
  }
}

function statusWords(status: number, host: string): string {
  const code = `(${String(status)})`
  if (status === 404 || status === 410) return `${host} says that there is no such page ${code}.`
  if (status === 401 || status === 407) return `${host} asks for a name and a password ${code}.`
  if (status === 402 || status === 403 || status === 451)
    return `${host} does not give out this page ${code}.`
  if (status === 429) return `${host} says that it is asked too often ${code}.`
  return status >= 500
    ? `${host} has a problem of its own ${code}.`
    : `${host} did not give out this page ${code}.`
}

function networkWords(error: string, host: string): string {
  if (/NAME_NOT_RESOLVED|NAME_RESOLUTION/.test(error)) return `No address was found for ${host}.`
  if (/INTERNET_DISCONNECTED|NETWORK_CHANGED|ADDRESS_UNREACHABLE/.test(error))
    return 'There is no connection to the network.'
  if (/CERT|SSL/.test(error)) return `${host} could not prove that it is ${host} (${error}).`
  if (/TOO_MANY_REDIRECTS/.test(error)) return 'This link leads round in a circle.'
  if (/TIMED_OUT/.test(error)) return `${host} did not answer in time.`
  return `${host} could not be reached (${error}).`
}

function advice({ kind }: CaptureTrouble): string {
  if (kind === 'download') return 'Save it with your browser, then open it here.'
  if (kind === 'no-host') return 'Check the link and your connection.'
  if (kind === 'scheme' || kind === 'status')
    return 'Open it in your browser; what you can read there you can copy and paste here.'
  return 'Try again, or open it in your browser and paste the article here.'
}
