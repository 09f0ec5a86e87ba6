/** A page for the days when the archive is not shown: no script, no storage, nothing loaded but its style sheet. */
export interface CalmPage {
  readonly title: string
  /** What is known, what is safe, what to do. */
  readonly paragraphs: readonly string[]
  readonly actions: readonly { readonly id: string; readonly label: string }[]
}

export const calmOrigin = 'app://calm'
export const calmStyleUrl = `${calmOrigin}/calm.css`
export const calmPageUrl = `${calmOrigin}/page.html`
const actionStart = `${calmOrigin}/do/`

export const calmPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Buttons are links: a navigation that main denies, and takes as the click. So the page needs no script. */
export function calmHtml({ title, paragraphs, actions }: CalmPage): string {
  const text = paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')
  const buttons = actions
    .map(({ id, label }) => `<a class="button" role="button" href="${escape(actionStart + id)}">${escape(label)}</a>`)
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
<p class="actions">
${buttons}
</p>
</main>
</body>
</html>
`
}

/** The action that a click on a button of the page asks for; null for any other address. */
export const calmAction = (url: string): string | null =>
  url.startsWith(actionStart) ? url.slice(actionStart.length) : null

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
