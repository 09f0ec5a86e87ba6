/** Why a write or an opening failed, in a form that can be told to a person. Nothing of it was written. */
export type StorageProblem =
  | { readonly kind: 'disk-full'; readonly message: string }
  | { readonly kind: 'storage-error'; readonly message: string }

/** Sorts an error of IndexedDB or Dexie; anything else is a bug and is thrown on. */
export function storageProblem(error: unknown): StorageProblem {
  if (!(error instanceof Error || error instanceof DOMException)) throw error
  const inner: unknown = 'inner' in error ? error.inner : undefined
  const names = [error.name, inner instanceof Error || inner instanceof DOMException ? inner.name : '']
  const message = `${error.name}: ${error.message}`
  if (names.includes('QuotaExceededError')) return { kind: 'disk-full', message }
  if (names.some((name) => storageErrors.has(name))) return { kind: 'storage-error', message }
  throw error
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
  'DataError',
  'MissingAPIError',
  'BulkError',
  'DataCloneError',
])
