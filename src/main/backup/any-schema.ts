/** Read by whom it concerns: the schema is checked where something is restored. */
export const anySchema = Number.MAX_SAFE_INTEGER
