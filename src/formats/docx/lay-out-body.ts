import { createTextBuilder, type LaidOutText, type TextBuilder } from '@/core/article/create-text-builder'
import type { XmlElement } from '../xml/read-xml'
import { childAt, elementsBelow, lineOf } from '../xml/xml-parts'

export interface LaidOutBody {
  readonly laidOut: LaidOutText
  /** The first paragraph in the style for titles, which then does not stand in the text; ''. */
  readonly title: string
  /** Where drawings stand, by the ids of their relationships; `at` as in `PlacedPicture`. */
  readonly drawings: readonly Drawing[]
  readonly beginsWithTable: boolean
}

export interface Drawing {
  readonly id: string
  readonly alt: string
  readonly at: number
}

/** What holds words that are not the text: deleted ones, fields' codes, what stands in for a drawing. */
const skipped = new Set([
  'del',
  'movefrom',
  'instrtext',
  'fallback',
  'ppr',
  'rpr',
  'sectpr',
  'tblpr',
  'drawing',
  'pict',
])

/**
 * Paragraphs of a document's body in their order, those of tables by their cells.
 *
 * @param styles names of styles by their ids, lower case
 * @param links addresses by the ids of relationships
 */
export function layOutBody(
  body: XmlElement,
  styles: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, string>,
): LaidOutBody {
  const builder = createTextBuilder()
  let title = ''
  const drawings: Drawing[] = []
  const waiting: XmlElement[] = elementsOf(body).reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (skipped.has(next.name)) continue
    if (next.name !== 'p') {
      waiting.push(...elementsOf(next).reverse())
      continue
    }
    const style = styleOf(next, styles)
    if (style === 'title' && title === '' && lineOf(next) !== '') {
      title = lineOf(next)
      continue
    }
    openBlock(builder, next, style)
    writeRuns(builder, next, links)
    const shown = drawingsOf(next)
    if (shown.length > 0) drawings.push(...shown.map((drawing) => ({ ...drawing, at: builder.here() })))
  }
  const beginsWithTable = elementsOf(body).find(({ name }) => !skipped.has(name))?.name === 'tbl'
  return { laidOut: builder.finish(), title, drawings, beginsWithTable }
}

/** Pictures of a paragraph, in what Word writes today (DrawingML) and in what it wrote before (VML). */
function drawingsOf(paragraph: XmlElement): Omit<Drawing, 'at'>[] {
  const found: Omit<Drawing, 'at'>[] = []
  const boxes = elementsBelow(paragraph, 'drawing')
  for (const box of boxes) {
    const alt = elementsBelow(box, 'docpr')[0]?.attributes.get('descr') ?? ''
    for (const picture of elementsBelow(box, 'blip'))
      found.push({ id: picture.attributes.get('embed') ?? '', alt })
  }
  for (const picture of elementsBelow(paragraph, 'imagedata'))
    found.push({ id: picture.attributes.get('id') ?? '', alt: picture.attributes.get('title') ?? '' })
  return found
}

function styleOf(paragraph: XmlElement, styles: ReadonlyMap<string, string>): string {
  const id = childAt(paragraph, 'ppr', 'pstyle')?.attributes.get('val') ?? ''
  return styles.get(id) ?? id.toLowerCase()
}

function openBlock(builder: TextBuilder, paragraph: XmlElement, style: string): void {
  const level = Number(/^heading\s*(\d)$/u.exec(style)?.[1] ?? 0)
  if (level > 0) builder.open('heading', Math.min(6, level))
  else if (childAt(paragraph, 'ppr', 'numpr') !== null || style.startsWith('list')) builder.open('list-item')
  else if (/quote/u.test(style)) builder.open('block-quote')
  else builder.open('paragraph')
}

interface Step {
  readonly element: XmlElement
  readonly href: string | undefined
}

function writeRuns(builder: TextBuilder, paragraph: XmlElement, links: ReadonlyMap<string, string>): void {
  const waiting: Step[] = [{ element: paragraph, href: undefined }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, href } = next
    if (skipped.has(element.name)) continue
    if (element.name === 't') builder.write(element.children.filter(isText).join(''), href)
    else if (element.name === 'tab') builder.write(' ')
    else if (element.name === 'br' || element.name === 'cr') builder.breakLine()
    else if (element.name === 'nobreakhyphen') builder.write('-', href)
    else {
      const own = element.name === 'hyperlink' ? links.get(element.attributes.get('id') ?? '') : undefined
      for (const child of elementsOf(element).reverse()) waiting.push({ element: child, href: own ?? href })
    }
  }
}

const isText = (child: XmlElement | string): child is string => typeof child === 'string'

function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string')
}
