import '@/contract/without-eval'
import { namesRequest, type NamesAsk, type NamesReply } from '@/contract/names-messages'
import { monthCounts } from '@/core/entity/month-counts'
import { quoteReport, reportTable, type ReportCell } from '@/core/quote/quote-report'
import { writeTableCsv } from '@/formats/table-csv/write-table-csv'
import { ArchiveDatabase } from '@/store/archive-database'
import { guardDurability } from '@/store/guard-durability'
import { countInPortions } from '@/store/queries/count-in-portions'
import { countQuotes } from '@/store/queries/count-quotes'
import { countSameWords } from '@/store/queries/count-same-words'
import { entityCompany } from '@/store/queries/entity-company'
import { allEntityItems } from '@/store/queries/entity-items'
import { entityRoles } from '@/store/queries/entity-roles'
import { filterEntityKeys, listEntityKeys } from '@/store/queries/list-entities'
import { scanQuotes } from '@/store/queries/scan-quotes'
import { suggestedMerges } from '@/store/queries/suggested-merges'
import { answerAsks } from './answer-asks'
import { keepByState } from './keep-by-state'

guardDurability()
const db = new ArchiveDatabase(self.name)
// Whoever asks it something sees a failure.
db.open().catch(() => undefined)
/** What a report was last made of, so that a filter that is typed reads nothing. */
let counted: { readonly state: string; readonly cells: Promise<ReportCell[]> } | null = null
/** The lists that were read last: one that is filtered, or that comes back, is not read anew. */
const lists = keepByState<string[]>(3)
const totals = keepByState<number>(1)

answerAsks<NamesAsk, NamesReply>((data) => namesRequest.parse(data), answer)

async function answer(id: number, ask: NamesAsk, signal: AbortSignal): Promise<NamesReply> {
  switch (ask.kind) {
    case 'names': {
      const all = await lists(`${ask.list}:${ask.sort}`, ask.state, () =>
        listEntityKeys(db, ask.list, ask.sort, signal),
      )
      const keys = await filterEntityKeys(db, all, ask.words)
      return { kind: 'names', id, keys: keys.join('\n'), all: all.length }
    }
    case 'merges':
      return { kind: 'merges', id, found: await suggestedMerges(db, ask.limit) }
    case 'quotes':
      return { kind: 'quotes', id, ...(await scanQuotes(db, ask.filter, ask.after, ask.limit, signal)) }
    case 'same-words':
      return { kind: 'same-words', id, counts: await countSameWords(db, ask.quoteIds, signal) }
    case 'quote-count': {
      const count = await totals('quotes', ask.state, () => countInPortions(db.quotes, signal))
      return { kind: 'quote-count', id, count }
    }
    case 'items': {
      const items = await allEntityItems(db, ask.keys, signal)
      const newest = items.slice(0, ask.newest).map(({ seen, itemId }) => `${seen}\t${itemId}`)
      const months = monthCounts(items.map(({ seen }) => seen))
      return { kind: 'items', id, total: items.length, months, newest: newest.join('\n') }
    }
    case 'company':
      return { kind: 'company', id, company: await entityCompany(db, ask.keys, ask.itemIds, ask.limit) }
    case 'roles':
      return { kind: 'roles', id, roles: await entityRoles(db, ask.keys, ask.itemIds) }
    case 'report':
      return { kind: 'report', id, report: quoteReport(await cellsOf(ask.state), ask.filter, ask.most) }
    case 'report-file': {
      const { columns, rows } = reportTable(await cellsOf(ask.state), ask.filter)
      return { kind: 'report-file', id, bytes: writeTableCsv(columns, rows) }
    }
  }
}

function cellsOf(state: string): Promise<ReportCell[]> {
  if (counted?.state !== state) counted = { state, cells: countQuotes(db) }
  return counted.cells
}
