import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { catalogue } from '#shared/catalogue'
import { buildGroupPaper } from '#shared/engine/documents/papers'
import { openTown, today, town } from './townPapers'

/** Groups of registers whose papers are all built here, from every record of the town they can be about. */
const groups: readonly string[] = ['media', 'promotion', 'organisations', 'cooperation']

/** And some of the groups whose other papers have tests of their own. */
const further: readonly string[] = ['socialFunds', 'socialApplications', 'unitMatters']

const registers = catalogue.registers.filter(
  ({ id, group }) => (group !== undefined && groups.includes(group)) || further.includes(id),
)
const entriesOf = (register: string) => town.filter((record) => record.register === register)

let opened: Awaited<ReturnType<typeof openTown>>
beforeAll(async () => {
  opened = await openTown()
})
afterAll(() => opened.close())

const letters = registers.flatMap(({ id, letters: of = [] }) => of.map((letter) => [id, letter.id] as const))
const periodPapers = registers.flatMap(({ id, statistics }) =>
  (statistics?.papers ?? []).map((paper) => [id, paper.id] as const),
)
const groupPapers = registers.flatMap(({ id, papers = [] }) => papers.map((paper) => [id, paper] as const))

describe('every paper of the office', () => {
  it.each(registers.map(({ id }) => id))('%s has entries in the invented town', (register) => {
    expect(entriesOf(register).length).toBeGreaterThan(0)
  })

  it.each(letters)('%s: the letter %s is valid and says something, whatever it is about', async (register, letter) => {
    for (const [index, { id: record }] of entriesOf(register).entries()) {
      const input = await opened.service.letter({ register, record, letter, day: today })
      const text = await opened.paper(`${register}-${letter}-${index}`, input)
      expect(text.length).toBeGreaterThan(100)
      expect(text).not.toMatch(/undefined|NaN|\[object/u)
      expect(text, 'days stand as people write them').not.toMatch(/\b\d{4}-\d{2}-\d{2}\b/u)
    }
  })

  it.each(periodPapers)('%s: the paper %s about a year', async (register, paper) => {
    const text = await opened.periodPaper(register, paper, { from: '2026-01-01', to: '2026-12-31' })
    expect(text).not.toMatch(/undefined|NaN|\[object/u)
  })

  it.each(groupPapers)('%s: the paper $id', async (register, { id: paper, group }) => {
    const all = await opened.service.values({ register, filters: [], sort: [] })
    const value = all.find((values) => values[group] !== undefined)?.[group]
    const print = { entries: all.filter((values) => values[group] === value), office: sampleOffice(), today }
    const { document } = buildGroupPaper(catalogue.of(register), paper, print)
    expect(await opened.paper(`${register}-${paper}`, document)).not.toMatch(/undefined|NaN|\[object/u)
  })

  it.each(registers.flatMap(({ id, views }) => views.map((view) => [id, view.id] as const)))(
    '%s: the list %s inside and outside',
    async (register, view) => {
      for (const inside of [true, false])
        expect(await opened.list(register, view, inside)).not.toMatch(/undefined|NaN|\[object/u)
    },
  )
})
