/**
 * Puts the values of the page's custom properties into its `::highlight()` rules, where the engine does not look
 * them up there by itself: up to Chromium 130 or so, a highlight has none of its element's custom properties
 * (https://drafts.csswg.org/css-pseudo-4/#highlight-cascade), and `var()` in it is nothing. Follows the colour
 * scheme, and the window's own event `themechange`. `probe` is the name of a highlight whose rule underlines with a `var()` colour. Returns an end to it.
 */
export function resolveHighlightColours(probe: string): () => void {
  if (getComputedStyle(document.documentElement, `::highlight(${probe})`).textDecorationLine !== 'none') {
    return () => undefined
  }
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  const write = () => {
    sheet.replaceSync(resolvedRules())
  }
  write()
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => window.matchMedia(query),
  )
  for (const query of queries) query.addEventListener('change', write)
  window.addEventListener('themechange', write)
  return () => {
    for (const query of queries) query.removeEventListener('change', write)
    window.removeEventListener('themechange', write)
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}

function resolvedRules(): string {
  const values = getComputedStyle(document.documentElement)
  return [...document.styleSheets]
    .flatMap((sheet) => highlightRules(sheet.cssRules))
    .map((rule) =>
      rule.replace(/var\((--[\w-]+)\)/g, (_whole, name: string) => values.getPropertyValue(name).trim()),
    )
    .join('\n')
}

/** The rules of highlights that hold now, those within a matching media query too. */
function highlightRules(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule)
      return window.matchMedia(rule.conditionText).matches ? highlightRules(rule.cssRules) : []
    return rule instanceof CSSStyleRule && rule.selectorText.includes('::highlight(') ? [rule.cssText] : []
  })
}
