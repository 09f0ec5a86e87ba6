/** How far into a page its declaration is looked for, bytes. The standard says 1,024; real pages need more. */
const prescan = 8192

/** The encoding label that a page declares in `<meta>` or in its XML declaration; '' where it declares none. */
export function declaredCharset(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescan))
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)
  const meta = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)
  return meta?.[1] ?? xml?.[1] ?? ''
}
