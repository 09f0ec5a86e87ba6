import type { ImportFile, ImportReader, ImportRow } from '@/core/import/imported-record'
import { headOf } from '../import/head-of'
import { importRow } from '../import/import-row'
import { placeIn } from '../import/place-in'
import { readInstant } from '../import/read-instant'
import { enexNotes, type EnexNote, type EnexPart } from './enex-notes'
import { readEnml } from './read-enml'

/**
 * Evernote's ENEX: notes in XML, the text of each as ENML (XHTML with tags of its own) in a CDATA section, pictures and
 * files beside it in base64. Those are named in the text, and stay in what is kept of the note.
 * https://evernote.com/blog/how-evernotes-xml-export-format-works
 */
export const evernoteReader: ImportReader = {
  id: 'evernote',
  name: 'Evernote',
  takes: (files) => files.filter(isEnex),
  *read(files) {
    const mine = files.filter(isEnex)
    for (const file of mine) {
      const notebook = (file.path.split('/').at(-1) ?? '').replace(/\.enex$/i, '')
      let number = 0
      for (const note of enexNotes(file.bytes)) {
        number += 1
        if (note.kind === 'fault') yield badNote(file, note)
        else yield rowOf(note.note, placeIn(mine, file, `note ${number}`), notebook)
      }
    }
  },
}

function badNote(file: ImportFile, { reason, source }: Extract<EnexPart, { kind: 'fault' }>): ImportRow {
  const bytes = source === null ? file.bytes : new TextEncoder().encode(source)
  return { kind: 'bad', place: file.path, reason, bytes }
}

function isEnex(file: ImportFile): boolean {
  return /<en-export[\s>]/.test(headOf(file))
}

/** Evernote exports a notebook into a file of its name. */
function rowOf(note: EnexNote, place: string, notebook: string): ImportRow {
  const { html, highlights } = readEnml(note.content, note.resources)
  const hasWords = /[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''))
  const original = {
    bytes: new TextEncoder().encode(note.source),
    mediaType: 'application/xml',
  }
  const saved = readInstant(note.created)
  return importRow(
    { place, original },
    {
      title: /^untitled( note)?$/i.test(note.title) ? '' : note.title,
      url: note.sourceUrl,
      authors: /^\S+@\S+$/.test(note.author) ? [] : [note.author],
      saved,
      content: hasWords ? { mediaType: 'text/html', text: html } : null,
      tags: note.tags,
      collections: [notebook],
      highlights: highlights.map((highlight) => ({ ...highlight, made: saved })),
    },
    'named',
  )
}
