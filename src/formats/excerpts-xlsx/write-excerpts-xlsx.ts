import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { columnsOf } from '../excerpts-csv/excerpt-columns'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const sheets = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** What one cell holds at most, code units (Excel's specification). */
const longestCell = 32_767

/**
 * Excerpts as a spreadsheet (Office Open XML): the columns of the CSV file. Every cell is text, so that nothing is run
 * as a formula or turned into a date.
 */
export function writeExcerptsXlsx(excerpts: readonly Excerpt[], told: Told = silently): Uint8Array {
  const names = columnsOf(null)
  const texts = new SharedTexts()
  const columns = names.map((_, column) => columnName(column))
  const rows = [
    row(names, 0, columns, texts),
    ...mapTold(excerpts, told, (excerpt, index) => row(columnsOf(excerpt), index + 1, columns, texts)),
  ]
  const last = `${columnName(names.length - 1)}${String(rows.length)}`
  const sheet = `${declaration}<worksheet xmlns="${sheets}"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="${String(names.length)}" width="24" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
  return zipPackage([
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations([['workbook', `${office}/officeDocument`, 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['sheet', `${office}/worksheet`, 'worksheets/sheet1.xml'],
        ['styles', `${office}/styles`, 'styles.xml'],
        ['texts', `${office}/sharedStrings`, 'sharedStrings.xml'],
      ]),
    ],
    ['xl/styles.xml', styles],
    ['xl/sharedStrings.xml', texts.part()],
    ['xl/worksheets/sheet1.xml', sheet],
  ])
}

/** Each text of the sheet once: title, source and hash of an article stand in every row of its excerpts. */
class SharedTexts {
  readonly #numbers = new Map<string, number>()
  #cells = 0

  /** The number of a text, by which a cell names it. */
  numberOf(text: string): number {
    this.#cells += 1
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  part(): string {
    const each = Array.from(this.#numbers.keys(), (text) => {
      const cut = text.length > longestCell ? `${text.slice(0, longestCell - 1)}…` : text
      return `<si><t xml:space="preserve">${cellText(cut)}</t></si>`
    })
    return `${declaration}<sst xmlns="${sheets}" count="${String(this.#cells)}" uniqueCount="${String(each.length)}">${each.join('')}</sst>`
  }
}

function row(
  values: readonly string[],
  index: number,
  columns: readonly string[],
  texts: SharedTexts,
): string {
  const number = String(index + 1)
  const style = index === 0 ? ' s="1"' : ''
  let cells = ''
  for (const [column, value] of values.entries())
    if (value !== '')
      cells += `<c r="${columns[column] ?? ''}${number}"${style} t="s"><v>${String(texts.numberOf(value))}</v></c>`
  return `<row r="${number}">${cells}</row>`
}

/** What looks like Excel's own escapes is escaped itself: `_x000D_` (ECMA-376, ST_Xstring). */
function cellText(text: string): string {
  return xml(text.replace(/\r\n?/gu, '\n')).replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_')
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}

function relations(all: readonly (readonly [string, string, string])[]): string {
  const each = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`
}

const workbook = `${declaration}<workbook xmlns="${sheets}" xmlns:r="${office}"><sheets><sheet name="Excerpts" sheetId="1" r:id="sheet"/></sheets></workbook>`
const styles = `${declaration}<styleSheet xmlns="${sheets}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`
