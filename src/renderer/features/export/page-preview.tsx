import { useEffect, useRef } from 'react'

/** Elements at the top of the page that are shown. */
const mostBlocks = 60
/** More bytes than those have; a page of thousands of excerpts is not parsed for its beginning. */
const mostBytes = 300_000

interface PagePreviewProps {
  /** A page of ours (`formats/document-html`), of which the beginning is shown. */
  readonly page: Uint8Array
  readonly isBusy: boolean
}

/** How a document looks: its headings, quotations and tables, and no mark-up. Nothing in it leads anywhere. */
export function PagePreview({ page, isBusy }: PagePreviewProps) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (host.current === null) return
    // In a shadow, where the styles of the window do not reach it, nor its own the window.
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    if (root.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(look)
      root.adoptedStyleSheets = [sheet]
    }
    root.replaceChildren(beginningOf(page))
    host.current.scrollTop = 0
  }, [page])
  return (
    <div
      ref={host}
      className="export-preview-page"
      role="group"
      aria-label="Page"
      tabIndex={0}
      aria-busy={isBusy}
    />
  )
}

function beginningOf(page: Uint8Array): HTMLElement {
  const text = new TextDecoder().decode(page.subarray(0, mostBytes))
  // Its style sheet stays behind: the window's policy takes none that stands in a page.
  const { body } = new DOMParser().parseFromString(text.slice(text.indexOf('<body>')), 'text/html')
  // Ids of the window are its own, and a look is no place to leave it from: nor is what led somewhere told as a link.
  for (const element of body.querySelectorAll('[href], [id], [role]'))
    for (const name of ['href', 'id', 'role']) element.removeAttribute(name)
  const blocks = [...body.children]
  const article = document.createElement('div')
  article.append(...blocks.slice(0, mostBlocks))
  if (blocks.length > mostBlocks || page.length > mostBytes) {
    const more = document.createElement('p')
    more.textContent = '…'
    article.append(more)
  }
  return document.adoptNode(article)
}

const look = `
:host { font: 15px/1.5 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 1em 0 0.5em; line-height: 1.25; }
h1 { margin-top: 0; font-size: 1.6em; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.12em; }
h4, h5, h6 { font-size: 1em; }
p { margin: 0.7em 0; }
a { color: var(--accent); text-decoration: underline; }
blockquote { margin: 1.1em 0; padding-inline-start: 0.9em; border-inline-start: 3px solid var(--line-strong); }
blockquote > p:last-child { font-size: 0.92em; }
hr { border: 0; border-top: 1px solid var(--line-strong); }
table { border-collapse: collapse; }
th, td { padding: 4px 8px; border: 1px solid var(--line-strong); text-align: start; vertical-align: top; }
pre { padding: 8px 12px; border: 1px solid var(--line-strong); white-space: pre-wrap; }
sup { line-height: 0; }
.footnotes { font-size: 0.88em; }
`
