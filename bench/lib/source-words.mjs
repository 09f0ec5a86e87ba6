const pronoun = /^(?:he|she|they|it|we|i|you|who|that|which)$/iu

/**
 * What a list of quotes calls a speaker without a name: the words of its source ("police", "One of the children"),
 * without their article; '' for a pronoun that nobody is known for.
 *
 * @param {string} text @param {{start: number, end: number} | null} source
 */
export function sourceWords(text, source) {
  const words = source ? text.slice(source.start, source.end) : ''
  return pronoun.test(words) ? '' : words.replace(/^(?:the|a|an) /iu, '')
}
