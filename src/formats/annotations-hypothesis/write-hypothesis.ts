import { guidOf } from '@/core/export/guid-of'
import type { Excerpt } from '@/core/excerpt/excerpt'
import type { Passage } from '@/core/excerpt/passage'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { wholeJson } from '../json/whole-json'
import { isoTime } from '../iso-time'
import { sourceAddress } from '../source-address'

/** Hypothesis wants an account; its import gives the annotations to whoever imports them. */
const user = 'acct:cuttings@localhost'

/**
 * Excerpts as the JSON that the Hypothesis client exports and imports (https://web.hypothes.is/help/): one annotation
 * each, with the speaker as the first line of its text. Positions count UTF-16 code units, as that client does, of the
 * article's text as Cuttings keeps it; the client finds the place by words and context. `now`: ms since the epoch.
 */
export function writeHypothesis(
  excerpts: readonly Excerpt[],
  now: number,
  told: Told = silently,
): Uint8Array {
  return wholeJson({
    export_date: isoTime(now),
    export_userid: user,
    client_version: '1.0.0',
    annotations: mapTold(excerpts, told, (excerpt) => annotation(excerpt, now)),
  })
}

function annotation(excerpt: Excerpt, now: number) {
  const { id, speaker, status, comment, tags, made, changed, citation } = excerpt
  const uri = sourceAddress(excerpt)
  const text = [
    speaker === null ? '' : `Speaker: ${speaker}`,
    status === 'suggested' ? '(suggested, not confirmed)' : '',
    comment,
  ].filter((part) => part !== '')
  return {
    id: guidOf(id),
    created: isoTime(made ?? now),
    updated: isoTime(changed ?? made ?? now),
    user,
    uri,
    text: text.join('\n\n'),
    tags,
    group: '__world__',
    permissions: { read: [user], admin: [user], update: [user], delete: [user] },
    target: targets(excerpt, uri),
    document: { title: [citation.title === '' ? 'Untitled' : citation.title] },
    links: { incontext: uri },
    hidden: false,
    flagged: false,
    moderation_status: 'APPROVED',
    actions: [],
    user_info: { display_name: 'Cuttings' },
  }
}

/** One for each stretch of a split quote, of which Hypothesis shows the first. */
function targets({ passages, text }: Excerpt, source: string) {
  if (passages.length === 0) return [{ source, selector: [{ type: 'TextQuoteSelector', exact: text }] }]
  return passages.map((passage) => ({ source, selector: selectors(passage) }))
}

function selectors({ exact, prefix, suffix, start, end }: Passage) {
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix }
  return end > start ? [{ type: 'TextPositionSelector', start, end }, quote] : [quote]
}
