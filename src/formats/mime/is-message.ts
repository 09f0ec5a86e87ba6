/**
 * Whether bytes are a message: a block of header lines at the very beginning, one of which only messages have. Text
 * with a header of its own ("Date: … Source: …") is none.
 */
export function isMessage(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 16_384))
  const head = /^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}(?=\r?\n|$)/.exec(start)?.[0] ?? ''
  return /^(?:mime-version|message-id|snapshot-content-location):/im.test(head)
}
