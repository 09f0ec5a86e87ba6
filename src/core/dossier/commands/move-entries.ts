import type { Change, CommandContext } from '../../history/change'
import type { Dossier, DossierEntry } from '../dossier'
import { sectionOf } from '../section-of'
import { editDossier } from './edit-dossier'

/**
 * Puts entries, a heading with its section, before another one; null: at the end. null where that changes nothing,
 * as where a section would go into itself.
 */
export function moveEntries(
  dossier: Dossier,
  ids: ReadonlySet<string>,
  before: string | null,
  ctx: Pick<CommandContext, 'now'>,
): Change | null {
  const { entries } = dossier
  const moving = new Set([...ids].flatMap((id) => sectionOf(entries, id)))
  if (moving.size === 0 || entries.some((entry) => entry.id === before && moving.has(entry))) return null
  const staying = entries.filter((entry) => !moving.has(entry))
  const at = before === null ? staying.length : staying.findIndex(({ id }) => id === before)
  if (at === -1) return null
  const next = [
    ...staying.slice(0, at),
    ...entries.filter((entry) => moving.has(entry)),
    ...staying.slice(at),
  ]
  if (next.every((entry, index) => entry === entries[index])) return null
  return editDossier(dossier, { entries: next }, 'Move in dossier', ctx)
}

/**
 * Where a step up or down puts an entry with its section: before which one, null for the end; undefined where it
 * stands at that end already.
 */
export function stepInDossier(
  entries: readonly DossierEntry[],
  id: string,
  by: -1 | 1,
): string | null | undefined {
  const section = sectionOf(entries, id)
  const [first] = section
  if (first === undefined) return undefined
  const from = entries.indexOf(first)
  if (by === -1) return from === 0 ? undefined : entries[from - 1]?.id
  const end = from + section.length
  return end >= entries.length ? undefined : (entries[end + 1]?.id ?? null)
}
