import { expect, test } from 'vitest'
import { batchTable } from './save-batch'

test('a row for each article told of a name, one for a name without any, and no formula', () => {
  const hit = {
    itemId: 'i1',
    title: 'Talks',
    source: 'A',
    published: '2021',
    excerpt: '=Lee said',
    matches: [],
  }
  const bytes = batchTable([
    { name: 'Ann Lee', forms: ['Lee'], query: '', articles: 7, hits: [hit, { ...hit, itemId: 'i2' }] },
    { name: '+Nobody', forms: [], query: '', articles: 0, hits: [] },
  ])
  expect(new TextDecoder().decode(bytes).split('\r\n')).toEqual([
    'name,also searched as,articles,title,source,published,excerpt,item',
    "Ann Lee,Lee,7,Talks,A,2021,'=Lee said,i1",
    "Ann Lee,Lee,7,Talks,A,2021,'=Lee said,i2",
    "'+Nobody,,0,,,,,",
    '',
  ])
})
