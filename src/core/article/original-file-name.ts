import type { Original } from './original'

const endings: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'text/markdown': 'md',
  'multipart/related': 'mhtml',
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/x-webarchive': 'webarchive',
  'application/warc': 'warc',
  'application/json': 'json',
  'application/xml': 'xml',
}

/** A name for the original's bytes: its own, without folders, or one that its media type gives. */
export function originalFileName({ fileName, mediaType }: Pick<Original, 'fileName' | 'mediaType'>): string {
  const own = (fileName.split(/[/\\]/u).at(-1) ?? '').replace(/[\p{Cc}:*?"<>|]+/gu, ' ').trim()
  // The receipt and its time-stamp stand beside it.
  if (own === '' || /^\.+$/u.test(own) || own === 'receipt.json' || own === 'time-stamp.tst')
    return `original.${endings[mediaType] ?? 'bin'}`
  return own
}
