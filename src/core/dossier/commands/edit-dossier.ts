import type { Change, CommandContext } from '../../history/change'
import { sameRecord } from '../../history/same-record'
import { tableDiff } from '../../history/table-diff'
import type { Dossier } from '../dossier'
import { dossierKey } from '../dossier-key'

/** null where nothing changes. `name` is for the menu ("Rename dossier"). */
export function editDossier(
  dossier: Dossier,
  part: Partial<Pick<Dossier, 'title' | 'entries'>>,
  name: string,
  { now }: Pick<CommandContext, 'now'>,
): Change | null {
  const next = { ...dossier, ...part }
  if (sameRecord(dossier, next)) return null
  const key = dossierKey(dossier.id)
  const to = { key, value: { ...next, modified: now } }
  return { name, diff: tableDiff('settings', { updated: [[{ key, value: dossier }, to]] }) }
}
