/** The dialog of the quote bank that is open. */
export type QuoteTask = 'none' | 'edit' | 'tag' | 'same'
