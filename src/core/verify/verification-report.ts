import { findingWords } from './finding-words'
import type { Verification } from './verification'

/** The check as plain text, to be kept or sent: what was looked at, and everything that was found. */
export function verificationReport(
  { began, ended, counts, findings }: Verification,
  archive: { readonly archiveId: string; readonly appVersion: string },
): string {
  const lines = [
    'Verification of a Cuttings archive',
    '',
    `Archive: ${archive.archiveId}`,
    `Cuttings: ${archive.appVersion}`,
    `Begun: ${new Date(began).toISOString()}`,
    `Ended: ${new Date(ended).toISOString()}`,
    '',
    `Originals read and hashed: ${String(counts.originals)}`,
    `Texts read and hashed: ${String(counts.texts)}`,
    `Pictures read and hashed: ${String(counts.pictures)}`,
    `Items, with what they name and the search index: ${String(counts.items)}`,
    `Marks held against their texts: ${String(counts.marks)}`,
    `Originals, texts and pictures kept for undo alone: ${String(counts.leftForUndo)}`,
    '',
    findings.length === 0 ? 'Nothing wrong was found.' : `Found: ${String(findings.length)}`,
    ...findings.map((finding) => `${finding.table} ${finding.key}: ${findingWords(finding)}`),
  ]
  return `${lines.join('\n')}\n`
}
