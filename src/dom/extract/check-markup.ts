import { scanMarkup } from './scan-markup'

/** What is wrong with HTML source that no parser should see; '' where nothing is. */
export type MarkupFault = '' | 'too-many-tags' | 'too-deep' | 'too-many-attributes'

/** Twice what the largest pages of news have; parsing 300,000 paragraphs takes seconds. */
const mostTags = 150_000
/** Chromium's parser flattens what is deeper than 512, at a cost that grows with the square. */
const deepest = 400
const mostAttributesOfTag = 500

/** Elements that cannot hold others, or that the next of their kind closes: they do not make a tree deeper. */
const flat = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'param',
  'source',
  'track',
  'wbr',
  'p',
  'li',
  'dt',
  'dd',
  'tr',
  'td',
  'th',
  'tbody',
  'thead',
  'tfoot',
  'option',
  'optgroup',
  'html',
  'head',
  'body',
  'path',
  'rect',
  'circle',
  'use',
  'stop',
  'polygon',
  'line',
  'ellipse',
])

/**
 * Looks at HTML source before any parser does, in linear time: unclosed and deeply nested tags, or thousands of
 * attributes, make parsers hang.
 */
export function checkMarkup(html: string): MarkupFault {
  let fault: MarkupFault = ''
  let tags = 0
  let depth = 0
  const open = new Map<string, number>()
  scanMarkup(html, {
    onText: () => undefined,
    onTag: ({ name, closing, attributes }) => {
      tags += 1
      if (tags > mostTags) fault ||= 'too-many-tags'
      if (attributes > mostAttributesOfTag) fault ||= 'too-many-attributes'
      if (flat.has(name)) return
      const count = open.get(name) ?? 0
      // A closing tag only counts where one of its own kind is open, or </x> could hide any depth.
      if (closing && count === 0) return
      open.set(name, count + (closing ? -1 : 1))
      depth += closing ? -1 : 1
      if (depth > deepest) fault ||= 'too-deep'
    },
  })
  return fault
}
