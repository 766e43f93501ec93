import { catalogue } from '#shared/catalogue'
import { describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleResolutions, type SampleRecord } from '#assets/sample/resolutions'
import { deriveValue } from '#shared/engine/present/derive'
import { type IncomingLink } from '#shared/engine/present/rule'
import { resolutions } from '#shared/registers/resolutions/definition'
import { fieldOf } from '#shared/model/definition'
import { officeSchema } from '#shared/model/office'
import { type ActNumber, isActNumber, isUnread, type Values } from '#shared/core/values/values'

const today = '2026-11-21'
const make = (count: number, seed = 1): readonly SampleRecord[] => [
  ...sampleResolutions(count, seed, { today, id: (index) => `r${index}` }),
]
const sample = make(900)
const titleOf = ({ title }: Values): string => (typeof title === 'string' ? title : '')
const titles = sample.map(({ values }) => titleOf(values))
const numbers = sample.flatMap(({ values }): ActNumber[] => (isActNumber(values['number']) ? [values['number']] : []))
const linkFields = ['amends', 'repeals', 'repealsPartly', 'corrects', 'consolidates']
const links = sample.flatMap(({ id, values }) =>
  linkFields.flatMap((field) => {
    const value = values[field]
    if (!Array.isArray(value)) return []
    return value.flatMap((item: unknown) =>
      typeof item === 'object' && item !== null && 'written' in item && 'record' in item
        ? [{ field, from: id, written: String(item.written), to: String(item.record) }]
        : [],
    )
  }),
)

describe('sampleResolutions', () => {
  it('gives as many as asked, the same for the same seed, others for another', () => {
    expect(sample).toHaveLength(900)
    expect(make(900)).toEqual(sample)
    expect(make(900, 2)).not.toEqual(sample)
    expect([0, 1, 7, 40].map((count) => make(count).length)).toEqual([0, 1, 7, 40])
  })

  it('uses only fields and choices of the register', () => {
    for (const { values } of sample)
      for (const [id, value] of Object.entries(values)) {
        const field = fieldOf(resolutions, id)
        expect(field, id).toBeDefined()
        if (field?.type === 'choice') expect(field.choices).toContain(value)
      }
  })

  it('has titles as long as real ones: about 143 characters on average, up to 700', () => {
    const mean = titles.reduce((sum, title) => sum + title.length, 0) / titles.length
    expect(mean).toBeGreaterThan(115)
    expect(mean).toBeLessThan(170)
    const longest = Math.max(...make(3_000).map(({ values }) => titleOf(values).length))
    expect(longest).toBeGreaterThan(400)
    expect(longest).toBeLessThanOrEqual(700)
  })

  it('writes titles without leftovers of the templates', () => {
    for (const title of titles) {
      expect(title).toMatch(/^(w sprawie |zmieniająca uchwałę |numer niewykorzystany)/)
      expect(title).not.toMatch(/undefined|NaN|\$\{|\[object|\s{2}|\s$| ,/)
      expect(title).not.toMatch(/(Dyrektora|Kierownika) \S+a Podstawowa|w Lipowiec|Rady Miasta Lipowca/)
    }
  })

  it('has acts of every kind and in nearly every state', () => {
    const kind = fieldOf(resolutions, 'kind')
    expect(new Set(make(3_000).map(({ values }) => values['kind']))).toEqual(
      new Set(kind?.type === 'choice' ? kind.choices : []),
    )
    const status = fieldOf(resolutions, 'status')
    if (status?.type !== 'derived') throw new Error('status is derived')
    const incoming = new Map<string, IncomingLink[]>()
    for (const { field, from, to } of links) {
      const source = sample.find(({ id }) => id === from)
      if (source !== undefined)
        incoming.set(to, [...(incoming.get(to) ?? []), { register: resolutions.id, field, from: source.values }])
    }
    const states = new Set(
      sample.map(({ id, values }) =>
        deriveValue(catalogue.of('resolutions'), status, values, { today, incoming: incoming.get(id) ?? [] }),
      ),
    )
    for (const state of [
      'inForce',
      'repealed',
      'annulled',
      'annulledPartly',
      'toPublish',
      'adopted',
      'withdrawn',
      'unknown',
    ])
      expect(states, state).toContain(state)
  })

  it('has acts on their way when the last sitting was days ago', () => {
    const recent = [...sampleResolutions(300, 1, { today: '2026-10-30', id: String })]
    const last = recent.filter(({ values }) => values['date'] === '2026-10-28')
    expect(last.length).toBeGreaterThan(3)
    expect(last.some(({ values }) => values['supervisor'] !== 'none' && values['sentOn'] === undefined)).toBe(true)
    for (const { values } of recent)
      for (const id of ['date', 'sentOn', 'receivedOn', 'bipOn', 'promulgatedOn']) {
        const value = values[id]
        if (typeof value === 'string') expect(value <= '2026-10-30').toBe(true)
      }
  })

  it('has one number given twice, one left out, a wrong year and a date that is none', () => {
    const keys = numbers.map(({ written }) => written)
    expect(keys.length - new Set(keys).size).toBe(1)
    const steps = numbers.slice(1).map(({ ordinal = 0 }, place) => ordinal - (numbers[place]?.ordinal ?? 0))
    expect(steps.filter((step) => step === 2)).toHaveLength(1)
    expect(steps.filter((step) => step === 0)).toHaveLength(1)
    const years = sample.filter(({ values }) => {
      const { number, date } = values
      return isActNumber(number) && typeof date === 'string' && number.year !== Number(date.slice(0, 4))
    })
    expect(years).toHaveLength(1)
    expect(sample.filter(({ values }) => isUnread(values['date']))).toHaveLength(1)
  })

  it('links only to earlier acts, by id and by the number they bear', () => {
    const place = new Map(sample.map(({ id }, index) => [id, index]))
    expect(links.length).toBeGreaterThan(100)
    expect(new Set(links.map(({ field }) => field))).toEqual(new Set(linkFields))
    for (const { from, to, written } of links) {
      expect(place.get(to) ?? Infinity).toBeLessThan(place.get(from) ?? 0)
      const number = sample[place.get(to) ?? 0]?.values['number']
      expect(isActNumber(number) && number.written).toBe(written)
    }
  })

  it('numbers by the pattern of its office, which is a valid office', () => {
    expect(officeSchema.parse(sampleOffice())).toEqual(sampleOffice())
    for (const { written } of numbers) expect(written).toMatch(/^[IVXL]+\/\d+\/\d\d$/)
  })
})
