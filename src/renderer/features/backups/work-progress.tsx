/** How far a job with a backup is; `total` 0: not known yet. */
export function WorkProgress({
  label,
  done,
  total,
}: {
  readonly label: string
  readonly done: number
  readonly total: number
}) {
  return (
    <div className="backups-progress" role="status">
      <progress aria-label={label} {...(total === 0 ? {} : { value: done, max: total })} />
      <span>{label}…</span>
    </div>
  )
}
