/** Of what cannot be read, so many bytes at most are kept of a file: films and discs that were dropped by mistake are not. */
export const mostUnreadBytes = 50_000_000
