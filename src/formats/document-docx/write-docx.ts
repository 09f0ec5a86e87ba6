import { mapTold, silently, type Told } from '@/core/export/map-told'
import type { RichInline, RichText } from '@/core/note/rich-text'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'
import { DocxBody } from './docx-body'
import { contentTypes, numberingXml, packageRelations, stylesXml } from './docx-parts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * A document for Word (Office Open XML, ECMA-376): headings, quotations, lists and footnotes are real styles and real
 * footnotes. `now`: ms since the epoch, the time of its properties.
 */
export function writeDocx(title: string, text: RichText, now: number, told: Told = silently): Uint8Array {
  const body = new DocxBody()
  const heading: readonly RichInline[] = [{ kind: 'words', text: title }]
  const content =
    body.paragraph(heading, 'Title') + mapTold(text, told, (block) => body.blocks([block])).join('')
  const document = `${declaration}<w:document ${main}><w:body>${content}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`
  const footnotes = `${declaration}<w:footnotes ${main}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${body.footnotes.join('')}</w:footnotes>`
  const own = [
    ['styles', 'styles.xml'],
    ['numbering', 'numbering.xml'],
    ['footnotes', 'footnotes.xml'],
  ].map(
    ([type = '', target = '']) =>
      `<Relationship Id="${type}" Type="${relationType}/${type}" Target="${target}"/>`,
  )
  return zipPackage([
    ['[Content_Types].xml', declaration + contentTypes],
    ['_rels/.rels', declaration + packageRelations],
    ['docProps/core.xml', declaration + coreXml(title, now)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', relations([...own, ...links(body.links)])],
    ['word/styles.xml', `${declaration}<w:styles ${main}>${stylesXml}</w:styles>`],
    ['word/numbering.xml', `${declaration}<w:numbering ${main}>${numberingXml(body.lists)}</w:numbering>`],
    ['word/footnotes.xml', footnotes],
    ['word/_rels/footnotes.xml.rels', relations(links(body.noteLinks))],
  ])
}

function links(targets: readonly string[]): string[] {
  return targets.map(
    (target, index) =>
      `<Relationship Id="link${String(index + 1)}" Type="${relationType}/hyperlink" Target="${xml(target)}" TargetMode="External"/>`,
  )
}

function relations(all: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
}

function coreXml(title: string, now: number): string {
  const time = new Date(now).toISOString().replace(/\.\d+Z$/u, 'Z')
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title>${stamp('created')}${stamp('modified')}</cp:coreProperties>`
}
