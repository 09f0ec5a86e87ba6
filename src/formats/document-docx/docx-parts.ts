const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}+xml"/>`

export const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  part('word/document.xml', `${word}.document.main`),
  part('word/styles.xml', `${word}.styles`),
  part('word/numbering.xml', `${word}.numbering`),
  part('word/footnotes.xml', `${word}.footnotes`),
  part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'),
].join('')}</Types>`

export const packageRelations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>'

const style = (id: string, name: string, more: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const based = '<w:basedOn w:val="Normal"/>'
const spaced = (before: number, after: number) =>
  `<w:spacing w:before="${String(before)}" w:after="${String(after)}"/>`
const size = (halfPoints: number) =>
  `<w:sz w:val="${String(halfPoints)}"/><w:szCs w:val="${String(halfPoints)}"/>`
const heading = (level: number, halfPoints: number) =>
  style(
    `Heading${String(level)}`,
    `heading ${String(level)}`,
    `${based}<w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>${spaced(280, 80)}<w:outlineLvl w:val="${String(level - 1)}"/></w:pPr><w:rPr><w:b/>${size(halfPoints)}</w:rPr>`,
  )
const edge = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`

export const stylesXml = [
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/>${size(22)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  style(
    'Title',
    'Title',
    `${based}<w:next w:val="Normal"/><w:qFormat/><w:pPr>${spaced(0, 240)}</w:pPr><w:rPr><w:b/>${size(40)}</w:rPr>`,
  ),
  ...[32, 28, 26, 24, 22, 22].map((halfPoints, index) => heading(index + 1, halfPoints)),
  style(
    'Quote',
    'Quote',
    `${based}<w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="9A9488"/></w:pBdr><w:ind w:left="567"/></w:pPr>`,
  ),
  style('ListParagraph', 'List Paragraph', `${based}<w:qFormat/><w:pPr>${spaced(0, 60)}</w:pPr>`),
  style(
    'Code',
    'Code',
    `${based}<w:pPr>${spaced(60, 60)}</w:pPr><w:rPr><w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>${size(20)}</w:rPr>`,
  ),
  style(
    'FootnoteText',
    'footnote text',
    `${based}<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>${size(20)}</w:rPr>`,
  ),
  style(
    'FootnoteReference',
    'footnote reference',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    'character',
  ),
  style(
    'Hyperlink',
    'Hyperlink',
    '<w:rPr><w:color w:val="1F5C9E"/><w:u w:val="single"/></w:rPr>',
    'character',
  ),
  style(
    'TableGrid',
    'Table Grid',
    `<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders></w:tblPr>`,
    'table',
  ),
].join('')

/** One abstract list for bullets, one for numbers, and an instance for each list. Abstract ones come first. */
export function numberingXml(lists: readonly (number | null)[]): string {
  const levels = (isOrdered: boolean) =>
    Array.from({ length: 9 }, (_, level) => {
      const left = String((level + 1) * 720)
      const format = isOrdered ? 'decimal' : 'bullet'
      const sign = isOrdered ? `%${String(level + 1)}.` : '•'
      return `<w:lvl w:ilvl="${String(level)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr></w:lvl>`
    }).join('')
  const abstract = (id: number, isOrdered: boolean) =>
    `<w:abstractNum w:abstractNumId="${String(id)}"><w:multiLevelType w:val="hybridMultilevel"/>${levels(isOrdered)}</w:abstractNum>`
  const instances = lists.map((start, index) => {
    const over = Array.from(
      { length: 9 },
      (_, level) =>
        `<w:lvlOverride w:ilvl="${String(level)}"><w:startOverride w:val="${String(start ?? 1)}"/></w:lvlOverride>`,
    )
    return `<w:num w:numId="${String(index + 1)}"><w:abstractNumId w:val="${start === null ? '0' : '1'}"/>${start === null ? '' : over.join('')}</w:num>`
  })
  return abstract(0, false) + abstract(1, true) + instances.join('')
}
