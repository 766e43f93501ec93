import { describe, expect, it } from 'vitest'
import { documentModelSchema } from '#shared/engine/documents/model'
import { emptyOffice } from '#shared/model/office'
import {
  bandName,
  bandOf,
  countSg01,
  defaultSg01Settings,
  readBands,
  sg01Key,
  sg01Settings,
} from '#shared/registers/council/activity/sg01'
import { sg01Paper } from '#shared/registers/council/activity/sg01Paper'
import { activityPl } from '#shared/registers/council/activity/words.pl'
import { besideOf, town } from './town'

const bands = [18, 30, 40, 50, 60]

describe('the numbers of the form SG-01', () => {
  const sg01 = countSg01(besideOf(town), 2026, bands)

  it('are of those in office on the last day of the year', () => {
    expect(sg01.asOf).toBe('2026-12-31')
    expect(sg01.total).toMatchObject({ female: 1, male: 1, unknown: 0 })
    expect(countSg01(besideOf(town), 2025, bands).total).toMatchObject({ female: 1, male: 1 })
    expect(countSg01(besideOf(town), 2020, bands).total).toMatchObject({ female: 0, male: 0 })
  })

  it('come to the same sum in every part, with a line for what is not known', () => {
    const sum = (lines: typeof sg01.ages) =>
      lines.reduce((all, { female, male, unknown }) => all + female + male + unknown, 0)
    expect([sg01.ages, sg01.education, sg01.occupations].map(sum)).toEqual([2, 2, 2])
    expect(sg01.occupations.at(-1)).toEqual({ id: '', female: 1, male: 0, unknown: 0 })
  })

  it('take the year of birth of the person where the mandate has none', () => {
    expect(sg01.ages.filter(({ female, male }) => female + male > 0)).toEqual([
      { id: '18', female: 1, male: 0, unknown: 0 },
      { id: '60', female: 0, male: 1, unknown: 0 },
    ])
  })

  it('name whose entries lack something', () => {
    expect(sg01.missing).toEqual([{ key: 'dab', name: 'Dąb Jan', fields: ['occupationGroup'] }])
  })

  it('make a paper on which nobody is named', () => {
    const settings = { bands, mayor: { sex: 'female', birthYear: 1970 } } as const
    const office = emptyOffice
    const paper = documentModelSchema.parse(
      sg01Paper({ office, printedOn: '2027-01-15', sg01, settings: { ...settings, bands } }),
    )
    const text = JSON.stringify(paper).replaceAll('\u00a0', ' ')
    expect(text).toContain('60 i więcej')
    expect(text).toContain('56')
    expect(text).not.toContain('Dąb')
  })
})

describe('age bands', () => {
  it.each([
    [17, undefined],
    [18, 18],
    [29, 18],
    [30, 30],
    [59, 50],
    [60, 60],
    [99, 60],
  ])('%i years belong to the band from %s', (age, band) => {
    expect(bandOf(age, bands)).toBe(band)
  })

  it.each([
    ['18', '18–29'],
    ['60', '60 i więcej'],
  ])('from %s is called %s', (band, name) => {
    expect(bandName(band, bands, activityPl.sg01)).toBe(name)
  })

  it.each([
    ['18, 30, 40', [18, 30, 40]],
    ['25;35', [25, 35]],
    ['30, 20', undefined],
    ['18, 18', undefined],
    ['osiemnaście', undefined],
    ['', undefined],
  ])('typed as „%s” are %j', (typed, read) => {
    expect(readBands(typed)).toEqual(read)
  })

  it('and the mayor are read from the settings part by part', () => {
    expect(sg01Settings({})).toEqual(defaultSg01Settings)
    expect(sg01Settings({ [sg01Key]: { bands: 'x', mayor: { sex: 'male' } } })).toEqual({
      bands: defaultSg01Settings.bands,
      mayor: { sex: 'male' },
    })
  })
})
