import { sentenceAt } from '../language/sentence-at'
import { cutText } from './cut-text'

export interface GuessedTitle {
  readonly title: string
  /** Where the text goes on after the title; 0 where the title is only the beginning of the first sentence. */
  readonly bodyStart: number
}

const longestTitle = 150
const longestSentence = 100

/**
 * A title for a canonical text that came without one: its first line, where that is set as one (short, no full
 * stop of any writing at its end, more text after it); else the first sentence that has a word in it, cut to 100 code
 * units at a word. Never empty where the text is not.
 */
export function guessTitle(text: string): GuessedTitle {
  const lineEnd = text.indexOf('\n')
  const line = lineEnd === -1 ? '' : text.slice(0, lineEnd).trim()
  if (line !== '' && line.length <= longestTitle && isSetAsTitle(line, text.slice(lineEnd))) {
    return { title: line, bodyStart: text.length - text.slice(lineEnd).trimStart().length }
  }
  const paragraphs = text.slice(0, 2000).split('\n\n')
  // As one line: in a hard-wrapped text a sentence goes on over the line's end.
  const paragraph = (paragraphs.find(hasWord) ?? paragraphs[0] ?? '').replace(/\n/g, ' ')
  const { start, end } = sentenceAt(paragraph, Math.max(0, paragraph.search(wordCharacter)))
  const sentence = cutText(paragraph.slice(start, end), longestSentence)
  return { title: sentence.replace(/(?<=[^.])\.$/, ''), bodyStart: 0 }
}

const wordCharacter = /[\p{L}\p{N}]/u
const hasWord = (text: string): boolean => wordCharacter.test(text)

function isSetAsTitle(line: string, rest: string): boolean {
  if (/[.,;:…。．｡、，；：।۔؛،]["”’)\]」』）]*$/.test(line) || !/\p{L}/u.test(line) || rest.trim() === '')
    return false
  if (rest.startsWith('\n\n')) return true
  // Without a blank line it may be the first line of a hard-wrapped text, which ends where the next word did
  // not fit any more.
  const lines = rest.trim().slice(0, 4000).split('\n').slice(0, 10)
  const nextWord = /^\S+/.exec(lines[0] ?? '')?.[0] ?? ''
  const width = Math.max(...lines.map((other) => other.length))
  return !/^\p{Ll}/u.test(nextWord) && line.length + 1 + nextWord.length <= width
}
