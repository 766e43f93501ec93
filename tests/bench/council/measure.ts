import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { emptyOffice } from '#shared/model/office'
import { orderKey } from '#shared/model/orderKey'
import { catalogue } from '#shared/catalogue'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { documentModelSchema } from '#shared/engine/documents/model'
import { LinkIndex, type Relations } from '#shared/engine/query/linkIndex'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { ownName } from '#shared/model/display'
import { activityQuestions } from '#shared/registers/council/activity/questions'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { surroundings } from '#renderer/data/query/letters'
import { RegisterStore } from '#renderer/data/query/registerStore'

/** One line of the bench: what was done, how long it took in ms, best of three, and what it should stay below. */
export interface Line {
  readonly what: string
  readonly ms: number
  readonly goal?: number
}

const today = '2026-11-21'
const councillors = 34
const settings = { language: 'pl', today, office: emptyOffice } as const
const id = (kind: string, index: number) => `${kind}${String(index).padStart(6, '0')}`
const link = (record: string, written = record) => [{ record, written }]
const marks = ['for', 'for', 'for', 'against', 'abstained', 'notVoting', 'absent']

/** Days of five years, one after the other and again from the first. */
function dayOf(index: number): string {
  const day = new Date(Date.UTC(2021, 10, 22 + (index % 1_820)))
  return day.toISOString().slice(0, 10)
}

/** A roll of all councillors; who voted how differs from vote to vote. */
function roll(of: readonly string[], seed: number) {
  const entries = Array.from({ length: councillors }, (_, at): readonly [string, string] => [
    id('c', at),
    of[(seed * 7 + at * 3) % of.length] ?? '',
  ])
  return { roll: Object.fromEntries(entries) }
}

/** 2 000 meetings, each with 20 items and 10 votes of 34; one more of 60 items and 120 votes. */
function* town(meetings: number): Generator<readonly [register: string, id: string, values: Values]> {
  for (let at = 0; at < councillors; at++)
    yield ['councillors', id('c', at), { surname: `Sosna${at}`, givenNames: 'Ewa', term: 9, oathOn: '2021-11-01' }]
  for (let meeting = 0; meeting <= meetings; meeting++) {
    const isLong = meeting === meetings
    const [items, perItem] = isLong ? [60, 2] : [20, 0.5]
    const held = id('m', meeting)
    yield [
      'meetings',
      held,
      {
        number: String(meeting + 1),
        date: dayOf(meeting),
        statutorySize: councillors,
        openedAt: '9:00',
        closedAt: '17:30',
        attendance: roll(['present', 'present', 'present', 'present', 'absentExcused'], meeting),
      },
    ]
    for (let item = 0; item < items; item++) {
      const own = id(`i${meeting}-`, item)
      yield [
        'agendaItems',
        own,
        {
          position: String(item + 1),
          title: `Podjęcie uchwały w sprawie zmiany miejscowego planu zagospodarowania przestrzennego nr ${item}`,
          kind: 'draft',
          draftNo: String(item + 1),
          meeting: link(held),
          place: `a${item.toString(36).padStart(2, '0')}`,
          course: 'Przewodniczący komisji przedstawił opinię. Głosu nikt nie zabrał.',
        },
      ]
      for (let vote = 0; vote < perItem && (isLong || item % 2 === 0); vote++)
        yield [
          'votes',
          id(`v${meeting}-${item}-`, vote),
          {
            number: String(item * 2 + vote + 1),
            subject: `w sprawie zmiany planu nr ${item}`,
            item: link(own),
            type: 'open',
            majority: 'simple',
            place: `a${vote}`,
            ballots: roll(marks, meeting + item + vote),
          },
        ]
    }
  }
}

async function best(what: string, work: () => unknown, goal?: number): Promise<Line> {
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return { what, ms: Math.min(...times), ...(goal === undefined ? {} : { goal }) }
}

/** A councillor's votes of five years, and long minutes, beside `meetings` meetings. */
export async function* measure(meetings: number): AsyncGenerator<Line> {
  const records = new Map<string, RegisterRecord[]>(catalogue.all.map(({ id: register }) => [register, []]))
  for (const [register, record, values] of town(meetings))
    records.get(register)?.push({
      id: record,
      register,
      values,
      order: orderKey(catalogue.of(register), values),
      trashed: 0,
      createdAt: '2026-11-21T10:00:00.000Z',
      updatedAt: '2026-11-21T10:00:00.000Z',
    })
  const stores = new Map<string, RegisterStore>()
  const all = (register: string) => stores.get(register)?.records() ?? []
  const relations: Relations = {
    books: (register) => stores.get(register)?.book(),
    links: new LinkIndex(catalogue.all),
    find: (register, record) => stores.get(register)?.table.get(record),
    all,
    nameOf: (register, record) => {
      const store = stores.get(register)
      return store === undefined ? undefined : ownName(store.definition, store.table.get(record)?.values ?? {})
    },
  }
  const start = performance.now()
  for (const definition of catalogue.all) {
    const store = new RegisterStore(definition, catalogue, settings, relations)
    // Read from the database, records are clones: those just put together are read ten times slower.
    store.load(structuredClone(records.get(definition.id) ?? []))
    stores.set(definition.id, store)
  }
  yield { what: `all in memory: ${all('votes').length} votes of ${councillors}`, ms: performance.now() - start }

  const votes = stores.get('votes')
  const key = id('c', 7)
  const name = relations.nameOf('councillors', key) ?? ''
  const list = (text: string) =>
    votes?.list({
      register: 'votes',
      filters: [{ field: 'ballots', kind: 'oneOf', values: [text] }],
      sort: [{ field: 'date', direction: 'descending' }],
    })
  const sorted = performance.now()
  votes?.list({ register: 'votes', filters: [], sort: [{ field: 'date', direction: 'descending' }] })
  yield { what: 'votes by their day, first time', ms: performance.now() - sorted }
  const first = performance.now()
  list(name)
  yield { what: 'votes of a councillor, first time', ms: performance.now() - first, goal: 300 }
  let turn = 0
  yield best('votes of another councillor', () => list(`Sosna${++turn} Ewa`), 300)
  yield best('how many votes a councillor stands in', () => stores.get('councillors')?.links.rolls(key), 300)
  const period = { key, from: '2021-11-22', to: today }
  yield best('page of a councillor: five years', () => activityQuestions.person([], period, { terms: [], all }), 300)

  const long = id('m', meetings)
  const store = stores.get('meetings')
  const slot = store?.table.slotOf(long)
  if (store === undefined || slot === undefined) return
  const file = join(tmpdir(), `kancelaria-bench-${process.pid}.docx`)
  const minutes = async () => {
    const model = buildRecordLetter(store.definition, 'minutesDraft', {
      office: emptyOffice,
      today,
      values: store.printed(slot),
      around: surroundings(stores, long),
    })
    const writer = await openDocumentWriter('docx', { file, document: documentModelSchema.parse(model) })
    await writer.finish()
  }
  try {
    yield await best('minutes of 60 items and 120 votes by name, to the file', minutes, 3_000)
  } finally {
    rmSync(file, { force: true })
  }
}
