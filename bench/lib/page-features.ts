import { blockFeatures, featureNames } from '@/dom/extract/block-features'
import { checkMarkup } from '@/dom/extract/check-markup'
import { cutBlocks } from '@/dom/extract/cut-blocks'
import { readMetadata } from '@/dom/extract/read-metadata'
import { readabilityVote } from '@/dom/extract/readability-vote'
import { decodeText } from '@/formats/decode-text'
import { declaredCharset } from '@/formats/html/declared-charset'

/** For `bench/train-extract.mjs`, in a browser: each block of a page with the numbers that it is judged by. */
Object.assign(window, {
  pageFeatures: (bytes: Uint8Array, url: string) => {
    const html = decodeText(bytes, declaredCharset(bytes)).text
    if (checkMarkup(html) !== '') return []
    const document = new DOMParser().parseFromString(html, 'text/html')
    const { fields, description, articleBody } = readMetadata(document, url)
    const blocks = cutBlocks(document.body, url)
    const votes = readabilityVote(document, blocks)
    const rows = blockFeatures({ blocks, votes, title: fields.title, description, articleBody })
    const isVoted = featureNames.indexOf('vote')
    return blocks.map(({ text }, at) => ({
      text,
      features: rows[at]?.map((value) => Number(value.toFixed(4))),
      voted: rows[at]?.[isVoted] === 1,
    }))
  },
})
