/** Rises with every change of what is derived from an item: those of an older version are derived again. */
export const derivedVersion = 1
