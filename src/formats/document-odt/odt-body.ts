import { isRightToLeft } from '@/core/note/is-right-to-left'
import type { RichBlock, RichInline, RichText, RichWords } from '@/core/note/rich-text'
import { xml } from '../package/xml'

/** Gathers the paragraphs of a document, and the styles of words that they name. */
export class OdtBody {
  /** Each set of marks in the text, by the name of its style. */
  readonly marks = new Map<string, RichWords>()
  private notes = 0
  private tables = 0
  private inNote = false

  blocks(text: RichText, style = 'Text_20_body'): string {
    return text.map((block) => this.block(block, style)).join('')
  }

  paragraph(content: readonly RichInline[], style: string): string {
    const name = isRightToLeft(content) && style in rightToLeft ? rightToLeft[style] : style
    return `<text:p text:style-name="${name ?? style}">${this.inlines(content)}</text:p>`
  }

  private block(block: RichBlock, style: string): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block.content, style)
      case 'heading': {
        const level = String(Math.min(6, block.level))
        return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${this.inlines(block.content)}</text:h>`
      }
      case 'quotation':
        return this.blocks(block.blocks, 'Quotations')
      case 'list':
        return this.list(block.start, block.items, style)
      case 'code':
        return `<text:p text:style-name="Preformatted_20_Text">${spaced(block.text)}</text:p>`
      case 'table':
        return this.table(block.rows)
      case 'rule':
        return '<text:p text:style-name="Horizontal_20_Line"/>'
      case 'excerpt':
        return this.paragraph([{ kind: 'words', text: block.excerpt.text }], 'Quotations')
    }
  }

  private list(start: number | null, items: readonly (readonly RichBlock[])[], style: string): string {
    const entries = items.map((item, index) => {
      const from =
        start !== null && start !== 1 && index === 0
          ? ` text:start-value="${String(Math.max(0, start))}"`
          : ''
      return `<text:list-item${from}>${this.blocks(item, style)}</text:list-item>`
    })
    return `<text:list text:style-name="${start === null ? 'Bullets' : 'Numbers'}">${entries.join('')}</text:list>`
  }

  private table(rows: readonly (readonly (readonly RichInline[])[])[]): string {
    const number = String(++this.tables)
    const columns = Math.max(1, rows[0]?.length ?? 1)
    const written = rows.map((row, index) => {
      const style = index === 0 ? 'Table_20_Heading' : 'Table_20_Contents'
      const cells = row.map(
        (cell) =>
          `<table:table-cell table:style-name="Cell" office:value-type="string">${this.paragraph(cell, style)}</table:table-cell>`,
      )
      const line = `<table:table-row>${cells.join('')}</table:table-row>`
      return index === 0 ? `<table:table-header-rows>${line}</table:table-header-rows>` : line
    })
    return `<table:table table:name="Table${number}"><table:table-column table:number-columns-repeated="${String(columns)}"/>${written.join('')}</table:table>`
  }

  private inlines(content: readonly RichInline[]): string {
    return content
      .map((part) => {
        switch (part.kind) {
          case 'break':
            return '<text:line-break/>'
          case 'reference':
            return spaced(part.label)
          case 'footnote':
            return this.footnote(part.content)
          case 'words':
            return this.words(part)
        }
      })
      .join('')
  }

  private words(words: RichWords): string {
    const style = [words.strong && 'B', words.emphasis && 'I', words.strike && 'S', words.code && 'C']
      .filter((mark) => typeof mark === 'string')
      .join('')
    if (style !== '') this.marks.set(style, words)
    const text =
      style === ''
        ? spaced(words.text)
        : `<text:span text:style-name="T${style}">${spaced(words.text)}</text:span>`
    return words.href === undefined
      ? text
      : `<text:a xlink:type="simple" xlink:href="${xml(words.href)}">${text}</text:a>`
  }

  private footnote(content: readonly RichInline[]): string {
    if (this.inNote) return ''
    const number = String(++this.notes)
    this.inNote = true
    const text = this.paragraph(content, 'Footnote')
    this.inNote = false
    return `<text:note text:id="ftn${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${text}</text:note-body></text:note>`
  }
}

/** The styles of paragraphs that are written from right to left. */
export const rightToLeft: Readonly<Record<string, string>> = {
  Text_20_body: 'Body_20_Rtl',
  Quotations: 'Quotations_20_Rtl',
}

/** White space that XML would fold is written as elements. */
function spaced(text: string): string {
  return xml(text.replace(/\r\n?/gu, '\n'))
    .replace(/ {2,}|^ | $/gu, (spaces) => `<text:s text:c="${String(spaces.length)}"/>`)
    .replace(/\t/gu, '<text:tab/>')
    .replace(/\n/gu, '<text:line-break/>')
}
