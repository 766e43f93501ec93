import { describe, expect, it } from 'vitest'
import { excerptOf } from '#shared/engine/query/excerpt'
import { FileIndex } from '#shared/engine/query/fileIndex'
import { queryTerms } from '#shared/engine/query/textQuery'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'

function record(id: string, files: readonly string[], trashed: 0 | 1 = 0): RegisterRecord {
  const refs = files.map((sha256) => ({
    sha256,
    name: `${sha256}.pdf`,
    bytes: 10,
    addedAt: '2026-01-02T10:00:00.000Z',
    addedBy: '',
  }))
  return {
    id,
    register: 'resolutions',
    values: { files: refs },
    order: id,
    trashed,
    createdAt: '2026-01-02T10:00:00.000Z',
    updatedAt: '2026-01-02T10:00:00.000Z',
  }
}

function indexOf(...records: readonly RegisterRecord[]): FileIndex {
  const index = new FileIndex([resolutions])
  index.upsert(records)
  index.addText('umowa', 'Umowa dzierżawy gruntu na koszenie łąk, uchwała XII/123/24')
  index.addText('opinia', 'Opinia o koszeniu traw')
  index.addText('skan', '')
  return index
}
const found = (index: FileIndex, query: string) => index.search(queryTerms(query)).map(({ record: id }) => id)

describe('words of attached files', () => {
  it.each([
    ['dzierzawy', ['1']],
    ['umow koszenie', ['1']],
    ['koszenie', ['1', '2']],
    ['umowa traw', []],
    ['XII/123/24', ['1']],
    ['', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(indexOf(record('1', ['umowa']), record('2', ['opinia'])), query)).toEqual(ids)
  })

  it('names the file that fits best, each record once', () => {
    const index = indexOf(record('1', ['opinia', 'umowa']))
    expect(index.search(queryTerms('koszenie'))).toMatchObject([{ record: '1', name: 'umowa.pdf', field: 'files' }])
  })

  it('finds a file with every entry that holds it, newest first, and with none that lies in the trash', () => {
    const index = indexOf(record('1', ['umowa']), record('2', ['umowa']), record('3', ['umowa'], 1))
    expect(found(index, 'umowa')).toEqual(['2', '1'])
  })

  it('follows changes of entries, and forgets nothing that was read', () => {
    const index = indexOf(record('1', ['umowa']))
    index.upsert([record('1', ['opinia'])])
    expect(found(index, 'umowa')).toEqual([])
    expect(found(index, 'traw')).toEqual(['1'])
    index.remove(['1'])
    expect(found(index, 'traw')).toEqual([])
    index.clearUses()
    index.upsert([record('4', ['umowa'])])
    expect(found(index, 'umowa')).toEqual(['4'])
    expect(index.unread()).toEqual([])
  })

  it('says which texts are still to be read', () => {
    const index = indexOf(record('1', ['umowa', 'nowy', 'skan']))
    expect(index.unread()).toEqual([{ sha256: 'nowy', name: 'nowy.pdf', bytes: 10, record: '1' }])
    index.addText('nowy', 'pismo')
    expect(found(index, 'pismo')).toEqual(['1'])
  })

  it('finds no text that was destroyed', () => {
    const index = indexOf(record('1', ['umowa']))
    index.forgetTexts(['umowa', 'nieznany'])
    expect(found(index, 'umowa')).toEqual([])
  })
})

describe('the piece of a text that shows a query', () => {
  const filler = 'Lorem ipsum dolor sit amet. '.repeat(200)
  const excerpt = (text: string, query: string) => excerptOf(text, queryTerms(query))

  it('stands round the words found, without cutting one', () => {
    const shown = excerpt(`${filler}Rada powierza koszenie łąk zarządcy. ${filler}`, 'koszenie łąk')
    expect(shown?.text).toMatch(/^… .*Rada powierza koszenie łąk zarządcy\..* …$/u)
    expect(shown?.text.length).toBeLessThan(240)
    expect(shown?.ranges.map(({ start, end }) => shown.text.slice(start, end))).toEqual(['koszenie', 'łąk'])
  })

  it('is where the words stand together, not where the first of them does', () => {
    const shown = excerpt(`koszenie trawników. ${filler}koszenie nad jeziorem. ${filler}`, 'koszenie jeziorem')
    expect(shown?.text).toContain('koszenie nad jeziorem')
  })

  it('is where most of them stand when they never meet', () => {
    expect(excerpt(`jezioro ${filler}droga i most ${filler}`, 'jezioro droga most')?.text).toContain('droga i most')
  })

  it('is the whole of a short text, and nothing where nothing fits', () => {
    expect(excerpt('Umowa o koszenie', 'umowa')).toEqual({ text: 'Umowa o koszenie', ranges: [{ start: 0, end: 5 }] })
    expect(excerpt('Umowa o koszenie', 'most')).toBeUndefined()
    expect(excerpt('', 'most')).toBeUndefined()
  })
})
