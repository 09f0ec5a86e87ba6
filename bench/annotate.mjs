// Annotates articles with the language engine, for measuring it.
//
//   node bench/annotate.mjs IN.jsonl OUT.jsonl
//
// IN, a JSON object a line: {id, text, title?, date?}. OUT, a JSON object a line:
//   {id, entities: [{start, end, type}], quotes: [{start, end, parts, kind, speaker: {name, start, end} | null}]}
// A speaker without a name has the words that stand for one ("police"); a pronoun for nobody known the empty name.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { compileCore } from '../scripts/train/core-modules.mjs'

const [from, to] = process.argv.slice(2)
if (!from || !to) {
  console.error('usage: node bench/annotate.mjs IN.jsonl OUT.jsonl')
  process.exit(2)
}

const files = await compileCore('annotate', [
  'language/create-engine',
  'language/tagger/read-tagger',
  'article/read-header',
])
// In a process of its own, whose memory is the engine's and not the compiler's.
fork(join(import.meta.dirname, 'lib', 'annotate-lines.mjs'), [from, to, ...files]).on('exit', (code) => {
  process.exitCode = code ?? 1
})
