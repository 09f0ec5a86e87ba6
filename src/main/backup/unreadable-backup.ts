import { ToldTrouble } from '../data/told-trouble'

/** What was written could not be read back as it was. */
export class UnreadableBackup extends ToldTrouble {
  constructor(detail: string) {
    super(
      `What was written could not be read back as it was (${detail}), so it was thrown away. Is the disk sound? Choose another folder, and try again.`,
    )
  }
}
