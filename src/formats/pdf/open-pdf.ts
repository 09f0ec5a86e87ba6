import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api'
import { CMapFiles } from './cmap-files'
import type { PdfInformation } from './pdf-details'
import type { PdfPage, PdfRun } from './pdf-line'

export type OpenedPdf =
  | {
      readonly kind: 'open'
      readonly pages: readonly PdfPage[]
      readonly information: PdfInformation
      /** Pages that are damaged, and pages beyond those that are read. */
      readonly lost: number
    }
  | { readonly kind: 'locked' | 'broken' }

/** Told after each page; awaited, so that whoever hears it can keep up. */
export type PdfProgress = (pages: { readonly done: number; readonly total: number }) => Promise<void>

const mostPages = 3_000

/**
 * Reads the words of a PDF with Mozilla's pdf.js, in this very process: it is the one that is ended where a file is
 * built to hang it. Nothing is fetched but the tables of East Asian writing that ship with the app; nothing in it runs.
 * Never rejects.
 */
export async function openPdf(bytes: Uint8Array, onProgress?: PdfProgress): Promise<OpenedPdf> {
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  const task = getDocument({
    // It takes the bytes away with it.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    CMapReaderFactory: CMapFiles,
  })
  try {
    const document = await task.promise
    const pages: PdfPage[] = []
    let lost = Math.max(0, document.numPages - mostPages)
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      try {
        const page = await document.getPage(number)
        const { width, height, transform } = page.getViewport({ scale: 1 })
        const { items } = await page.getTextContent()
        pages.push({ width, height, runs: items.flatMap((item) => runOf(item, transform)) })
        page.cleanup()
      } catch {
        lost += 1
      }
      await onProgress?.({ done: number, total: document.numPages })
    }
    const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }))
    return { kind: 'open', pages, information: informationOf(info, metadata), lost }
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' }
  } finally {
    await task.destroy().catch(() => undefined)
  }
}

/** Loaded with the first PDF: it is larger than all that reads anything else. */
async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  // Makes itself known as the worker that works in this thread.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return pdfjs
}

function runOf(item: TextItem | TextMarkedContent, view: readonly number[]): readonly PdfRun[] {
  if (!('str' in item)) return []
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = item.transform as readonly number[]
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const [along, across] = [va * a + vc * b, vb * a + vd * b]
  // What stands upright or aslant is a stamp at the edge or a mark across the page.
  if (Math.abs(across) > Math.abs(along) * 0.2 || along < 0) return []
  const size = Math.round(Math.hypot(va * c + vc * d, vb * c + vd * d) * 2) / 2
  if (size <= 0) return []
  return [
    {
      text: item.str,
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      width: item.width,
      size,
      isRtl: item.dir === 'rtl',
    },
  ]
}

function informationOf(info: object, metadata: { get: (name: string) => unknown } | null): PdfInformation {
  return (name) => {
    const value = name.includes(':')
      ? metadata?.get(name)
      : (Object.entries(info).find(([key]) => key === name)?.[1] as unknown)
    if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join('; ')
    return typeof value === 'string' ? value : ''
  }
}
