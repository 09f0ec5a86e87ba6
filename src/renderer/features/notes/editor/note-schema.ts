import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'
import type { EmbeddedExcerpt } from '@/core/note/embedded-excerpt'
import { inlineWords } from '@/core/note/plain-words'
import type { Reference, RichInline } from '@/core/note/rich-text'

const blocks: Record<string, NodeSpec> = {
  doc: { content: 'block+' },
  paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading: {
    content: 'inline*',
    group: 'block',
    defining: true,
    attrs: { level: { default: 1, validate: 'number' } },
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${String(level)}`, attrs: { level } })),
    toDOM: (node) => [`h${String(node.attrs['level'])}`, 0],
  },
  quotation: {
    content: 'block+',
    group: 'block',
    defining: true,
    parseDOM: [{ tag: 'blockquote' }],
    toDOM: () => ['blockquote', 0],
  },
  bullet_list: {
    content: 'list_item+',
    group: 'block',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  ordered_list: {
    content: 'list_item+',
    group: 'block',
    attrs: { start: { default: 1, validate: 'number' } },
    parseDOM: [
      { tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start') ?? 1) || 1 }) },
    ],
    toDOM: (node) => ['ol', { start: String(node.attrs['start']) }, 0],
  },
  list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  code_block: {
    content: 'text*',
    group: 'block',
    marks: '',
    code: true,
    defining: true,
    attrs: { language: { default: '', validate: 'string' } },
    parseDOM: [{ tag: 'pre', preserveWhitespace: 'full' }],
    toDOM: () => ['pre', ['code', 0]],
  },
  rule: { group: 'block', parseDOM: [{ tag: 'hr' }], toDOM: () => ['hr'] },
  excerpt: {
    group: 'block',
    atom: true,
    draggable: true,
    attrs: { excerpt: {} },
    leafText: (node) => excerptText(excerptOf(node.attrs)),
    parseDOM: [{ tag: 'figure[data-excerpt]', getAttrs: (element) => readAttribute(element, 'excerpt') }],
    toDOM: (node) => excerptDom(excerptOf(node.attrs)),
  },
  ...tableNodes({ tableGroup: 'block', cellContent: 'paragraph', cellAttributes: {} }),
}

const inlines: Record<string, NodeSpec> = {
  text: { group: 'inline' },
  hard_break: {
    inline: true,
    group: 'inline',
    selectable: false,
    leafText: () => '\n',
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
  reference: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { reference: {} },
    leafText: (node) => referenceOf(node.attrs).label,
    parseDOM: [{ tag: 'span[data-reference]', getAttrs: (element) => readAttribute(element, 'reference') }],
    toDOM: (node) => {
      const reference = referenceOf(node.attrs)
      const attributes = {
        'data-reference': JSON.stringify(reference),
        'data-to': reference.to,
        class: 'note-reference',
      }
      return ['span', attributes, reference.label]
    },
  },
  footnote: {
    inline: true,
    group: 'inline',
    atom: true,
    attrs: { content: { default: [] } },
    leafText: (node) => ` [${inlineWords(footnoteOf(node.attrs))}]`,
    parseDOM: [{ tag: 'sup[data-content]', getAttrs: (element) => readAttribute(element, 'content') }],
    toDOM: (node) => [
      'sup',
      { 'data-content': JSON.stringify(footnoteOf(node.attrs)), class: 'note-footnote' },
    ],
  },
}

const marks: Record<string, MarkSpec> = {
  href: {
    attrs: { href: { validate: 'string' } },
    inclusive: false,
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (element) => {
          const href = element.getAttribute('href') ?? ''
          return /^(?:https?|mailto):/iu.test(href) ? { href } : false
        },
      },
    ],
    toDOM: (mark) => ['a', { href: String(mark.attrs['href']), rel: 'noopener noreferrer' }, 0],
  },
  strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
  emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
  strike: { parseDOM: [{ tag: 's' }, { tag: 'del' }], toDOM: () => ['s', 0] },
  code: { code: true, excludes: '_', parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
}

/** What a note can be made of in the editor: the same as `RichText`. */
export const noteSchema = new Schema({ nodes: { ...blocks, ...inlines }, marks })

type Attributes = Readonly<Record<string, unknown>>

/** The schema's nodes are made by `toEditor` and by its own parsing alone, which both check. */
export function excerptOf(attributes: Attributes): EmbeddedExcerpt {
  return attributes['excerpt'] as EmbeddedExcerpt
}

export function referenceOf(attributes: Attributes): Reference {
  return attributes['reference'] as Reference
}

export function footnoteOf(attributes: Attributes): readonly RichInline[] {
  return attributes['content'] as readonly RichInline[]
}

function excerptText({ text, speaker, citation }: EmbeddedExcerpt): string {
  return `${text}\n— ${[speaker ?? '', citation.title, citation.source].filter((part) => part !== '').join(', ')}`
}

function excerptDom(excerpt: EmbeddedExcerpt): DOMOutputSpec {
  const attributes = { 'data-excerpt': JSON.stringify(excerpt) }
  return [
    'figure',
    attributes,
    ['blockquote', ['p', excerpt.text]],
    ['figcaption', excerptText({ ...excerpt, text: '' })],
  ]
}

/** What was copied from a note carries its record along; what only looks like it is left to other rules. */
function readAttribute(element: HTMLElement, name: 'excerpt' | 'reference' | 'content'): Attributes | false {
  try {
    const value: unknown = JSON.parse(element.dataset[name] ?? '')
    return checks[name](value) ? { [name]: value } : false
  } catch {
    return false
  }
}

const checks: Readonly<Record<'excerpt' | 'reference' | 'content', (value: unknown) => boolean>> = {
  excerpt: (value) => hasStrings(value, ['id', 'itemId', 'kind', 'text']) && 'citation' in value,
  reference: (value) => hasStrings(value, ['to', 'id', 'label']),
  content: (value) => Array.isArray(value) && value.every((part) => hasStrings(part, ['kind'])),
}

function hasStrings(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  return names.every((name) => typeof Reflect.get(value, name) === 'string')
}
