/** A page for the days when the archive is not shown: no script, no storage, nothing loaded but its style sheet. */
export interface CalmPage {
  readonly title: string
  /** What is known, what is safe, what to do. */
  readonly paragraphs: readonly string[]
  readonly actions: readonly { readonly id: string; readonly label: string }[]
}

const calmOrigin = 'app://calm'
export const calmStyleUrl = `${calmOrigin}/calm.css`
export const calmPageUrl = `${calmOrigin}/page.html`
const actionStart = `${calmOrigin}/do/`

export const calmPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  // The buttons; main denies where they lead to.
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A button is a form that leads to an address: main denies the navigation, and takes it as the click. No script. */
export function calmHtml({ title, paragraphs, actions }: CalmPage): string {
  const text = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')
  const buttons = actions
    .map(
      ({ id, label }) =>
        `<form action="${escape(actionStart + id)}"><button>${escape(label)}</button></form>`,
    )
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${calmStyleUrl}">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${text}
<div class="actions">
${buttons}
</div>
</main>
</body>
</html>
`
}

/** The action that a click on a button of the page asks for; null for any other address. */
export const calmAction = (url: string): string | null =>
  url.startsWith(actionStart) ? url.slice(actionStart.length).replace(/\?.*$/, '') : null

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
