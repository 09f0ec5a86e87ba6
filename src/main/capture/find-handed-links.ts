import type { HandedLink } from '@/contract/capture'

/**
 * What `cuttings://clip?url=…` in a start's arguments asks for, an answer for each `url` in it; [] where there is no such
 * argument. Addresses are percent-encoded once; one that is not goes on to the end. `http` and `https` alone are taken.
 */
export function findHandedLinks(argv: readonly string[]): readonly HandedLink[] {
  const given = argv.find((argument) => /^cuttings:/i.test(argument))
  return given === undefined ? [] : readHandedLinks(given)
}

function readHandedLinks(given: string): readonly HandedLink[] {
  let asked: URL
  try {
    asked = new URL(given)
  } catch {
    return [refused('It is no link that can be read.')]
  }
  // Engines differ in whether the host of a scheme of its own is told apart from the path.
  const what = (asked.host || asked.pathname).replace(/^\/+|\/+$/g, '').toLowerCase()
  if (what !== 'clip') return [refused(`Cuttings knows “clip”, not “${what.slice(0, 40)}”.`)]
  const urls = addressesOf(given, asked).filter((url) => url !== '')
  if (urls.length === 0) return [refused('It names no page: cuttings://clip?url=https%3A%2F%2F…')]
  return [...new Set(urls)].map(readAddress)
}

function addressesOf(given: string, asked: URL): readonly string[] {
  // As a script writes it that puts a page's address behind the rest: its own & and # are part of it.
  const bare = /[?&]url=(https?:\/\/.*)$/is.exec(given)?.[1]
  return bare === undefined ? asked.searchParams.getAll('url').map((url) => url.trim()) : [bare.trim()]
}

function readAddress(url: string): HandedLink {
  let page: URL
  try {
    page = new URL(url)
  } catch {
    return refused('The page that it names is no whole address.')
  }
  if (page.protocol !== 'https:' && page.protocol !== 'http:')
    return refused(`Only http and https pages can be clipped, not “${page.protocol}”.`)
  if (url.length > 8000) return refused('Its address is too long.')
  // Not as URL writes it: what was handed over is what is asked for.
  return { kind: 'link', url }
}

function refused(why: string): HandedLink {
  return { kind: 'refused', message: `A link that was handed to Cuttings was not taken. ${why}` }
}
