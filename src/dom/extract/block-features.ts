import type { PageBlock } from './cut-blocks'
import { noPlaceSigns, placeSignNames, placeSigns, type PlaceSigns } from './place-signs'

/** What the whole page says, for judging its blocks. */
export interface PageView {
  readonly blocks: readonly PageBlock[]
  /** Of each block: whether Readability takes it. */
  readonly votes: readonly boolean[]
  readonly title: string
  readonly description: string
  /** The article's text as the page's JSON-LD gives it; '' where it does not. */
  readonly articleBody: string
}

const tags = ['P', 'LI', 'TD', 'DIV', 'SPAN', 'PRE'] as const
const nearby = [-2, -1, 1, 2] as const

const patterns = {
  saysMore:
    /^(?:read|see|watch|listen|learn|find out|click|view|show|load|continue|sign|log|also|more|related|recommended|next|previous|share|follow|subscribe|download|get|join|register|buy|shop|contact)\b/i,
  saysRelated:
    /^(?:related|read more|also read|see also|more (?:from|on)|recommended|don['’]t miss|you may|up next|editor['’]s|most (?:read|popular)|trending|latest|what to read|read next)/i,
  saysAdvert: /advertis|sponsored|affiliate|commission|promoted|disclosure/i,
  saysSharing: /\b(?:share|tweet|facebook|twitter|whatsapp|linkedin|pinterest|email this|copy link|print)\b/i,
  saysNewsletter: /newsletter|subscribe|sign up|inbox|your email|e-mail address/i,
  saysCopyright: /©|\bcopyright\b|all rights reserved|terms of (?:use|service)|privacy policy/i,
  saysCredit:
    /^(?:photo|image|picture|credit|source|getty|reuters|ap photo|video)\b|(?:getty images|\/ ?getty|\/ ?ap\b|reuters\)?)[.)]?$|\((?:photo|image|ap|reuters|afp)/i,
  saysByline:
    /^by\s+\p{Lu}|^(?:written|reviewed|edited|medically reviewed|posted|published|updated|last updated)\b/iu,
  saysTime:
    /^(?:\w+,? )?(?:\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}|\w{3,9}\.? \d{1,2},? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})|\b\d+ min(?:ute)?s?(?: read)?\b|\b\d+ (?:hours?|days?|weeks?|months?) ago\b/i,
  saysComment: /\bcomments?\b|\breply\b|\breplies\b/i,
  saysCookie: /cookie|javascript|browser/i,
  saysTags: /^(?:tags?|topics?|categor(?:y|ies)|filed under|keywords|more about)\b/i,
  endsSentence: /[.!?…]["”’')\]]*$/,
  endsColon: /:$/,
  beginsLower: /^[\p{Ll}]/u,
  hasQuote: /["“”]/,
  isQuestion: /\?$/,
} as const
const patternNames = Object.keys(patterns) as (keyof typeof patterns)[]

export const featureNames: readonly string[] = [
  ...placeSignNames,
  ...patternNames,
  ...tags.map((tag) => `is${tag}`),
  'isHeading',
  'level',
  'length',
  'words',
  'linkShare',
  'linkLength',
  'commas',
  'digits',
  'capitals',
  'vote',
  'votesAround',
  'voteShare',
  'firstVote',
  'lastVote',
  'beforeLast',
  'bodyGiven',
  'inBody',
  'isTitle',
  'isDescription',
  'isRepeated',
  'position',
  'afterH1',
  'ownerText',
  'parentShare',
  'grandShare',
  'likeShare',
  'likeLength',
  'likeLinks',
  'likeVotes',
  'likeCount',
  'sectionLinks',
  'sectionVotes',
  'nextSectionVotes',
  'sinceHeading',
  ...nearby.flatMap((step) => [`vote${step}`, `length${step}`, `links${step}`, `ends${step}`]),
]

/** One row of numbers for each block, in the order of `featureNames`. Time linear in the page. */
export function blockFeatures(view: PageView): readonly (readonly number[])[] {
  const signs = signsOf(view.blocks)
  const page = measurePage(view)
  return view.blocks.map((block, at) => [
    ...placeSignNames.map((name) => signs[at]?.[name] ?? 0),
    ...ownNumbers(block, page.words[at] ?? 0),
    ...pageNumbers(view, page, block, at),
    ...nearby.flatMap((step) => neighbourNumbers(view, at + step)),
  ])
}

function ownNumbers({ owner, text, linked, kind, level }: PageBlock, words: number): number[] {
  return [
    ...patternNames.map((name) => Number(patterns[name].test(text.slice(0, 400)))),
    ...tags.map((tag) => Number(owner.tagName === tag)),
    Number(kind === 'heading'),
    level ?? 0,
    Math.log1p(text.length),
    words,
    linked / text.length,
    Math.log1p(linked),
    (text.match(/[,;،、]/g)?.length ?? 0) / Math.sqrt(text.length),
    (text.match(/\d/g)?.length ?? 0) / text.length,
    (text.match(/\p{Lu}/gu)?.length ?? 0) / text.length,
  ]
}

function pageNumbers(
  { blocks, votes, articleBody }: PageView,
  page: PageMeasures,
  block: PageBlock,
  at: number,
): number[] {
  const { owner, text } = block
  const like = page.like.get(page.signature(block))
  const section = page.sections[at]
  const share = (element: Element | null | undefined) =>
    element === null || element === undefined ? 0 : (page.textOf.get(element) ?? 0) / page.total
  return [
    Number(votes[at]),
    page.votesAround(at),
    page.voteShare,
    at - page.firstVote,
    page.lastVote - at,
    Number(at > page.firstVote && at < page.lastVote),
    Number(articleBody.length > 200),
    Number(page.isInBody(text)),
    Number(page.fold(text) === page.title),
    Number(page.description !== '' && page.fold(text) === page.description),
    Math.min(4, page.times.get(text) ?? 1),
    at / blocks.length,
    Math.max(-50, Math.min(50, at - page.h1)),
    Math.log1p(page.textOf.get(owner) ?? 0),
    share(owner.parentElement),
    share(owner.parentElement?.parentElement),
    (like?.text ?? 0) / page.total,
    Math.log1p((like?.text ?? 0) / (like?.count ?? 1)),
    (like?.linked ?? 0) / Math.max(1, like?.text ?? 1),
    (like?.votes ?? 0) / (like?.count ?? 1),
    Math.min(30, like?.count ?? 0),
    section?.links ?? 0,
    section?.votes ?? 0,
    page.sections[section?.end ?? at]?.votes ?? 0,
    Math.min(20, at - (section?.start ?? at)),
  ]
}

function neighbourNumbers({ blocks, votes }: PageView, at: number): number[] {
  const other = blocks[at]
  if (other === undefined) return [-1, -1, -1, -1]
  return [
    Number(votes[at]),
    Math.log1p(other.text.length),
    other.linked / other.text.length,
    Number(patterns.endsSentence.test(other.text.slice(-6))),
  ]
}

function signsOf(blocks: readonly PageBlock[]): readonly PlaceSigns[] {
  const known = new Map<Element, PlaceSigns>()
  const signsFor = (element: Element): PlaceSigns => {
    const path: Element[] = []
    let at: Element | null = element
    while (at !== null && !known.has(at)) {
      path.push(at)
      at = at.parentElement
    }
    let signs = at === null ? noPlaceSigns : (known.get(at) ?? noPlaceSigns)
    for (const step of path.reverse()) {
      signs = placeSigns(step, signs)
      known.set(step, signs)
    }
    return signs
  }
  return blocks.map(({ owner }) => signsFor(owner))
}

interface Like {
  text: number
  linked: number
  votes: number
  count: number
}

type PageMeasures = ReturnType<typeof measurePage>

function measurePage({ blocks, votes, title, description, articleBody }: PageView) {
  const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const signatures = new Map<Element, string>()
  const signature = ({ owner }: PageBlock) => {
    const known = signatures.get(owner)
    if (known !== undefined) return known
    const above = owner.parentElement
    const made = `${owner.tagName}.${owner.getAttribute('class') ?? ''}<${above?.tagName ?? ''}.${above?.getAttribute('class') ?? ''}`
    signatures.set(owner, made)
    return made
  }
  const like = new Map<string, Like>()
  const textOf = new Map<Element, number>()
  const times = new Map<string, number>()
  let total = 1
  blocks.forEach((block, at) => {
    const prose = block.text.length - block.linked
    total += prose
    times.set(block.text, (times.get(block.text) ?? 0) + 1)
    const same = like.get(signature(block)) ?? { text: 0, linked: 0, votes: 0, count: 0 }
    same.text += block.text.length
    same.linked += block.linked
    same.votes += Number(votes[at])
    same.count += 1
    like.set(signature(block), same)
    let element: Element | null = block.owner
    for (let step = 0; step < 4 && element !== null; step += 1) {
      textOf.set(element, (textOf.get(element) ?? 0) + prose)
      element = element.parentElement
    }
  })
  const body = fold(articleBody)
  const firstVote = Math.max(0, votes.indexOf(true))
  const lastVote = votes.lastIndexOf(true)
  return {
    fold,
    signature,
    like,
    textOf,
    times,
    total,
    firstVote,
    lastVote,
    voteShare: blocks.reduce((sum, { text }, at) => sum + (votes[at] === true ? text.length : 0), 0) / total,
    title: fold(title),
    description: fold(description),
    words: blocks.map(({ text }) => Math.log1p(text.split(' ').length)),
    h1: blocks.findIndex(({ owner }) => owner.tagName === 'H1'),
    isInBody: (text: string) => body.length > 200 && body.includes(fold(text)),
    votesAround: (at: number) => {
      let count = 0
      for (let other = at - 5; other <= at + 5; other += 1) count += Number(votes[other] ?? false)
      return count / 11
    },
    sections: measureSections(blocks, votes),
  }
}

interface Section {
  readonly start: number
  /** The first block after it. */
  readonly end: number
  readonly links: number
  readonly votes: number
}

/** Of each block, what stands between its heading (or itself) and the next heading. */
function measureSections(blocks: readonly PageBlock[], votes: readonly boolean[]): readonly Section[] {
  const sections: Section[] = []
  let start = 0
  while (start < blocks.length) {
    let end = start + 1
    while (end < blocks.length && blocks[end]?.kind !== 'heading') end += 1
    let text = 0
    let linked = 0
    let voted = 0
    for (let at = start; at < end; at += 1) {
      text += blocks[at]?.text.length ?? 0
      linked += blocks[at]?.linked ?? 0
      if (votes[at] === true) voted += blocks[at]?.text.length ?? 0
    }
    const section = { start, end, links: linked / text, votes: voted / text }
    for (let at = start; at < end; at += 1) sections.push(section)
    start = end
  }
  return sections
}
