import { describe, expect, it } from 'vitest'
import { cellKeys, cellText } from '#shared/engine/query/cell'
import { daysOf } from '#shared/engine/query/recordTexts'
import { catalogue } from '#shared/catalogue'
import { fieldOf } from '#shared/model/definition'
import { textsOf } from '#shared/text/texts'

const nominations = catalogue.of('nominations')
const texts = { text: textsOf('pl', catalogue).register('nominations'), words: textsOf('pl', catalogue).app.words }

describe('a moment', () => {
  // Half past midnight in Poland, still the day before in UTC.
  const night = '2026-03-12T23:30:00.000Z'
  const field = fieldOf(nominations, 'receivedAt')
  if (field === undefined) throw new Error('nominations are received at a moment')

  it('is found, filtered and chosen by its day in Poland', () => {
    expect(cellText(field, night, texts)).toContain('13.03.2026')
    expect(cellText(field, night, texts)).not.toContain('12.03.2026')
    expect(cellKeys(field, night, texts)).toEqual(['2026-03-13'])
    const record = { id: 'a', register: 'nominations', trashed: 0, order: '', createdAt: '', updatedAt: '' } as const
    expect(daysOf(nominations, { ...record, values: { receivedAt: night } })).toEqual([
      { field: 'receivedAt', day: '2026-03-13' },
    ])
  })
})
