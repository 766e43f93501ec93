import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseActNumber } from '#shared/core/actNumbers/actNumber'
import { fold } from '#shared/core/folding/fold'
import { TextIndex } from '#shared/engine/query/textIndex'
import { wordsOf } from '#shared/engine/query/words'
import { resolutions } from '#shared/registers/resolutions/definition'
import { councilNouns } from './councilNouns'
import { recordOf, sampleRecords, titleOf } from './sampleTable'

const records = sampleRecords(300)
const index = new TextIndex([resolutions])
index.upsert(records)
const found = (query: string, from: TextIndex = index) => from.search(query, 1000).hits.map(({ id }) => id)
const only = (title: string, number = 'I/1/24') => {
  const small = new TextIndex([resolutions])
  small.upsert([recordOf('a', { title, number: parseActNumber(number) })])
  return small
}
const marked = (title: string, query: string, number?: string) =>
  only(title, number)
    .search(query, 1)
    .hits.flatMap(({ text, ranges }) => ranges.map(({ start, end }) => text.slice(start, end)))

describe('TextIndex', () => {
  it('finds a title by every one of its words, in any case, with and without diacritics', () => {
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.boolean(), fc.boolean(), (record, folded, upper) => {
        for (const { raw } of wordsOf(titleOf(record.values))) {
          const word = folded ? fold(raw) : raw
          expect(index.matching(upper ? word.toUpperCase() : word, 'resolutions').has(record.id)).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('finds exactly the records in which every word begins a word or has its form there', () => {
    const query = 'miejscowy plan'
    const expected = records.filter(({ values }) => {
      const words = wordsOf(JSON.stringify(values)).map(({ raw }) => fold(raw))
      return words.some((word) => word.startsWith('miejscow')) && words.some((word) => word.startsWith('plan'))
    })
    expect(found(query).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
  })

  it('finds at least 90 % of the inflected forms of council nouns from the base form', () => {
    const forms = councilNouns.flatMap((line) => {
      const [base = '', ...others] = line.split(' ')
      return others.map((form) => [base, form] as const)
    })
    const all = new TextIndex([resolutions])
    all.upsert(forms.map(([, form], place) => recordOf(`f${place}`, { title: `w sprawie ${form} gminy` })))
    const hits = forms.filter(([base], place) => all.matching(base, 'resolutions').has(`f${place}`))
    expect(hits.length / forms.length).toBeGreaterThan(0.97)
  })

  it.each(['XII/123/24', 'xii / 123 / 2024', '12/123/2024', '12/123', '123/24', '12/12', '12/123/2', '123'])(
    'finds XII/123/24 by %s, before acts that merely quote it',
    (query) => {
      const acts = new TextIndex([resolutions])
      acts.upsert([
        recordOf('act', { number: parseActNumber('XII/123/24'), date: '2024-01-01', title: 'w sprawie planu' }),
        recordOf('later', {
          number: parseActNumber('XX/200/25'),
          date: '2025-01-01',
          title: 'zmieniająca uchwałę nr XII/123/24 w sprawie planu',
        }),
        recordOf('other', { number: parseActNumber('XIV/500/19'), title: 'w sprawie dróg' }),
      ])
      const ids = found(query, acts)
      expect(ids).not.toContain('other')
      if (query === '12/12' || query === '12/123/2') expect(ids).toContain('act')
      else expect(ids[0]).toBe('act')
    },
  )

  it('ranks the same word above a beginning, a beginning above a form, newer above older', () => {
    const acts = new TextIndex([resolutions])
    acts.upsert([
      recordOf('form', { title: 'o drodze', date: '2026-01-01' }),
      recordOf('older', { title: 'droga', date: '2020-01-01' }),
      recordOf('newer', { title: 'droga', date: '2021-01-01' }),
      recordOf('beginning', { title: 'drogami', date: '2025-01-01' }),
      recordOf('beginning2', { title: 'drogaczek', date: '2024-01-01' }),
    ])
    expect(found('droga', acts)).toEqual(['newer', 'older', 'beginning', 'beginning2', 'form'])
  })

  it('marks what was found in the text as it stands', () => {
    expect(marked('w sprawie Żółtej łąki', 'zol')).toEqual(['Żół'])
    expect(marked('o naprawie drogi i drodze gminnej', 'droga')).toEqual(['drogi', 'drodze'])
    expect(marked('o naprawie drogi', 'drog napraw')).toEqual(['napraw', 'drog'])
    expect(marked('zmieniająca uchwałę nr XII/123/24 w sprawie', '12/123/2024')).toEqual(['XII/123/24'])
    expect(marked('w sprawie', '12/123/2024', 'XII/123/24')).toEqual(['XII/123/24'])
  })

  it('keeps places right in decomposed letters', () => {
    const title = 'w sprawie Żółtej łąki'.normalize('NFD')
    const [range] = only(title)
      .search('żółt', 1)
      .hits.flatMap(({ ranges }) => ranges)
    expect(title.slice(range?.start, range?.end).normalize('NFC')).toBe('Żółt')
    const whole = only(title)
      .search('zoltej', 1)
      .hits.flatMap(({ ranges }) => ranges)[0]
    expect(title.slice(whole?.start, whole?.end).normalize('NFC')).toBe('Żółtej')
  })

  it('follows changes, removals and the trash like a fresh index', () => {
    const changing = new TextIndex([resolutions])
    changing.upsert(records)
    const changed = records
      .slice(0, 50)
      .map(({ id, values }) => recordOf(id, { ...values, title: 'w sprawie wieloryba' }))
    changing.upsert(changed)
    changing.upsert(records.slice(50, 60).map(({ id, values }) => recordOf(id, values, 1)))
    changing.remove(records.slice(60, 70).map(({ id }) => id))
    const fresh = new TextIndex([resolutions])
    fresh.upsert([...changed, ...records.slice(70)])
    expect(changing.size).toBe(fresh.size)
    for (const query of ['wieloryb', 'plan', 'skarga', 'XII', '2023', 'w']) {
      expect(found(query, changing)).toEqual(found(query, fresh))
      expect(changing.search(query, 5).total).toBe(fresh.search(query, 5).total)
    }
  })

  it('stays small when one record is saved thousands of times', () => {
    const busy = new TextIndex([resolutions])
    for (let round = 0; round < 5_000; round++) busy.upsert([recordOf('a', { title: `wersja numer${round}` })])
    expect(found('wersja', busy)).toEqual(['a'])
    expect(found('numer4998', busy)).toEqual([])
  })

  it.each(['', ' ', '/', '„”', '—'])('answers nothing for %j', (query) => {
    expect(index.search(query, 10)).toMatchObject({ hits: [], total: 0 })
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (title, query) => {
        const { hits } = only(title).search(query, 3)
        for (const { text, ranges } of hits)
          for (const { start, end } of ranges) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
    )
  })
})
