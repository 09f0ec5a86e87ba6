import type { Change } from '../../history/change'
import { tableDiff } from '../../history/table-diff'
import { type ExportTemplate, templateKey } from '../export-template'

/** Removes a template. Undo brings it back. */
export function deleteTemplate(template: ExportTemplate): Change {
  return {
    name: 'Delete template',
    diff: tableDiff('settings', { removed: [{ key: templateKey(template.id), value: template }] }),
  }
}
