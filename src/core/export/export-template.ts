export const templateExtensions = ['md', 'txt', 'html', 'csv', 'json', 'xml', 'tex'] as const
/** The ending of the files that a template makes. In HTML and XML, words are escaped by themselves. */
export type TemplateExtension = (typeof templateExtensions)[number]

/** A form of one's own for exports, in the Liquid language. */
export interface ExportTemplate {
  readonly id: string
  readonly name: string
  readonly extension: TemplateExtension
  readonly body: string
  /** ms since the epoch. */
  readonly created: number
  readonly modified: number
}

export type TemplateDraft = Pick<ExportTemplate, 'name' | 'extension' | 'body'>

/** The beginning of the keys of templates among the settings of the archive. */
export const templateKeys = 'template:'

/** Under which key of the settings a template is kept. */
export function templateKey(id: string): `template:${string}` {
  return `${templateKeys}${id}`
}
