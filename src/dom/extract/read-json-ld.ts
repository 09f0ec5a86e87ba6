type Json = Readonly<Record<string, unknown>>

/** What JSON-LD says of a page's article; '' and [] where it says nothing. */
export interface JsonLdArticle {
  readonly title: string
  readonly authors: readonly string[]
  readonly source: string
  readonly published: string
  readonly url: string
  readonly language: string
  readonly description: string
  /** The article's whole text, where the page gives it. */
  readonly body: string
  /** The node is an article, not only the page around one. */
  readonly isArticle: boolean
}

const mostScripts = 20
const longestScript = 500_000
const mostNodes = 5000
const articleType = /(?:Article|Posting|Report|LiveBlog|Review|Recipe|HowTo)$/
const pageType = /(?:WebPage|FAQPage|AboutPage|VideoObject|CreativeWork|Course|Event|Product)$/

/**
 * What a page's JSON-LD says of its article (https://schema.org/Article), else of the page itself: `@graph` and
 * nested nodes are looked through, `@id` resolved one step, control characters and trailing commas forgiven. Never
 * throws.
 */
export function readJsonLd(document: Document): JsonLdArticle {
  const nodes = [...document.querySelectorAll('script[type*="ld+json" i]')]
    .slice(0, mostScripts)
    .flatMap((script) => allNodes(parseTolerantly(script.textContent)))
  const byId = new Map<unknown, Json>()
  for (const node of nodes)
    if (Object.keys(node).length > 1 && !byId.has(node['@id'])) byId.set(node['@id'], node)
  const articles = nodes.filter((node) => isOf(node, articleType))
  const article =
    articles.find((node) => text(node.headline) !== '' && node.datePublished !== undefined) ??
    articles.find((node) => text(node.headline) !== '') ??
    articles[0]
  const node = article ?? nodes.find((each) => isOf(each, pageType))
  if (node === undefined) return { ...nothing }
  return {
    title: text(node.headline) || text(node.name),
    published: text(node.datePublished) || text(node.dateCreated) || text(node.uploadDate),
    authors: namesOf(node.author ?? node.creator, byId),
    source: namesOf(node.publisher, byId)[0] ?? '',
    url:
      text(node.url) || text(node.mainEntityOfPage) || text((node.mainEntityOfPage as Json | null)?.['@id']),
    language: text(node.inLanguage),
    description: text(node.description),
    body: typeof node.articleBody === 'string' ? node.articleBody.slice(0, longestScript) : '',
    isArticle: article !== undefined,
  }
}

const nothing: JsonLdArticle = {
  title: '',
  authors: [],
  source: '',
  published: '',
  url: '',
  language: '',
  description: '',
  body: '',
  isArticle: false,
}

function isOf(node: Json, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name))
}

function parseTolerantly(source: string): unknown {
  if (source.length > longestScript) return null
  const bare = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>)\s*$/, '')
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
      if (name !== '') return name
      const named = byId.get(each['@id'])
      return text(named?.name) || [text(each.givenName), text(each.familyName)].join(' ').trim()
    })
    .filter((name) => name !== '')
}
