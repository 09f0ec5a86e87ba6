/** Why a write or an opening failed, in a form that can be told to a person. Nothing of it was written. */
export type StorageProblem =
  | { readonly kind: 'disk-full'; readonly message: string }
  | { readonly kind: 'storage-error'; readonly message: string }

/** Sorts an error of IndexedDB or Dexie; anything else is a bug and is thrown on. `cause`: of the transaction. */
export function storageProblem(error: unknown, cause: DOMException | null = null): StorageProblem {
  if (!(error instanceof Error || error instanceof DOMException)) throw error
  const names = [...namesOf(error), ...namesOf(cause)]
  const message = `${error.name}: ${error.message}`
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full', message }
  if (names.some((name) => storageErrors.has(name))) return { kind: 'storage-error', message }
  throw error
}

/** The error's name and those of what it wraps: `inner` of an aborted transaction, `failures` of a bulk write. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  const failures: unknown = 'failures' in error ? error.failures : []
  return [
    error.name,
    ...namesOf('inner' in error ? error.inner : null),
    ...(Array.isArray(failures) ? failures.flatMap(namesOf) : []),
  ]
}

// Names from the IndexedDB specification and Dexie's own wrappers of them.
const storageErrors = new Set([
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
  'InvalidStateError',
  'DatabaseClosedError',
  'OpenFailedError',
  'VersionError',
  'VersionChangeError',
  'UpgradeError',
  'BlockedError',
  'TimeoutError',
  'NotReadableError',
  'NotFoundError',
  'DataError',
  'MissingAPIError',
  'BulkError',
  'DataCloneError',
])
