import { createContext } from 'react'

/**
 * The numbers at the end of trees' rows, by the rows' ids. Not a part of the rows: they change all the time, and a tree that is
 * made anew for each takes 100 ms and more.
 */
export const TreeCounts = createContext<ReadonlyMap<string, number>>(new Map())
