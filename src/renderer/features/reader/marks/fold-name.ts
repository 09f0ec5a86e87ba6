/** As most names are: nothing in them but letters to lower. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** For comparing and finding names: without case, accents and doubled spaces. */
export function foldName(name: string): string {
  if (plain.test(name)) return name.toLowerCase()
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
}
