import { stripVTControlCharacters } from 'node:util'

const longest = 30

/**
 * What a person reads of a failed test in the list at the end of a run.
 *
 * @param {string} title
 * @param {readonly string[]} messages what the tool says of it; of each at most 30 lines, for the whole stands further up
 * @returns {string} several lines, without colours
 */
export function describeFailure(title, messages) {
  const lines = messages.flatMap((message) => {
    const all = stripVTControlCharacters(message).trimEnd().split('\n')
    return all.length <= longest ? all : [...all.slice(0, longest), `… ${all.length - longest} lines more`]
  })
  return [`✗ ${title}`, ...lines.map((line) => `    ${line}`)].join('\n')
}
