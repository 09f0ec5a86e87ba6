import { type TemplateDraft, templateExtensions } from '@/core/export/export-template'
import type { NoteDraft } from '@/core/note/note-draft'
import type { ArchiveDatabase } from './archive-database'

/** Drafts of templates stand among those of notes, under keys that no note has. */
export const templateDraftKeys = 'template:'

export interface KeptTemplate extends TemplateDraft {
  /** `modified` of the template that it goes on from; 0 for a new one. */
  readonly base: number
}

const keyOf = (id: string | null): string => `${templateDraftKeys}${id ?? 'new'}`

/** What was typed in a template (null: in a new one) and is not saved; null: nothing. */
export async function readTemplateDraft(
  db: ArchiveDatabase,
  id: string | null,
): Promise<KeptTemplate | null> {
  const row: (NoteDraft & { readonly extension?: unknown }) | undefined = await db.drafts.get(keyOf(id))
  if (row === undefined) return null
  const { title: name, body, base, extension } = row
  return { name, body, base, extension: templateExtensions.find((one) => one === extension) ?? 'txt' }
}

/** Resolves once it is durable. `at`: ms since the epoch. */
export async function saveTemplateDraft(
  db: ArchiveDatabase,
  id: string | null,
  { name, body, base, extension }: KeptTemplate,
  at: number,
): Promise<void> {
  const row = { noteId: keyOf(id), title: name, body, base, at, extension }
  await db.drafts.put(row)
}

export async function dropTemplateDraft(db: ArchiveDatabase, id: string | null): Promise<void> {
  await db.drafts.delete(keyOf(id))
}
