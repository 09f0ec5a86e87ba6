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
  'HEAD',
  'TITLE',
  'LINK',
  'META',
  'FRAMESET',
  'NOFRAMES',
])
/** Elements of these kinds have words that somebody who reads the page sees, though none of the article. */
const besideTags = new Set(['NAV', 'ASIDE', 'FOOTER', 'FIGCAPTION', 'DIALOG', 'MENU', 'LABEL'])
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
const wrapping = new Set(['BODY', 'HTML', 'MAIN', 'ARTICLE'])

/**
 * Whether an element and all in it are no part of any article: scripts, forms' fields, menus, what is hidden by
 * attribute or inline style. Text that a page hides is not clipped: the reader of the page did not see it.
 */
export function isNeverText(element: Element): boolean {
  if (besideTags.has(element.tagName) || isNeverSeen(element)) return true
  return !wrapping.has(element.tagName) && unwantedRoles.has(element.getAttribute('role') ?? '')
}

/** Whether nobody who looks at the page reads words in it: a person may take in all the others. */
export function isNeverSeen(element: Element): boolean {
  if (unwantedTags.has(element.tagName)) return true
  if (wrapping.has(element.tagName)) return false
  // Pages that are put together by script come with all of it hidden.
  const isHidden = element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
  if (isHidden && element.querySelector('h1, main') === null) return true
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style')?.slice(0, 1000) ?? '',
  )
}
