/** Tags that a page left in its text; a longer one is none, so that the work is bounded at every "<". */
const tag = /<(?:\/?[a-z][a-z0-9]{0,15}(?:\s[^<>\n]{0,200})?\/?|!--[^<>\n]{0,200}--)>/giu

/** The text with white space in place of tags that were left over ("<b>", "<br/>"): as long as before, so that offsets hold. */
export function blankMarkup(text: string): string {
  return text.includes('<') ? text.replace(tag, (found) => ' '.repeat(found.length)) : text
}
