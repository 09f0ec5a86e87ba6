export const markdownFlavours = ['commonmark', 'obsidian', 'logseq'] as const
/** For whom a Markdown file is written. */
export type MarkdownFlavour = (typeof markdownFlavours)[number]
