/** Tags that a page left in its text; a longer one is none, so that the work is bounded at every "<". */
const tag = /<(?:\/?[a-z][a-z0-9]{0,15}(?:\s[^<>\n]{0,200})?\/?|!--[^<>\n]{0,200}--)>|&nbsp;|&#160;/giu

/**
 * The text with white space in place of tags ("<b>", "<br/>") and hard spaces that were left over: as long as before, so
 * that offsets hold. Other entities ("&amp;") stay, since a name may need them.
 */
export function blankMarkup(text: string): string {
  return text.includes('<') || text.includes('&')
    ? text.replace(tag, (found) => ' '.repeat(found.length))
    : text
}
