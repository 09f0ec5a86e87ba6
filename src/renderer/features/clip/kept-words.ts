/** Behind the reason why something could not be read. */
export const keptWords = 'Its bytes are kept under “Could not read”.'
