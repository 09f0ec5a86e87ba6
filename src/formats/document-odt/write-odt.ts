import { mapTold, silently, type Told } from '@/core/export/map-told'
import type { RichText } from '@/core/note/rich-text'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'
import { OdtBody } from './odt-body'
import { automaticStyles, manifest, namespaces, officeStyles, pageStyles } from './odt-parts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * A document for LibreOffice and others (OpenDocument 1.3, ISO/IEC 26300): headings, quotations, lists and footnotes are
 * real styles and real footnotes. `now`: ms since the epoch, the time of its properties.
 */
export function writeOdt(title: string, text: RichText, now: number, told: Told = silently): Uint8Array {
  const body = new OdtBody()
  const content =
    body.paragraph([{ kind: 'words', text: title }], 'Title') +
    mapTold(text, told, (block) => body.blocks([block])).join('')
  const time = new Date(now).toISOString().replace(/\.\d+Z$/u, 'Z')
  return zipPackage(
    [
      ['mimetype', 'application/vnd.oasis.opendocument.text'],
      ['META-INF/manifest.xml', declaration + manifest],
      [
        'meta.xml',
        `${declaration}<office:document-meta ${namespaces}><office:meta><meta:generator>Cuttings</meta:generator><dc:title>${xml(title)}</dc:title><meta:creation-date>${time}</meta:creation-date><dc:date>${time}</dc:date></office:meta></office:document-meta>`,
      ],
      [
        'styles.xml',
        `${declaration}<office:document-styles ${namespaces}><office:styles>${officeStyles}</office:styles>${pageStyles}</office:document-styles>`,
      ],
      [
        'content.xml',
        `${declaration}<office:document-content ${namespaces}><office:automatic-styles>${automaticStyles(body.marks)}</office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
      ],
    ],
    ['mimetype'],
  )
}
