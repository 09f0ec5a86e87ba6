import { inputRules, InputRule, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { Plugin } from 'prosemirror-state'
import { noteSchema } from './note-schema'
import { nodeType } from './to-editor'

/** What Markdown's signs become at the beginning of a line. Backspace takes it back. */
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
    ],
  })
}
