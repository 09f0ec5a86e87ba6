import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import { tableDiff } from '../../history/table-diff'
import { type ExportTemplate, type TemplateDraft, templateKey } from '../export-template'

/** Keeps a new template, or another form of `before`. No change where it says the same. */
export function saveTemplate(
  before: ExportTemplate | null,
  { name, extension, body }: TemplateDraft,
  { now, newId }: CommandContext,
): { readonly template: ExportTemplate; readonly change: Change | null } {
  const draft = { name: name.normalize('NFC').trim(), extension, body }
  if (before === null) {
    const template = { id: newId(), ...draft, created: now, modified: now }
    return {
      template,
      change: { name: 'New template', diff: tableDiff('settings', { added: [row(template)] }) },
    }
  }
  if (sameRecord(before, { ...before, ...draft })) return { template: before, change: null }
  const template = { ...before, ...draft, modified: now }
  return {
    template,
    change: {
      name: 'Edit template',
      diff: tableDiff('settings', { updated: [[row(before), row(template)]] }),
    },
  }
}

function row(template: ExportTemplate) {
  return { key: templateKey(template.id), value: template }
}
