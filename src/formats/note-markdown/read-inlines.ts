import type { Token } from 'markdown-it'
import type { RichInline, RichWords } from '@/core/note/rich-text'
import { readReferenceLink } from './cuttings-link'
import { joinWords } from './write-words'

type Marks = Omit<RichWords, 'kind' | 'text'>

const tags: Readonly<Record<string, keyof Omit<Marks, 'href'>>> = {
  strong: 'strong',
  em: 'emphasis',
  s: 'strike',
  del: 'strike',
}
const allowed = /^(?:https?|mailto):/iu

/** What stands within a block. `footnote` gives the content of the footnote of a label. */
export function readInlines(
  tokens: readonly Token[],
  footnote: (label: string) => readonly RichInline[],
): RichInline[] {
  const content: RichInline[] = []
  let marks: Marks = {}
  let reference: { readonly href: string; label: string } | null = null
  const add = (text: string, more: Marks = {}) => {
    if (reference !== null) reference.label += text
    else content.push({ kind: 'words', text, ...marks, ...more })
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        add(token.content)
        break
      case 'code_inline':
        add(token.content, { code: true })
        break
      case 'softbreak':
        add(' ')
        break
      case 'hardbreak':
        content.push({ kind: 'break' })
        break
      case 'footnote':
        content.push({ kind: 'footnote', content: footnote(token.content) })
        break
      case 'image':
        add(token.content === '' ? String(token.attrGet('src') ?? '') : token.content)
        break
      case 'link_open': {
        const href = String(token.attrGet('href') ?? '')
        if (readReferenceLink(href) !== null) reference = { href, label: '' }
        else if (allowed.test(href)) marks = { ...marks, href }
        break
      }
      case 'link_close': {
        const link = readReferenceLink(reference?.href ?? '')
        if (reference !== null && link !== null)
          content.push({ kind: 'reference', ...link, label: reference.label })
        else marks = without(marks, 'href')
        reference = null
        break
      }
      case 'html_inline':
        if (/^<br ?\/?>$/iu.test(token.content)) content.push({ kind: 'break' })
        else marks = htmlMarks(token.content, marks) ?? (add(token.content), marks)
        break
      default:
        marks = tokenMarks(token, marks)
    }
  }
  return joinWords(content)
}

function tokenMarks({ tag, nesting }: Token, marks: Marks): Marks {
  const mark = tags[tag]
  if (mark === undefined) return marks
  return nesting === 1 ? { ...marks, [mark]: true } : without(marks, mark)
}

/** null where the tag is none that sets a mark. */
function htmlMarks(html: string, marks: Marks): Marks | null {
  const match = /^<(\/?)(strong|em|del)>$/u.exec(html)
  const mark = tags[match?.[2] ?? '']
  if (match === null || mark === undefined) return null
  return match[1] === '' ? { ...marks, [mark]: true } : without(marks, mark)
}

function without(marks: Marks, mark: keyof Marks): Marks {
  const { [mark]: _gone, ...rest } = marks
  return rest
}
