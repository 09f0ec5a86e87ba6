/** So many articles that a backup goes before they all come in. */
export const manyAtOnce = 20
