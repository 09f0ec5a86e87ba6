import type { Doing } from './save-export'

/** How far an export is; a bar without an end where that is not known. */
export function ExportProgress({ doing: { what, progress } }: { readonly doing: Doing }) {
  if (progress === undefined) return <progress className="export-progress" aria-label={what} />
  const { done, of } = progress
  return (
    <>
      <progress className="export-progress" aria-label={what} value={done} max={of} />
      <span className="export-percent ui-tabular" aria-hidden>
        {String(Math.floor((100 * done) / of))} %
      </span>
    </>
  )
}
