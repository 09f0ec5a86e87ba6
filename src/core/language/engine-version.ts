/** Changes with every change that can alter a result: items analysed by another version are analysed again. */
export const engineVersion = 'tagger-13'
