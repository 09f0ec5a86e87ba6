import { isRightToLeft } from '@/core/note/is-right-to-left'
import type { RichBlock, RichInline, RichText, RichWords } from '@/core/note/rich-text'
import { xml } from '../package/xml'

/** Twentieths of a point: one step to the right. */
const step = 720

interface Setting {
  readonly style: string
  /** Steps to the right. */
  readonly indent: number
  /** The list whose number or bullet stands before it; null: none. */
  readonly list: { readonly id: number; readonly level: number } | null
}

/** Gathers the paragraphs of a document with the links, lists and footnotes that they name. */
export class DocxBody {
  /** Targets of links in the text and in footnotes; the first one is `link1`. */
  readonly links: string[] = []
  readonly noteLinks: string[] = []
  readonly footnotes: string[] = []
  /** Where each list starts to count; null for bullets. Its id is its place from 1. */
  readonly lists: (number | null)[] = []
  private inNote = false

  blocks(text: RichText, style = '', indent = 0): string {
    return text.map((block) => this.block(block, style, indent)).join('')
  }

  paragraph(content: readonly RichInline[], style: string, indent = 0, list: Setting['list'] = null): string {
    return `<w:p>${properties({ style, indent, list }, content)}${this.inlines(content)}</w:p>`
  }

  private block(block: RichBlock, style: string, indent: number): string {
    switch (block.kind) {
      case 'paragraph':
        return this.paragraph(block.content, style, indent)
      case 'heading':
        return this.paragraph(block.content, `Heading${String(Math.min(6, block.level))}`)
      case 'quotation':
        return this.blocks(block.blocks, 'Quote', style === 'Quote' ? indent + 1 : indent)
      case 'list':
        return this.list(block.start, block.items, indent)
      case 'code':
        return this.code(block.text)
      case 'table':
        return this.table(block.rows)
      case 'rule':
        return '<w:p><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr></w:pPr></w:p>'
      case 'excerpt':
        return this.paragraph([{ kind: 'words', text: block.excerpt.text }], 'Quote', indent)
    }
  }

  private list(start: number | null, items: readonly (readonly RichBlock[])[], level: number): string {
    const id = this.lists.push(start)
    return items
      .map(([first, ...rest]) => {
        const content = first?.kind === 'paragraph' ? first.content : []
        const others = first === undefined || first.kind === 'paragraph' ? rest : [first, ...rest]
        const lead = this.paragraph(content, 'ListParagraph', level + 1, { id, level: Math.min(8, level) })
        return lead + this.blocks(others, 'ListParagraph', level + 1)
      })
      .join('')
  }

  private code(text: string): string {
    const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
    return `<w:p><w:pPr><w:pStyle w:val="Code"/></w:pPr><w:r>${lines.join('<w:br/>')}</w:r></w:p>`
  }

  private table(rows: readonly (readonly (readonly RichInline[])[])[]): string {
    const columns = Math.max(1, rows[0]?.length ?? 1)
    const width = Math.floor(9026 / columns)
    const grid = `<w:gridCol w:w="${String(width)}"/>`.repeat(columns)
    const cells = (row: readonly (readonly RichInline[])[], isHead: boolean) =>
      row.map((cell) => {
        const content = isHead
          ? cell.map((part) => (part.kind === 'words' ? { ...part, strong: true as const } : part))
          : cell
        return `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${this.paragraph(content, '')}</w:tc>`
      })
    const written = rows.map((row, index) => {
      const head = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
      return `<w:tr>${head}${cells(row, index === 0).join('')}</w:tr>`
    })
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${written.join('')}</w:tbl><w:p/>`
  }

  private inlines(content: readonly RichInline[]): string {
    return content
      .map((part) => {
        switch (part.kind) {
          case 'break':
            return '<w:r><w:br/></w:r>'
          case 'reference':
            return run(part.label, '')
          case 'footnote':
            return this.footnote(part.content)
          case 'words':
            return part.href === undefined ? run(part.text, marks(part)) : this.link(part, part.href)
        }
      })
      .join('')
  }

  private link(words: RichWords, href: string): string {
    const targets = this.inNote ? this.noteLinks : this.links
    const id = targets.push(href)
    const style = '<w:rStyle w:val="Hyperlink"/>'
    return `<w:hyperlink r:id="link${String(id)}">${run(words.text, style + marks(words))}</w:hyperlink>`
  }

  private footnote(content: readonly RichInline[]): string {
    if (this.inNote) return ''
    const id = this.footnotes.length + 1
    this.footnotes.push('')
    this.inNote = true
    const text = this.inlines(content)
    this.inNote = false
    const sign = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    this.footnotes[id - 1] =
      `<w:footnote w:id="${String(id)}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${sign}${run(' ', '')}${text}</w:p></w:footnote>`
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${String(id)}"/></w:r>`
  }
}

/** The order of the elements is the schema's. */
function properties({ style, indent, list }: Setting, content: readonly RichInline[]): string {
  const parts = [
    style === '' ? '' : `<w:pStyle w:val="${style}"/>`,
    list === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${String(list.level)}"/><w:numId w:val="${String(list.id)}"/></w:numPr>`,
    isRightToLeft(content) ? '<w:bidi/>' : '',
    indent === 0
      ? ''
      : `<w:ind w:left="${String(indent * step)}"${list === null ? '' : ' w:hanging="360"'}/>`,
  ].join('')
  return parts === '' ? '' : `<w:pPr>${parts}</w:pPr>`
}

function marks({ strong, emphasis, strike, code }: RichWords): string {
  return [
    code === true ? '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>' : '',
    strong === true ? '<w:b/>' : '',
    emphasis === true ? '<w:i/>' : '',
    strike === true ? '<w:strike/>' : '',
  ].join('')
}

function run(text: string, set: string): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${xml(line)}</w:t>`)
  return `<w:r>${set === '' ? '' : `<w:rPr>${set}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`
}
