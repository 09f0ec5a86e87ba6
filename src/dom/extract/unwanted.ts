const unwantedTags = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'svg',
  'MATH',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'PICTURE',
  'IMG',
  'MAP',
  'BUTTON',
  'INPUT',
  'SELECT',
  'TEXTAREA',
  'LABEL',
  'NAV',
  'ASIDE',
  'FOOTER',
  'DIALOG',
  'MENU',
  'FIGCAPTION',
  'HEAD',
  'TITLE',
  'LINK',
  'META',
  'FRAMESET',
  'NOFRAMES',
])
const unwantedRoles = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'dialog',
  'alertdialog',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
])
/** In a class name or id, what surely names something around an article. */
const surelyAround =
  /(?:^|[_-])(?:advert\w*|adslot|breadcrumbs?|comments?|cookies?|disqus|donate|most-?(?:read|popular)|newsletter|outbrain|promos?|promotion|recirc\w*|recommend\w*|related\w*|screen-?reader|share\w*|sharing|signup|skip-?link|social\w*|sponsor\w*|sr-only|subscri\w*|taboola|trending|visually-?hidden)(?:$|[_-])/i
/** What may also be part of the name of the article's own element ("content-nav-section"). */
const perhapsAround =
  /(?:^|[_-])(?:ads?|banner|byline|caption|credit|footer|infobox|masthead|menu|modal|nav|navbar|navigation|pagination|paywall|popular|popup|print-only|read-?more|sidebar|tags?|teasers?|toolbar|tooltip|widget)(?:$|[_-])|^(?:is-)?hidden$/i
const ofArticle = /article|body|content|entry|main|page|post|story|text/i
/**
 * Says what the page has or has not, rather than what the element is; or is a style; or the name that a page
 * builder gives to everything.
 */
const noName = /^(?:with|has|no|not|js|show|hide|elementor)-|[^\w-]/i
const wrapping = new Set(['BODY', 'HTML', 'MAIN', 'ARTICLE'])

/**
 * Whether an element and all in it are no part of any article: scripts, forms' fields, menus, what is hidden by
 * attribute or inline style. Text that a page hides is not clipped: the reader of the page did not see it.
 */
export function isNeverText(element: Element): boolean {
  if (unwantedTags.has(element.tagName)) return true
  if (wrapping.has(element.tagName)) return false
  // Pages that are put together by script come with all of it hidden.
  const isHidden = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
  if (isHidden && element.querySelector('h1, main') === null) return true
  if (unwantedRoles.has(element.getAttribute('role') ?? '')) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style')?.slice(0, 1000) ?? '',
  )
}

/**
 * Whether its names say that an element stands around the article: related stories, sharing, advertising. Not
 * where the headline or much of the page's paragraphs is in it, since names lie (`pageLength`: of the whole
 * page, see `paragraphLength`).
 */
export function isAround(element: Element, pageLength: number): boolean {
  if (wrapping.has(element.tagName)) return false
  if (element.tagName === 'HEADER')
    return element.closest('article, main') === null && paragraphLength(element) < pageLength / 3
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500).split(/\s+/)
  const sure = names.some((name) => !noName.test(name) && surelyAround.test(name))
  if (!sure && !names.some((name) => !noName.test(name) && perhapsAround.test(name) && !ofArticle.test(name)))
    return false
  if (element.querySelector('h1, [itemprop="articleBody"], main') !== null) return false
  return names.some((name) => /comment|disqus/i.test(name)) || paragraphLength(element) < pageLength / 3
}

/** Code units of the paragraphs in an element. */
export function paragraphLength(element: Element): number {
  let length = 0
  for (const paragraph of element.querySelectorAll('p')) length += paragraph.textContent.length
  return length
}
