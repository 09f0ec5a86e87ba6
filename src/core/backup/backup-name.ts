/**
 * Names that the app gives to its own files: `cuttings-2026-05-03T09-15-00Z-full.zip`, `…-changes.zip`, with `.2` and so
 * on before the ending where one backup has several files. No other file in the folder is ever touched.
 */
export const backupName = /^cuttings-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ-(?:full|changes)(?:\.\d{1,4})?\.zip$/

/**
 * @param made ms since the epoch
 * @param number 1: the file with the manifest; 2 and up: the others
 */
export function nameBackup(made: number, kind: 'full' | 'changes', number: number): string {
  const stamp = new Date(made).toISOString().slice(0, 19).replaceAll(':', '-')
  return `cuttings-${stamp}Z-${kind}${number === 1 ? '' : `.${String(number)}`}.zip`
}
