import { z } from 'zod'
import { largestFile } from './largest-file'

/** A web page that main fetched and rendered, and what can go wrong on the way. */

/** How a captured page came, as it is kept beside its bytes. */
export const fetchedPage = z.object({
  /** The address that was asked for. */
  asked: z.string().max(8000),
  /** The address that answered in the end, after redirects. */
  url: z.string().max(8000),
  /** Of HTTP. */
  status: z.number().int(),
  headers: z.array(z.tuple([z.string(), z.string()])).readonly(),
  /** When the page was there, ms since the epoch. */
  at: z.number(),
})

/** The complete page as MHTML (RFC 2557). */
const pageBytes = z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestFile)

export const captureOutcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('captured'),
    bytes: pageBytes,
    page: fetchedPage,
    /** What the person should know before saving; [] where all went well. */
    warnings: z.array(z.string()),
  }),
  /** The way leads to an address of this computer or of a network around it: the person has to say yes to that host. */
  z.object({ kind: z.literal('private'), host: z.string() }),
  z.object({ kind: z.literal('failed'), message: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
])
export type CaptureOutcome = z.infer<typeof captureOutcome>

export const captureProgress = z.object({
  stage: z.enum(['waiting', 'asking', 'loading', 'keeping']),
  /** Decoded bytes that have come so far. */
  bytes: z.number(),
})
export type CaptureProgress = z.infer<typeof captureProgress>

export const captureAsk = z.object({
  /** Names this capture for progress and cancel. */
  token: z.string().min(1).max(100),
  url: z.string().min(1).max(8000),
  /** Private hosts that the person said yes to, as URLs write them. */
  allowed: z.array(z.string().max(300)).max(20),
})
export type CaptureAsk = z.infer<typeof captureAsk>

const nothing = z.void()

/** The capture window, in which a person goes to pages by hand, with log-ins of its own. */
export const captureWindowMethods = {
  /** `url`: a page to go to; '' for none. */
  openCaptureWindow: { input: z.object({ url: z.string().max(8000) }), output: nothing },
  /** Pages that were clipped in it since this was asked last. */
  takeClippedPages: {
    input: nothing,
    output: z.array(z.object({ bytes: pageBytes, page: fetchedPage, warnings: z.array(z.string()) })),
  },
  /** Names of the sites that it has cookies of. */
  logInSites: { input: nothing, output: z.array(z.string()) },
  /** Takes its cookies, storage and cache away. */
  forgetLogIns: { input: nothing, output: nothing },
} as const

/** What the system handed over as `cuttings://…`: a link to clip, or why it is none. */
export const handedLink = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({ kind: z.literal('refused'), message: z.string() }),
])
export type HandedLink = z.infer<typeof handedLink>
