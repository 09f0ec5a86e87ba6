/** The look of a document on the screen and on paper. */
export const documentStyle = `
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem; font: 17px/1.55 Georgia, 'Times New Roman', serif; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
blockquote { margin: 1.25em 0; padding-left: 1em; border-left: 3px solid #9a9488; break-inside: avoid; }
blockquote > p:last-child { font-size: 0.92em; }
table { border-collapse: collapse; } th, td { padding: 4px 8px; border: 1px solid #9a9488; text-align: start; vertical-align: top; }
pre { padding: 8px 12px; border: 1px solid #9a9488; white-space: pre-wrap; }
.footnotes { font-size: 0.88em; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } a { color: inherit; } }
`
