import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { readClocks } from '#shared/engine/deadlines/clocks'
import { barTotal, countChart, monthEdge, timesOfPeriod } from '#shared/engine/statistics/charts'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import { shownChart } from '#shared/engine/statistics/shownChart'
import type { ChartDefinition } from '#shared/model/chart'
import { textsOf } from '#shared/text/texts'

const context = { today: '2026-11-21', officeFreeDays: new Set<string>() }

/** Counts a chart of a register over values with what is derived of them already. */
function count(register: string, chart: string | ChartDefinition, all: readonly Values[], from?: string, to?: string) {
  const definition = catalogue.of(register)
  const named = typeof chart === 'string' ? definition.charts?.find(({ id }) => id === chart) : chart
  if (named === undefined) throw new Error(`No chart: ${register}`)
  const entries = all.map((values) => ({ values, readings: () => readClocks(definition, values, context) }))
  return { chart: named, data: countChart(definition, named, entries, { from, to }) }
}

describe('months of a period', () => {
  it.each([
    ['2026-11-21', -11, 'first', '2025-12-01'],
    ['2026-11-21', 0, 'last', '2026-11-30'],
    ['2026-11-21', 11, 'last', '2027-10-31'],
    ['2028-01-31', 1, 'last', '2028-02-29'],
  ] as const)('from %s by %d: %s is %s', (day, months, edge, expected) => {
    expect(monthEdge(day, months, edge)).toBe(expected)
  })

  it.each([
    ['2026-11-21', '2027-01-02', ['2026-11', '2026-12', '2027-01']],
    ['2026-11-21', '2026-11-21', ['2026-11']],
    ['2020-01-01', '2023-01-01', ['2020', '2021', '2022', '2023']],
    ['2026-11-21', '2026-01-01', []],
  ])('from %s to %s are %j', (first, last, expected) => {
    expect(timesOfPeriod(first, last)).toEqual(expected)
  })
})

describe('a chart by month', () => {
  const ends = (...days: readonly string[]): readonly Values[] => days.map((currentEnd) => ({ currentEnd }))

  it('counts contracts by the month they end in, empty months too', () => {
    const { data } = count(
      'contracts',
      'ending',
      ends('2026-12-31', '2026-12-01', '2027-02-28'),
      '2026-12-01',
      '2027-02-28',
    )
    expect(data).toEqual({
      series: [''],
      bars: [
        { name: '2026-12', values: [2] },
        { name: '2027-01', values: [0] },
        { name: '2027-02', values: [1] },
      ],
    })
  })

  it('reaches as far as its entries where the period is open, and passes over days that cannot be read', () => {
    const { data } = count('contracts', 'ending', [
      ...ends('2026-03-01', '2026-05-01'),
      { currentEnd: { unread: 'do odwołania' } },
    ])
    expect(data.bars.map(({ name }) => name)).toEqual(['2026-03', '2026-04', '2026-05'])
  })

  it('of nothing has no bars', () => {
    expect(count('contracts', 'ending', []).data.bars).toEqual([])
  })

  it('parts votes by their results, in the order of the register', () => {
    const votes = [
      { date: '2026-11-05', result: 'notAdopted' },
      { date: '2026-11-05', result: 'adopted' },
      { date: '2026-11-06', result: 'adopted' },
    ]
    const { data } = count('votes', 'results', votes, '2026-11-01', '2026-11-30')
    expect(data).toEqual({ series: ['adopted', 'notAdopted'], bars: [{ name: '2026-11', values: [2, 1] }] })
  })

  it('tells how long replies took, and nothing of a month without any', () => {
    const reply = (termStart: string, answeredOn: string): Values => ({ kind: 'interpellation', termStart, answeredOn })
    const { data } = count(
      'interpellations',
      'replyTimes',
      [reply('2026-03-01', '2026-03-11'), reply('2026-03-01', '2026-03-21')],
      '2026-03-01',
      '2026-04-30',
    )
    expect(data.bars).toEqual([
      { name: '2026-03', values: [15, 19] },
      { name: '2026-04', values: [undefined, undefined] },
    ])
  })
})

describe('a chart by name', () => {
  it('counts how each councillor voted', () => {
    const votes = [
      { date: '2026-11-05', ballots: { roll: { 'Alicja Modrzew': 'for', 'Bogdan Jawor': 'against' } } },
      {
        date: '2026-11-05',
        ballots: { roll: { 'Alicja Modrzew': 'absent', 'Bogdan Jawor': 'for', 'Celina Kalina': 'for' } },
      },
    ]
    const { data } = count('votes', 'ballots', votes)
    expect(data.series).toEqual(['for', 'against', 'absent'])
    expect(data.bars).toEqual([
      { name: 'Alicja Modrzew', values: [1, 0, 1] },
      { name: 'Bogdan Jawor', values: [1, 1, 0] },
      { name: 'Celina Kalina', values: [1, 0, 0] },
    ])
    expect(data.bars.map(barTotal)).toEqual([2, 2, 1])
  })

  it('counts an entry of several people for each, and those of nobody apart', () => {
    const chart = { id: 'people', day: 'filedOn', by: { field: 'councillors' } } as const
    const { data } = count('interpellations', chart, [
      { councillors: ['Jan Kos', 'Ewa Żak'] },
      { councillors: ['Jan Kos'] },
      {},
    ])
    expect(data.bars).toEqual([
      { name: 'Jan Kos', values: [2] },
      { name: '', values: [1] },
      { name: 'Ewa Żak', values: [1] },
    ])
  })

  it('counts only the entries for which its conditions hold', () => {
    const chart = {
      id: 'kinds',
      day: 'filedOn',
      by: { field: 'department' },
      when: [{ field: 'kind', oneOf: ['query'] }],
    } as const
    const { data } = count('interpellations', chart, [
      { department: 'Wydział Dróg', kind: 'query' },
      { department: 'Wydział Dróg', kind: 'motion' },
    ])
    expect(data.bars).toEqual([{ name: 'Wydział Dróg', values: [1] }])
  })
})

describe('a chart in words', () => {
  it.each([
    ['pl', 'Umowy kończące się według miesięcy', 'grudzień 2026'],
    ['en', 'Contracts ending by month', 'December 2026'],
  ] as const)('speaks the language of the reader: %s', (language, title, month) => {
    const { chart, data } = count('contracts', 'ending', [{ currentEnd: '2026-12-31' }])
    const text = textsOf(language, catalogue).register('contracts')
    const shown = shownChart(chart, data, text, documentsPl.chartWords, language)
    expect(shown).toMatchObject({ title, bars: [{ label: '12', name: month, values: [1] }] })
  })
})

it('every chart of the program has a title in both languages', () => {
  for (const { id, charts = [] } of catalogue.registers)
    for (const language of ['pl', 'en'] as const)
      for (const chart of charts)
        expect(textsOf(language, catalogue).register(id).charts?.[chart.id], chart.id).toBeTruthy()
})
