/** The beginning of the keys of a dossier's entries among the settings of the archive. */
export function dossierEntryKeys(dossierId: string): `dossier-entry:${string}:` {
  return `dossier-entry:${dossierId}:`
}

/** Under which key of the settings an entry of a dossier is kept. */
export function dossierEntryKey(dossierId: string, id: string): `dossier-entry:${string}` {
  return `${dossierEntryKeys(dossierId)}${id}`
}
