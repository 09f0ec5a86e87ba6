import { Select } from '@/renderer/ui/select'

/** WHATWG labels with the names that people know them by, the most used first. */
const charsets = [
  ['utf-8', 'Unicode (UTF-8)'],
  ['windows-1252', 'Western European (Windows-1252)'],
  ['iso-8859-2', 'Central European (ISO 8859-2)'],
  ['windows-1250', 'Central European (Windows-1250)'],
  ['windows-1251', 'Cyrillic (Windows-1251)'],
  ['koi8-r', 'Cyrillic (KOI8-R)'],
  ['iso-8859-5', 'Cyrillic (ISO 8859-5)'],
  ['iso-8859-7', 'Greek (ISO 8859-7)'],
  ['windows-1253', 'Greek (Windows-1253)'],
  ['windows-1254', 'Turkish (Windows-1254)'],
  ['windows-1255', 'Hebrew (Windows-1255)'],
  ['windows-1256', 'Arabic (Windows-1256)'],
  ['windows-1257', 'Baltic (Windows-1257)'],
  ['windows-874', 'Thai (Windows-874)'],
  ['gb18030', 'Chinese, simplified (GB 18030)'],
  ['big5', 'Chinese, traditional (Big5)'],
  ['shift_jis', 'Japanese (Shift JIS)'],
  ['euc-jp', 'Japanese (EUC-JP)'],
  ['iso-2022-jp', 'Japanese (ISO 2022-JP)'],
  ['euc-kr', 'Korean (EUC-KR)'],
] as const

interface CharsetChoiceProps {
  /** What the text was read with. */
  readonly charset: string
  readonly onChoose: (charset: string) => void
}

/** How the bytes of a file are read as letters: as found out, or as the person says. */
export function CharsetChoice({ charset, onChoose }: CharsetChoiceProps) {
  const known = charsets.map(([id, label]) => ({ id: id as string, label: label as string }))
  const options = known.some(({ id }) => id === charset) ? known : [{ id: charset, label: charset }, ...known]
  return <Select label="Letters read as" options={options} value={charset} onChange={onChoose} />
}
