import type { RichWords } from '@/core/note/rich-text'
import { rightToLeft } from './odt-body'

export const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.3"'

export const manifest = `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
  ['/', 'application/vnd.oasis.opendocument.text'],
  ['content.xml', 'text/xml'],
  ['styles.xml', 'text/xml'],
  ['meta.xml', 'text/xml'],
]
  .map(
    ([path = '', type = '']) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`,
  )
  .join('')}</manifest:manifest>`

/** The styles of words that the text names, of cells, and of paragraphs from right to left. */
export function automaticStyles(marks: ReadonlyMap<string, RichWords>): string {
  const words = [...marks].map(([name, { strong, emphasis, strike, code }]) => {
    const set = [
      strong === true ? 'fo:font-weight="bold"' : '',
      emphasis === true ? 'fo:font-style="italic"' : '',
      strike === true ? 'style:text-line-through-style="solid"' : '',
      code === true ? 'fo:font-family="monospace"' : '',
    ]
    return `<style:style style:name="T${name}" style:family="text"><style:text-properties ${set.filter((one) => one !== '').join(' ')}/></style:style>`
  })
  const turned = Object.entries(rightToLeft).map(
    ([parent, name]) =>
      `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="${parent}"><style:paragraph-properties fo:text-align="start" style:writing-mode="rl-tb"/></style:style>`,
  )
  const cell =
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #86807a"/></style:style>'
  return words.join('') + turned.join('') + cell
}

const paragraph = (name: string, shown: string, parent: string, set: string, text = '', more = '') =>
  `<style:style style:name="${name}" style:display-name="${shown}" style:family="paragraph"${parent === '' ? '' : ` style:parent-style-name="${parent}"`}${more}><style:paragraph-properties ${set}/>${text === '' ? '' : `<style:text-properties ${text}/>`}</style:style>`
const heading = (level: number, points: number) =>
  paragraph(
    `Heading_20_${String(level)}`,
    `Heading ${String(level)}`,
    'Standard',
    'fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
    `fo:font-size="${String(points)}pt" fo:font-weight="bold"`,
    ` style:default-outline-level="${String(level)}"`,
  )
const level = (one: number, kind: string) =>
  `<text:list-level-style-${kind === 'bullet' ? 'bullet text:bullet-char="•"' : 'number style:num-format="1" style:num-suffix="."'} text:level="${String(one)}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="${String(one * 0.6 + 0.2)}cm"/></style:list-level-properties></text:list-level-style-${kind}>`
const levels = (kind: string) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => level(one, kind)).join('')

export const officeStyles = [
  '<style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" fo:font-family="serif"/></style:default-style>',
  '<style:style style:name="Standard" style:family="paragraph"/>',
  paragraph('Text_20_body', 'Text body', 'Standard', 'fo:margin-bottom="0.25cm" fo:line-height="120%"'),
  paragraph(
    'Title',
    'Title',
    'Standard',
    'fo:margin-bottom="0.5cm"',
    'fo:font-size="22pt" fo:font-weight="bold"',
  ),
  ...[18, 15, 13, 12, 11, 11].map((points, index) => heading(index + 1, points)),
  paragraph(
    'Quotations',
    'Quotations',
    'Standard',
    'fo:margin-left="1cm" fo:margin-right="1cm" fo:margin-bottom="0.25cm"',
  ),
  paragraph(
    'Preformatted_20_Text',
    'Preformatted Text',
    'Standard',
    'fo:margin-bottom="0.25cm"',
    'fo:font-family="monospace"',
  ),
  paragraph('Table_20_Contents', 'Table Contents', 'Standard', 'fo:margin-bottom="0cm"'),
  paragraph(
    'Table_20_Heading',
    'Table Heading',
    'Table_20_Contents',
    'fo:margin-bottom="0cm"',
    'fo:font-weight="bold"',
  ),
  paragraph(
    'Footnote',
    'Footnote',
    'Standard',
    'fo:margin-left="0.5cm" fo:text-indent="-0.5cm"',
    'fo:font-size="9pt"',
  ),
  paragraph(
    'Horizontal_20_Line',
    'Horizontal Line',
    'Standard',
    'fo:margin-bottom="0.5cm" fo:border-bottom="0.5pt solid #86807a"',
  ),
  `<text:list-style style:name="Bullets">${levels('bullet')}</text:list-style>`,
  `<text:list-style style:name="Numbers">${levels('number')}</text:list-style>`,
  '<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>',
].join('')

export const pageStyles =
  '<office:automatic-styles><style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>'
