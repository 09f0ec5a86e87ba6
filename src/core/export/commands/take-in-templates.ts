import type { Change, CommandContext } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import { type ExportTemplate, type TemplateDraft, templateKey } from '../export-template'

/** Takes in templates of others. Those that are here already, by name and words, are left out; null where all are. */
export function takeInTemplates(
  known: readonly ExportTemplate[],
  drafts: readonly TemplateDraft[],
  { now, newId }: CommandContext,
): Change | null {
  const seen = new Set(known.map(sameness))
  const added = drafts.flatMap(({ name, extension, body }) => {
    if (seen.has(sameness({ name, extension, body }))) return []
    seen.add(sameness({ name, extension, body }))
    const id = newId()
    return [{ key: templateKey(id), value: { id, name, extension, body, created: now, modified: now } }]
  })
  return added.length === 0 ? null : { name: 'Take in templates', diff: tableDiff('settings', { added }) }
}

function sameness({ name, extension, body }: TemplateDraft): string {
  return JSON.stringify([name, extension, body])
}
