import { datesFault, queryOfForm, type QueryForm } from '@/core/query/query-form'

let kept: { readonly over: string; readonly form: QueryForm } | null = null

/** What was filled into the form and not searched for: it is there again for as long as the query is the one it was filled in over. */
export const keptForm = {
  /** null where nothing was filled in, or another query was typed since. */
  over: (query: string): QueryForm | null => (kept?.over === query ? kept.form : null),
  keep: (query: string, form: QueryForm): void => {
    // Who empties the form and leaves it goes back to the query.
    const isEmpty =
      queryOfForm(form) === '' && [form.published, form.saved].every((it) => datesFault(it) === null)
    kept = isEmpty ? null : { over: query, form }
  },
  forget: (): void => {
    kept = null
  },
}
