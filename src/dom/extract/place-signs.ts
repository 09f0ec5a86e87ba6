/** What the elements around a block say of it, counted or as 0 and 1; each is handed down to what is inside. */
export const placeSignNames = [
  'inArticle',
  'inMain',
  'inAside',
  'inFooter',
  'inHeader',
  'inForm',
  'inFigure',
  'inCaption',
  'inTable',
  'inList',
  'inQuote',
  'inArticleBody',
  'namedAround',
  'namedAroundNear',
  'namedBody',
  'namedCaption',
  'namedByline',
  'namedTags',
  'namedAdvert',
  'namedComment',
  'namedRelated',
  'namedNewsletter',
  'namedBio',
  'namedSummary',
  'depth',
] as const
export type PlaceSigns = Readonly<Record<(typeof placeSignNames)[number], number>>

const names = {
  around:
    /(?:^|[_-])(?:banner|breadcrumbs?|cta|disclaimer|donate|hidden|masthead|menu|modal|nav\w*|pagination|paywall|popup|print-only|promos?|screen-?reader|sidebar|skip|social\w*|share\w*|sharing|sr-only|toc|toolbar|tooltip|trending|visually-?hidden|widget)(?:$|[_-])/i,
  body: /(?:article|story|post|entry|content)[_-]*(?:body|content|text|copy)|(?:^|[_-])(?:body|rich)-?text|articlebody|post-?content|prose|wysiwyg/i,
  caption: /caption|credit|(?:^|[_-])photo|image-?(?:info|meta)|gallery/i,
  byline:
    /byline|author|dateline|timestamp|(?:^|[_-])(?:date|time|meta|posted|published|updated)(?:$|[_-])|post-?(?:date|meta|info)/i,
  tags: /(?:^|[_-])(?:tags?|topics?|categor\w+|labels?|keywords?|eyebrow|kicker)(?:$|[_-])/i,
  advert: /(?:^|[_-])(?:ads?|advert\w*|adslot|sponsor\w*|promoted|outbrain|taboola)(?:$|[_-])/i,
  comment: /comment|disqus|discussion|respond/i,
  related:
    /related|recommend|recirc|more-?(?:from|stories|on|news)|read-?(?:more|next|also)|most-?(?:read|popular)|popular|teaser|card|see-?also|also-?read|up-?next|inline-?link/i,
  newsletter: /newsletter|subscri|sign-?up|signup|optin|opt-in|email-?(?:form|capture)|mailing/i,
  bio: /(?:^|[_-])bio(?:$|[_-])|author-?(?:box|info|bio|card|desc)|about-?(?:the-)?author|contributor/i,
  summary:
    /summary|standfirst|subtitle|sub-?head\w*|dek|(?:^|[_-])lede?(?:$|[_-])|excerpt|intro|key-?(?:points|takeaways)|highlights/i,
} as const

export const noPlaceSigns: PlaceSigns = Object.fromEntries(
  placeSignNames.map((name) => [name, 0]),
) as PlaceSigns

/** The signs of an element, given those of the one above it. Names are looked at up to 300 code units. */
export function placeSigns(element: Element, above: PlaceSigns): PlaceSigns {
  const tag = element.tagName
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 300)
  const says = (of: keyof typeof names) =>
    name !== ' ' && name.split(/\s+/).some((word) => names[of].test(word))
  const either = (sign: keyof PlaceSigns, is: boolean) => (is ? 1 : above[sign])
  // A page's or an article's own element is often named after all that it holds.
  const isWrap = tag === 'BODY' || tag === 'HTML' || tag === 'MAIN' || tag === 'ARTICLE'
  const isAround = !isWrap && says('around')
  return {
    inArticle: Math.min(3, above.inArticle + (tag === 'ARTICLE' ? 1 : 0)),
    inMain: either('inMain', tag === 'MAIN' || element.getAttribute('role') === 'main'),
    inAside: either('inAside', tag === 'ASIDE'),
    inFooter: either('inFooter', tag === 'FOOTER'),
    inHeader: either('inHeader', tag === 'HEADER'),
    inForm: either('inForm', tag === 'FORM' || tag === 'LABEL'),
    inFigure: either('inFigure', tag === 'FIGURE'),
    inCaption: either('inCaption', tag === 'FIGCAPTION'),
    inTable: either('inTable', tag === 'TABLE'),
    inList: either('inList', tag === 'UL' || tag === 'OL' || tag === 'DL'),
    inQuote: either('inQuote', tag === 'BLOCKQUOTE'),
    inArticleBody: either('inArticleBody', /articleBody/.test(element.getAttribute('itemprop') ?? '')),
    namedAround: Math.min(3, above.namedAround + (isAround ? 1 : 0)),
    // Fades with each step down.
    namedAroundNear: isAround ? 4 : Math.max(0, above.namedAroundNear - 1),
    namedBody: either('namedBody', !isWrap && says('body')),
    namedCaption: either('namedCaption', !isWrap && says('caption')),
    namedByline: either('namedByline', !isWrap && says('byline')),
    namedTags: either('namedTags', !isWrap && says('tags')),
    namedAdvert: either('namedAdvert', !isWrap && says('advert')),
    namedComment: either('namedComment', !isWrap && says('comment')),
    namedRelated: either('namedRelated', !isWrap && says('related')),
    namedNewsletter: either('namedNewsletter', !isWrap && says('newsletter')),
    namedBio: either('namedBio', !isWrap && says('bio')),
    namedSummary: either('namedSummary', !isWrap && says('summary')),
    depth: above.depth + 1,
  }
}
