import { expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { cellReader } from '#shared/engine/import/readCell'
import { textsOf } from '#shared/text/texts'

const read = cellReader(
  { id: 'receivedAt', type: 'instant', section: 'x', privacy: 'office' },
  {
    text: textsOf('pl', catalogue).register('nominations'),
    today: '2026-11-21',
    numbering: { patterns: { '': '{nr}/{rrrr}' }, counter: 'year' },
  },
)

it.each([
  ['12.01.2024 10:30', '2024-01-12T09:30:00.000Z', []],
  ['2024-07-12 10:30:05', '2024-07-12T08:30:05.000Z', []],
  ['2024-03-12T23:30:00Z', '2024-03-12T23:30:00.000Z', []],
  ['12.01.2024', '2024-01-12', []],
  ['12.01.2024 25:30', { unread: '12.01.2024 25:30' }, ['dateUnread']],
  ['b/d', { unread: 'b/d' }, ['dateUnread']],
])('the moment %j is read whole, and nothing is said of a time left out', (text, value, codes) => {
  const cell = read(text)
  expect([cell.value, cell.warnings.map(({ code }) => code)]).toEqual([value, codes])
})
