import type { DocumentInput } from '#shared/engine/documents/model'
import type { LetterFile } from '#shared/engine/register'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { recordName, recordTitle } from '#shared/model/display'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { type JoiningQuestion, planJoining, type PlannedJoining } from '../joining'
import { filesOfLetter, type LetterQuestion, letterOf } from '../letters'
import { type Made, madeFrom, type MakingQuestion } from '../making'
import type { OfficeRecords } from '../officeRecords'
import type { RecordPlace, RecordView } from '../queryTypes'
import { type Belongings, belongingsOf, nextPlace, rollPersons, type RollPerson } from '../relations'

/** Entries a message names one by one; of more it names one less, and how many others there are. */
const mostNamed = 3

/** Questions about single records: what they say, what leads to them, what would be made of them. */
export const recordsQuestions = (office: OfficeRecords) => ({
  /** A record as its pane shows it. */
  async record(register: string, id: string): Promise<RecordView | undefined> {
    const store = await office.store(register)
    const slot = store.table.slotOf(id)
    const row = slot === undefined ? undefined : store.row(slot)
    return row === undefined ? undefined : { row, incoming: store.links.incoming(id), rolls: store.links.rolls(id) }
  },

  /** Records what is derived of a record that is being typed looks at along its links. */
  async around(register: string, values: Values): Promise<readonly RegisterRecord[]> {
    return (await office.store(register)).links.around(values)
  },

  /** The links a record with these values should have by the names written in it. */
  async tied(register: string, values: Values): Promise<Values> {
    return (await office.store(register)).tied(values)
  },

  /**
   * Who stands in a roll of a record with these values: those its register offers, and whoever something is noted of
   * already; in the order of their names.
   */
  async rollOf(register: string, field: string, values: Values): Promise<readonly RollPerson[]> {
    return rollPersons(await office.ready(), office.settings(), { register, field, values })
  },

  /** The place of a new record behind those that belong to the same one, where its register keeps an order. */
  async nextPlace(register: string, values: Values): Promise<string | undefined> {
    return nextPlace(await office.ready(), register, values)
  },

  /** Records that belong to these, and on from there, by register: what goes to the trash with them. */
  async belongings(ids: readonly string[]): Promise<readonly Belongings[]> {
    return belongingsOf(await office.ready(), ids)
  },

  /** What making two records one would write; `undefined` where one of them is gone. */
  async joining(question: JoiningQuestion): Promise<PlannedJoining | undefined> {
    const stores = await office.ready()
    const [first] = stores.values()
    return first === undefined ? undefined : planJoining(stores, first.catalogue, question)
  },

  /** What a record made from another starts with; `undefined` where nothing can be made. */
  async madeFrom(question: MakingQuestion): Promise<Made | undefined> {
    return madeFrom(await office.ready(), office.settings(), question)
  },

  /** A letter about a record; `undefined` for a record or a letter that is not there. */
  async letter(question: LetterQuestion): Promise<DocumentInput | undefined> {
    return letterOf(await office.ready(), office.settings(), question)
  },

  /** The attached files that go into one folder with it. */
  async letterFiles(question: LetterQuestion): Promise<readonly LetterFile[]> {
    return filesOfLetter(await office.ready(), office.settings(), question)
  },

  /** Where a record is, whatever its register; `undefined` for an id nothing bears. */
  async whereIs(id: string): Promise<RecordPlace | undefined> {
    for (const [register, { table, definition }] of await office.ready()) {
      const record = table.get(id)
      if (record !== undefined) return { register, record: id, name: recordName(definition, record.values) }
    }
    return undefined
  },

  /** Names and titles of records, for links. */
  async names(
    register: string,
    ids: readonly string[],
  ): Promise<Readonly<Record<string, { readonly name: string; readonly title: string }>>> {
    const { table, definition } = await office.store(register)
    return Object.fromEntries(
      ids.flatMap((id) => {
        const record = table.get(id)
        if (record === undefined) return []
        const { values } = record
        return [[id, { name: recordName(definition, values), title: recordTitle(definition, values) }] as const]
      }),
    )
  },

  /** Numbers of the first of several records, as many as a message names; those without one are passed over. */
  async labels(register: string, ids: readonly string[]): Promise<readonly string[]> {
    const { table, definition } = await office.store(register)
    const named = ids.length > mostNamed ? ids.slice(0, mostNamed - 1) : ids
    return named.flatMap((id) => writtenNumber({ definition }, table.get(id)?.values ?? {}) ?? [])
  },

  /** The records of a register outside the trash that lead to a record by a link, each once, in the order of the register. */
  async linked(register: string, record: string): Promise<readonly RegisterRecord[]> {
    const leading = (await office.store(register)).table.incoming(record)
    const records = new Set(leading.map(({ from }) => from))
    return [...records].filter((from) => from.register === register).sort((a, b) => (a.order < b.order ? -1 : 1))
  },

  /** Answers a question of a register's own screens over its records outside the trash. */
  async ask(register: string, question: string, input?: unknown): Promise<unknown> {
    const stores = await office.ready()
    const { definition } = await office.store(register)
    const answer = definition.code.questions?.[question]
    if (answer === undefined) throw new Error(`Unknown question: ${question}`)
    const all = (id: string): readonly RegisterRecord[] => {
      const table = stores.get(id)?.table
      return Array.from(table?.ordered([]) ?? []).flatMap((slot) => {
        const record = table?.recordAt(slot)
        return record === undefined || record.trashed === 1 ? [] : [record]
      })
    }
    return answer(all(register), input, { terms: office.settings().office.terms, all })
  },
})
