import type { Annotation } from '../annotation/annotation'
import type { Item } from '../article/item'
import { changeIds } from '../article/commands/change-ids'
import type { Entity } from '../entity/entity'
import type { CommandContext } from '../history/change'
import type { Diff } from '../history/diff'
import type { Note } from '../note/note'

/** Takes a tag off everything that carries it, and puts another in its place where one is given. */
export function retag(
  items: readonly Item[],
  annotations: readonly Annotation[],
  entities: readonly Entity[],
  notes: readonly Note[],
  removeId: string,
  addId: string | null,
  ctx: CommandContext,
): Diff {
  const add = addId === null ? [] : [addId]
  const swap = <R extends { tagIds: readonly string[] }>(rows: readonly R[]) =>
    rows
      .filter((row) => row.tagIds.includes(removeId))
      .map(
        (row) =>
          [row, { ...row, tagIds: changeIds(row.tagIds, add, [removeId]), modified: ctx.now }] as const,
      )
  return {
    items: { added: [], updated: swap(items), removed: [] },
    annotations: { added: [], updated: swap(annotations), removed: [] },
    entities: { added: [], updated: swap(entities), removed: [] },
    ...(notes.length === 0 ? {} : { notes: { added: [], updated: swap(notes), removed: [] } }),
  }
}
