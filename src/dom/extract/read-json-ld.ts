import { noFields, type HeaderFields } from '@/core/article/header-fields'
import { readDate } from '@/core/article/read-date'

type Json = Readonly<Record<string, unknown>>

const mostScripts = 20
const longestScript = 500_000
const mostNodes = 5000
const articleType = /(?:Article|Posting|Report|LiveBlog|Review)$/

/**
 * What a page's JSON-LD says of its article (https://schema.org/Article): `@graph` and nested nodes are looked
 * through, `@id` resolved one step, control characters and trailing commas forgiven. Never throws.
 */
export function readJsonLd(document: Document): HeaderFields {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, mostScripts)
    .flatMap((script) => allNodes(parseTolerantly(script.textContent)))
  const articles = nodes.filter((node) =>
    [node['@type']].flat().some((type) => typeof type === 'string' && articleType.test(type)),
  )
  const article = articles.find((node) => text(node.headline) !== '') ?? articles[0]
  if (article === undefined) return noFields
  const byId = new Map<unknown, Json>()
  for (const node of nodes)
    if (Object.keys(node).length > 1 && !byId.has(node['@id'])) byId.set(node['@id'], node)
  return {
    ...noFields,
    title: text(article.headline) || text(article.name),
    published: readDate(text(article.datePublished))?.date ?? '',
    authors: namesOf(article.author, byId),
    source: namesOf(article.publisher, byId)[0] ?? '',
    url: text(article.url) || text(article.mainEntityOfPage),
    language: text(article.inLanguage),
  }
}

function parseTolerantly(source: string): unknown {
  if (source.length > longestScript) return null
  const bare = source.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/g,
    '',
  )
  for (const attempt of [
    bare,
    bare
      .replace(/\p{Cc}/gu, ' ')
      .replace(/,(?=\s*[}\]])/g, '')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The second attempt forgives more; after it there is nothing to read.
    }
  }
  return null
}

/** All objects in a value, outer ones first, without recursion. */
function allNodes(value: unknown): Json[] {
  const nodes: Json[] = []
  const queue: unknown[] = [value]
  for (let at = 0; at < queue.length && at < mostNodes; at += 1) {
    const next = queue[at]
    if (Array.isArray(next)) queue.push(...(next as unknown[]).slice(0, mostNodes))
    else if (isObject(next)) {
      nodes.push(next)
      queue.push(...Object.values(next).filter((inner) => typeof inner === 'object'))
    }
  }
  return nodes
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
}

function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .map((each) => {
      if (!isObject(each)) return text(each)
      const name = [each.name].flat().map(text).join(', ')
      return name !== '' ? name : text(byId.get(each['@id'])?.name)
    })
    .filter((name) => name !== '')
}
