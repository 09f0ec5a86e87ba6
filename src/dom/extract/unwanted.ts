const unwantedTags = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'svg', 'MATH', 'CANVAS', 'VIDEO', 'AUDIO', 'PICTURE',
  'IMG', 'MAP', 'BUTTON', 'INPUT', 'SELECT', 'TEXTAREA', 'LABEL', 'NAV', 'ASIDE', 'FOOTER', 'DIALOG', 'MENU', 'FIGCAPTION',
  'HEAD', 'TITLE', 'LINK', 'META', 'FRAMESET', 'NOFRAMES',
])
const unwantedRoles = new Set([
  'navigation', 'complementary', 'banner', 'contentinfo', 'dialog', 'alertdialog', 'search', 'menu', 'menubar', 'toolbar', 'tablist',
])
/** Words of class names and ids that name what stands around an article. */
const around =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|adslot|banner|breadcrumbs?|byline|caption|comments?|comment-list|cookies?|credit|disqus|donate|footer|hidden|infobox|masthead|menu|modal|most-?(?:read|popular)|nav|navbar|navigation|newsletter|outbrain|pagination|paywall|popular|popup|print-only|promos?|promotion|read-?more|recirc\w*|recommend\w*|related\w*|screen-?reader(?:-text)?|share\w*|sharing|sidebar|signup|skip-link|social\w*|sponsor\w*|sr-only|subscri\w*|taboola|tags?|teasers?|toolbar|tooltip|trending|visually-?hidden|widget)(?:$|[\s_-])/i
const wrapping = new Set(['BODY', 'HTML', 'MAIN', 'ARTICLE'])

/**
 * Whether an element and all in it are no part of any article: scripts, forms' fields, menus, what is hidden by
 * attribute or inline style. Text that a page hides is not clipped: the reader of the page did not see it.
 */
export function isNeverText(element: Element): boolean {
  if (unwantedTags.has(element.tagName)) return true
  if (wrapping.has(element.tagName)) return false
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  if (unwantedRoles.has(element.getAttribute('role') ?? '')) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style')?.slice(0, 1000) ?? '')
}

/**
 * Whether its names say that an element stands around the article: related stories, sharing, advertising. Names
 * also say such things of what holds the whole page ("with-sidebar"): so not where most of the words
 * (`pageLength`: code units of the body's) or the headline are in it.
 */
export function isAround(element: Element, pageLength: number): boolean {
  if (wrapping.has(element.tagName)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500)
  if (element.tagName === 'HEADER') return element.closest('article, main') === null && element.textContent.length < pageLength / 2
  if (!around.test(names)) return false
  if (element.querySelector('h1, [itemprop="articleBody"], main') !== null) return false
  return /comment|disqus/i.test(names) || element.textContent.length < pageLength / 2
}
