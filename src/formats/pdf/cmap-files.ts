/** Tables of East Asian writing that PDFs name without holding them (Adobe's, BSD licence, packed by pdf.js). */
const files = import.meta.glob<string>('../../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
})

/** How pdf.js asks for one of them. They are files of the app, beside its scripts. */
export class CMapFiles {
  async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const url = files[`../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`]
    if (url === undefined) throw new Error(`There is no table of that name: ${name}`)
    const answer = await fetch(url)
    if (!answer.ok) throw new Error(`The table ${name} could not be read`)
    return { cMapData: new Uint8Array(await answer.arrayBuffer()), isCompressed: true }
  }
}
