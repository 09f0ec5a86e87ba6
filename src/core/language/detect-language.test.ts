import { expect, test } from 'vitest'
import { detectLanguage } from './detect-language'

test.each([
  ['en', 'The minister said that it was the end of the road for the club.'],
  ['de', 'Der Minister sagte, dass es das Ende der Straße für den Verein sei.'],
  ['fr', 'Le ministre a dit que c’est la fin de la route pour le club.'],
  ['es', 'El ministro dijo que era el final del camino para el club de la ciudad.'],
  ['ru', 'Министр сказал, что это конец.'],
  ['ja', '大臣はこれで終わりだと言った。'],
  ['zh', '部长说这是终点。'],
  ['ar', 'قال الوزير إن هذه هي النهاية'],
  ['', '12345 – !!'],
  ['', ''],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})
