/** The beginning of the keys of dossiers among the settings of the archive. */
export const dossierKeys = 'dossier:'

/** Under which key of the settings a dossier is kept. */
export function dossierKey(id: string): `dossier:${string}` {
  return `${dossierKeys}${id}`
}
