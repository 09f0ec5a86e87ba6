/** For scores up to so much (ascending), the share of such findings that were right. */
export type ConfidenceStep = readonly [upTo: number, confidence: number]

/** Made by `npm run bench:calibrate`; not written by hand. */
export const confidenceTable = {
  stated: [
    [0.808, 0.86],
    [1, 0.95],
  ],
  carried: [[1, 0.92]],
  told: [
    [0.874, 0.86],
    [1, 0.9],
  ],
  described: [[1, 0.65]],
  unnamed: [[1, 0.35]],
} satisfies Readonly<Record<string, readonly ConfidenceStep[]>>
