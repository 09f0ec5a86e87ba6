import type { RichInline } from './rich-text'

/** Whether a line is written from right to left: by its first letter, as browsers tell it. */
export function isRightToLeft(content: readonly RichInline[]): boolean {
  const text = content.map((part) => (part.kind === 'words' ? part.text : '')).join('')
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(first)
}
