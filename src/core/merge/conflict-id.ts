import type { MergeConflict } from './compare-archives'

/** Names a conflict between a window and its worker. */
export const conflictId = ({ table, key }: Pick<MergeConflict, 'table' | 'key'>): string => `${table} ${key}`
