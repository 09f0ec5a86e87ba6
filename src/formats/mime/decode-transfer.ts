/**
 * The bytes of a part's body (a string of bytes, one code unit each) by its Content-Transfer-Encoding (RFC 2045);
 * characters that do not belong are left out, as the RFC says.
 */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return bytesOf(decodeBase64(body))
    case 'quoted-printable':
      return bytesOf(
        body
          .replace(/[ \t]+(?=\r?\n|$)/g, '')
          .replace(/=\r?\n/g, '')
          .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      )
    default:
      return bytesOf(body)
  }
}

function decodeBase64(body: string): string {
  const clean = body.replace(/[^a-z\d+/]/gi, '')
  // One letter too many holds no whole byte.
  return atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0)))
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff)
}
