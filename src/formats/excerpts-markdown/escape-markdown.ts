/**
 * Words so that Markdown (CommonMark, with the extensions of GitHub and Obsidian) shows them as they are: no
 * emphasis, link, tag, heading, list or HTML comes of them. For one line.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>~|$]|==|%%/g, (mark) => mark.replace(/./g, '\\$&'))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/(^|\s)#(?=\S)/g, '$1\\#')
    .replace(/^(\s*):(?=-)/, '$1\\:')
    .replace(/^(\s*)([-+#=])(?=\s|$|[-=#])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
