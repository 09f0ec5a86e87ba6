import { BrowserWindow, session, type Session } from 'electron'
import type { PrintedPdf } from '@/contract/bridge'
import { datePdf } from './date-pdf'
import { responseHeaders } from '../serve/response-headers'

const pageUrl = 'app://print/page.html'
/** Its one style sheet stands in the page; nothing is loaded and no script runs. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

/** Prints a page in a hidden window with a session in memory, and gives back the bytes, made at `at`. Never rejects. */
export async function printPdf(html: string, at: number): Promise<PrintedPdf> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(html),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
    },
  })
  try {
    await window.loadURL(pageUrl)
    const bytes = await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: false,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<div style="width:100%;font-size:8px;text-align:center"><span class="pageNumber"></span> / <span class="totalPages"></span></div>',
      // Engines before 123 know neither and leave them aside.
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return { kind: 'printed', bytes: datePdf(bytes, at) }
  } catch (error) {
    return { kind: 'failed', message: String(error) }
  } finally {
    window.destroy()
  }
}

let printed = 0

function printSession(html: string): Session {
  // Without `persist:` in its name it lives in memory only.
  printed += 1
  const memory = session.fromPartition(`print-${String(printed)}`)
  memory.protocol.handle('app', ({ url }) =>
    url === pageUrl
      ? new Response(html, { headers: responseHeaders('text/html; charset=utf-8', policy) })
      : new Response('Not found', { status: 404 }),
  )
  return memory
}
