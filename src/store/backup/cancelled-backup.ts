/** Thrown out of the work on a backup that nobody wants any more. */
export class CancelledBackup extends Error {}

export function stopIfCancelled({ isCancelled }: { readonly isCancelled: () => boolean }): void {
  if (isCancelled()) throw new CancelledBackup('Nobody wants this backup any more')
}
