import { createContext } from 'react'

/**
 * The numbers at the end of trees' rows, by the rows' ids. Not a part of the rows: they change all the time, and the rows are not
 * drawn anew for them.
 */
export const TreeCounts = createContext<ReadonlyMap<string, number>>(new Map())
