import { expect, test } from 'vitest'
import type { Excerpt, ExcerptSort } from '@/core/excerpt/excerpt'
import { orderExcerpts } from '@/core/excerpt/order-excerpts'
import type { Setting } from '@/core/settings/setting'
import { excerptOf } from './excerpt.fixture'
import { reorder } from './reorder'

const excerpts = ['a', 'b', 'c', 'd'].map((id) => excerptOf(id))

interface Kept {
  readonly sort: Setting<'excerpts.sort'> | undefined
  readonly order: Setting<'excerpts.order'> | undefined
}

function kept(sort: ExcerptSort, order: readonly string[]): Kept {
  return { sort: { key: 'excerpts.sort', value: sort }, order: { key: 'excerpts.order', value: order } }
}

/** The settings after a move, as the store would have them. */
function moved({ sort, order }: Kept, moving: string, before: string | null): Kept | null {
  const change = reorder({
    excerpts,
    moving: new Set(moving),
    before,
    sort: sort?.value ?? 'captured',
    order: order?.value ?? [],
    sortSetting: sort,
    orderSetting: order,
  })
  if (change === null) return null
  expect(change.name).toBe('Reorder excerpts')
  const { added = [], updated = [] } = change.diff.settings ?? {}
  const after = new Map([...added, ...updated.map(([, to]) => to)].map((setting) => [setting.key, setting]))
  return {
    sort: (after.get('excerpts.sort') ?? sort) as Setting<'excerpts.sort'>,
    order: (after.get('excerpts.order') ?? order) as Setting<'excerpts.order'>,
  }
}

function shown(list: readonly Excerpt[], { sort, order }: Kept): string {
  return orderExcerpts(list, sort?.value ?? 'captured', order?.value ?? [])
    .map(({ id }) => id)
    .join('')
}

test('the first move makes the order that is shown the order by hand', () => {
  const nothing: Kept = { sort: undefined, order: undefined }
  expect(shown(excerpts, nothing)).toBe('dcba')
  const after = moved(nothing, 'a', 'd')
  expect(after?.sort?.value).toBe('manual')
  expect(after === null ? '' : shown(excerpts, after)).toBe('adcb')
})

test('moves add up', () => {
  const once = moved(kept('manual', []), 'd', 'b')
  expect(once && shown(excerpts, once)).toBe('adbc')
  const twice = once && moved(once, 'ac', null)
  expect(twice && shown(excerpts, twice)).toBe('dbac')
})

test('only what stands elsewhere than by itself is kept, and new excerpts come last', () => {
  const after = moved(kept('manual', []), 'b', 'a')
  expect(after?.order?.value).toEqual(['b', 'a'])
  expect(after && shown([...excerpts, excerptOf('e')], after)).toBe('bacde')
})

test('a move that changes nothing is no change', () => {
  expect(moved(kept('manual', []), 'a', 'b')).toBeNull()
  expect(moved(kept('manual', ['b', 'a']), 'a', 'c')).toBeNull()
})
