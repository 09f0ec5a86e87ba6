import { useImports } from '@/renderer/session/imports/use-imports'

/** Leaves the dialog; the import goes on, or its report waits, in a line below the library. */
export function closeImport(): void {
  useImports.getState().set({ shownId: null })
}
