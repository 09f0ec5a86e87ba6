import { citationText } from '@/core/citation/citation-text'
import type { ExportMatter } from '@/core/export/export-matter'
import { guidOf } from '@/core/export/guid-of'
import type { Excerpt } from '@/core/excerpt/excerpt'
import { mapTold, silently, type Told } from '@/core/export/map-told'
import { type CitedWork, citedWorks } from '../cited-works'
import { isoTime } from '../iso-time'
import { xml } from '../package/xml'
import { zipPackage } from '../package/zip-package'
import { codeGuid, codesOf, codesXml } from './code-book'

const user = guidOf('user:cuttings')

interface Source {
  readonly guid: string
  readonly text: string
  readonly xml: string
}

/**
 * A project for programs of qualitative analysis (REFI-QDA Project 1.0, https://www.qdasoftware.org): each article as a
 * text, each passage of an excerpt as a selection with its tags and kind as codes, each speaker as a case. Positions
 * count code points of the text as it stands in the file, with a line feed at each line end. An orphan, which has no
 * place, is a note. `now`: ms since the epoch.
 */
export function writeQdpx(
  { title, excerpts, articles = [] }: ExportMatter,
  now: number,
  told: Told = silently,
): Uint8Array {
  const texts = new Map(articles.map(({ itemId, text }) => [itemId, text]))
  const works = citedWorks(excerpts)
  const sources = mapTold(works, told, (work) => sourceOf(work, texts, now))
  const placeless = excerpts.filter((excerpt) => selectionsOf(excerpt, texts).length === 0)
  const parts = [
    `<Users>\n<User guid="${user}" name="Cuttings"/>\n</Users>`,
    excerpts.length === 0 ? '' : `<CodeBook>\n${codesXml(excerpts)}\n</CodeBook>`,
    cases(excerpts, texts),
    sources.length === 0 ? '' : `<Sources>\n${sources.map((source) => source.xml).join('\n')}\n</Sources>`,
    placeless.length === 0
      ? ''
      : `<Notes>\n${placeless.map((excerpt) => note(excerpt, now)).join('\n')}\n</Notes>`,
  ]
  const project = `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" name="${xml(title)}" origin="Cuttings" creatingUserGUID="${user}" creationDateTime="${isoTime(now)}">\n${parts.filter((part) => part !== '').join('\n')}\n</Project>\n`
  return zipPackage([
    ['project.qde', project],
    ...sources.map(({ guid, text }) => [`sources/${guid}.txt`, text] as const),
  ])
}

function sourceOf(work: CitedWork, texts: ReadonlyMap<string, string>, now: number): Source {
  const { citation, excerpts } = work
  const itemId = excerpts[0]?.itemId ?? ''
  const guid = guidOf(itemId)
  const selections = excerpts.flatMap((excerpt) =>
    selectionsOf(excerpt, texts).map((one) => selectionXml(one, now)),
  )
  const name = citation.title === '' ? 'Untitled' : citation.title
  return {
    guid,
    text: texts.get(itemId) ?? '',
    xml: `<TextSource guid="${guid}" name="${xml(name)}" plainTextPath="internal://${guid}.txt" creatingUser="${user}" creationDateTime="${isoTime(citation.captured)}">\n<Description>${xml(citationText(citation, 'news'))}</Description>\n${selections.join('\n')}\n</TextSource>`,
  }
}

interface Selection {
  readonly guid: string
  readonly start: number
  readonly end: number
  readonly excerpt: Excerpt
}

/** The passages of an excerpt that have a place in the text that goes along. */
function selectionsOf(excerpt: Excerpt, texts: ReadonlyMap<string, string>): Selection[] {
  const text = texts.get(excerpt.itemId) ?? ''
  return excerpt.passages.flatMap(({ start, end, startPoint, exact }, index) =>
    end > start && text.slice(start, end) === exact
      ? [
          {
            guid: guidOf(`selection:${excerpt.id}:${String(index)}`),
            start: startPoint,
            end: startPoint + Array.from(exact).length,
            excerpt,
          },
        ]
      : [],
  )
}

function selectionXml({ guid, start, end, excerpt }: Selection, now: number): string {
  const { text, comment, status, made } = excerpt
  const time = isoTime(made ?? now)
  const about = [comment, status === 'suggested' ? 'Suggested, not confirmed.' : ''].filter(
    (part) => part !== '',
  )
  const codings = codesOf(excerpt).map(
    (path) =>
      `<Coding guid="${guidOf(`coding:${guid}:${path}`)}" creatingUser="${user}" creationDateTime="${time}"><CodeRef targetGUID="${codeGuid(path)}"/></Coding>`,
  )
  const name = Array.from(text.replace(/\s+/gu, ' ')).slice(0, 80).join('')
  return `<PlainTextSelection guid="${guid}" name="${xml(name)}" startPosition="${String(start)}" endPosition="${String(end)}" creatingUser="${user}" creationDateTime="${time}">${about.length === 0 ? '' : `<Description>${xml(about.join('\n'))}</Description>`}${codings.join('')}</PlainTextSelection>`
}

function cases(excerpts: readonly Excerpt[], texts: ReadonlyMap<string, string>): string {
  const speakers = new Map<string, Selection[]>()
  for (const excerpt of excerpts)
    if (excerpt.speaker !== null && excerpt.speaker !== '')
      speakers.set(excerpt.speaker, [
        ...(speakers.get(excerpt.speaker) ?? []),
        ...selectionsOf(excerpt, texts),
      ])
  const all = [...speakers].map(
    ([name, selections]) =>
      `<Case guid="${guidOf(`case:${name}`)}" name="${xml(name)}">${selections.map(({ guid }) => `<SelectionRef targetGUID="${guid}"/>`).join('')}</Case>`,
  )
  return all.length === 0 ? '' : `<Cases>\n${all.join('\n')}\n</Cases>`
}

function note({ id, text, comment, citation }: Excerpt, now: number): string {
  const content = [text, comment, citationText(citation, 'news')].filter((part) => part !== '').join('\n')
  return `<Note guid="${guidOf(`note:${id}`)}" name="Without a place in its text" creatingUser="${user}" creationDateTime="${isoTime(now)}"><PlainTextContent>${xml(content)}</PlainTextContent></Note>`
}
