import type { ReaderSettings } from './reader-settings'

const dark = '(prefers-color-scheme: dark)'
/** Each rule for the dark with the condition that it was written with. */
const written = new WeakMap<CSSMediaRule, string>()

let isAsSystem = true

/** Shows the window light or dark whatever the system says: the rules for the dark then hold always, or never. */
export function applyTheme(theme: ReaderSettings['theme']): void {
  // At most starts: to go through the rules all the same would take them some milliseconds.
  if (theme === 'system' && isAsSystem) return
  isAsSystem = theme === 'system'
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue
      const condition = written.get(rule) ?? rule.media.mediaText
      if (!condition.includes(dark)) continue
      written.set(rule, condition)
      rule.media.mediaText = themed(condition, theme)
    }
  }
  // What is worked out from the rules, such as the colours of marks in older engines, is worked out anew.
  window.dispatchEvent(new Event('themechange'))
}

function themed(condition: string, theme: ReaderSettings['theme']): string {
  if (theme === 'system') return condition
  return condition.replace(dark, theme === 'dark' ? '(min-width: 0)' : '(max-width: 0)')
}
