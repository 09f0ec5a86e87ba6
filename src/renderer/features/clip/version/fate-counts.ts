import type { MarkFate } from '@/core/article/commands/replace-text'

const words: Readonly<Record<MarkFate, string>> = {
  same: 'same',
  moved: 'moved',
  altered: 'altered',
  gone: 'without a certain place',
}

/** "3 same, 1 moved": what became of some marks, in the order of how much; '' for none. */
export function fateCounts(fates: readonly { readonly fate: MarkFate }[]): string {
  return (['same', 'moved', 'altered', 'gone'] as const)
    .map((fate) => ({ fate, count: fates.filter((one) => one.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ fate, count }) => `${count.toLocaleString()} ${words[fate]}`)
    .join(', ')
}
