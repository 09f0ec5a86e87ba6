import { inputRules, InputRule, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { markType } from './note-keys'
import { noteSchema } from './note-schema'
import { nodeType } from './to-editor'

/** What Markdown's signs become at the beginning of a line and around words. Backspace takes it back. */
export function noteInputRules(): Plugin {
  const rule = new InputRule(/^---$/u, (state, _match, start, end) =>
    state.tr.delete(start, end).replaceRangeWith(start, start, noteSchema.node('rule')),
  )
  return inputRules({
    rules: [
      textblockTypeInputRule(/^(#{1,6})\s$/u, nodeType('heading'), (match) => ({
        level: match[1]?.length ?? 1,
      })),
      wrappingInputRule(/^\s*>\s$/u, nodeType('quotation')),
      wrappingInputRule(/^\s*[-+*]\s$/u, nodeType('bullet_list')),
      wrappingInputRule(
        /^(\d+)[.)]\s$/u,
        nodeType('ordered_list'),
        (match) => ({ start: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs['start']) === Number(match[1]),
      ),
      textblockTypeInputRule(/^```$/u, nodeType('code_block')),
      rule,
      around('`', 'code'),
      around('**', 'strong'),
      around('__', 'strong'),
      around('*', 'emphasis'),
      around('_', 'emphasis'),
      around('~~', 'strike'),
    ],
  })
}

/** Words between two signs, which begin a word and end one: no sum (2 * 3 * 4), and no name_with_lines. */
function around(sign: string, mark: string): InputRule {
  const [one = ''] = sign
  const signs = sign.replace(/[*]/gu, '\\*')
  const other = `[^${one}\\s]`
  const pattern = new RegExp(
    `(^|[^\\p{L}\\p{N}${one}])${signs}(${other}|${other}[^${one}]*${other})${signs}$`,
    'u',
  )
  return new InputRule(pattern, (state, match, start, end) => {
    const [, before = '', words = ''] = match
    const from = start + before.length
    const inner = from + sign.length
    if (state.doc.rangeHasMark(from, end, markType('code'))) return null
    return state.tr
      .delete(inner + words.length, end)
      .delete(from, inner)
      .addMark(from, from + words.length, markType(mark).create())
      .removeStoredMark(markType(mark))
  })
}
