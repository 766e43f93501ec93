import { describe, expect, it } from 'vitest'
import { fitColumns, fittedWidth, gridTemplate, leastWidth, visibleColumns } from '#renderer/features/register/columns'
import type { ViewColumn } from '#shared/model/view'
import { resolutions } from '#shared/registers/resolutions/definition'

const columns = (...of: readonly ViewColumn[]) => visibleColumns(resolutions, { columns: of }, false)

describe('a column is as wide as its content', () => {
  it.each<[string, ViewColumn, { heading: number; content: number } | undefined, number | undefined]>([
    [
      'a number that is longer than its column is never cut',
      { field: 'number', width: 90 },
      { heading: 70, content: 140 },
      140,
    ],
    [
      'nor where the clerk made it narrow',
      { field: 'number', width: 60, set: true },
      { heading: 70, content: 140 },
      140,
    ],
    ['a wide column of days gives room back', { field: 'date', width: 200 }, { heading: 60, content: 96 }, 96],
    ['the clerk’s own width stays', { field: 'date', width: 200, set: true }, { heading: 60, content: 96 }, 200],
    ['a long text is cut', { field: 'session', width: 120 }, { heading: 60, content: 900 }, 200],
    ['as wide as the view allows', { field: 'session', width: 260 }, { heading: 60, content: 900 }, 260],
    ['or as the clerk wants', { field: 'session', width: 80, set: true }, { heading: 60, content: 900 }, 80],
    ['a heading is read, a long one in part', { field: 'date', width: 90 }, { heading: 400, content: 96 }, 130],
    ['an empty column can be filtered', { field: 'session', width: 120 }, { heading: 40, content: 0 }, 72],
    ['before anything is measured the view decides', { field: 'session', width: 120 }, undefined, 120],
    ['the title takes what is left', { field: 'title' }, { heading: 60, content: 900 }, undefined],
  ])('%s', (_, column, needed, expected) => {
    const [first] = columns(column)
    expect(first === undefined ? 'none' : fittedWidth(first, needed)).toBe(expected)
  })
})

it('a column no view gives a width is as wide as its content where that is short; a text takes what is left', () => {
  const widthsOf = (...of: readonly ViewColumn[]) => columns(...of).map(({ width }) => width !== undefined)
  expect(widthsOf({ field: 'date' }, { field: 'title' }, { field: 'kind' })).toEqual([true, false, true])
  // Without any text one of them fills the list.
  expect(widthsOf({ field: 'date' }, { field: 'kind' })).toEqual([false, false])
})

describe('beside a pane', () => {
  const all = columns(
    { field: 'number', width: 100 },
    { field: 'title' },
    { field: 'date', width: 100 },
    { field: 'status', width: 120 },
    { field: 'proposer', width: 150 },
    { field: 'session', width: 80 },
  )
  const view = { sort: [{ field: 'date', direction: 'descending' }], filters: [] } as const
  // 34 px for the check boxes, 58 px for the sign that something is hidden.
  it.each<[string, number | undefined, readonly string[], readonly string[]]>([
    ['without a width everything shows', undefined, [], []],
    ['where all have room, too', 804, [], []],
    ['the last of the least important goes first', 803, [], ['session']],
    ['then the one before it', 700, [], ['proposer', 'session']],
    ['what the order runs by goes where that is not enough', 631, [], ['date', 'proposer']],
    ['number and title always stay', 100, [], ['date', 'status', 'proposer', 'session']],
    ['of what the clerk asks for the last stays', 500, ['proposer', 'session'], ['date', 'status', 'proposer']],
    ['a narrow one stays where a wide one goes', 595, ['proposer', 'session'], ['status', 'proposer']],
    ['what the clerk asks for stays instead of another', 640, ['session'], ['date', 'proposer']],
  ])('%s', (_, available, wanted, hidden) => {
    const fitted = fitColumns(all, new Map(), { definition: resolutions, view, available, wanted })
    expect(fitted.hidden.map(({ field }) => field.id)).toEqual(hidden)
    expect(fitted.shown.length + fitted.hidden.length).toBe(all.length)
    expect(leastWidth(fitted)).toBe(
      fitted.shown.reduce((sum, { least }) => sum + least, 34 + (hidden.length > 0 ? 58 : 0)),
    )
  })

  it('leaves room in the last heading for the sign', () => {
    const fitted = fitColumns(all, new Map(), { definition: resolutions, view, available: 700, wanted: [] })
    expect(gridTemplate(fitted)).toBe('34px 100px minmax(220px, 1fr) 100px 178px')
    expect(fitted.shown.map(({ place }) => place)).toEqual([0, 1, 2, 3])
  })
})
