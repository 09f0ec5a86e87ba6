/** No export nests deeper; what does is made to break programs. */
const deepest = 500

export const isTooDeepJson = (depth: number): boolean => depth > deepest

export const tooDeep = `is nested deeper than ${String(deepest)} levels`
