import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { execute, readUndoState, redo, undo } from '#renderer/data/commands/commands'
import { erase } from '#renderer/data/commands/erase'
import { openDatabase, type OfficeDatabase } from '#renderer/data/database'
import { checkLog } from '#renderer/data/log/checkLog'
import { beginAnew } from '#renderer/data/merge/identity'
import { readDisputes, settle } from '#renderer/data/sharing/disputes'
import { joinLog } from '#renderer/data/sharing/joinLog'
import { KnowledgeKept } from '#renderer/data/sharing/knowledgeKept'
import { markSent, nextParcel } from '#renderer/data/sharing/outbox'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import type { Edit } from '#shared/engine/history/history'
import { keyOf, type Decision } from '#shared/engine/merge/decide'
import type { SentEntry, StoredEntry } from '#shared/program/sharing/entry'
import { acceptedPackage } from './packages'
import { takeParcel } from './stations'

const register = 'resolutions'

/** What a server does with entries: keeps them in their order, each once, and lets them be emptied. */
class Log {
  readonly entries: StoredEntry[] = []
  origin: string | null = null

  append(entries: readonly SentEntry[]): void {
    const keyFor = ({ command, register: of, part }: SentEntry) => `${command} ${of} ${part}`
    const known = new Set(this.entries.map(keyFor))
    for (const entry of entries)
      if (!known.has(keyFor(entry))) this.entries.push({ ...entry, position: this.entries.length + 1 })
  }

  empty(entries: readonly SentEntry[]): void {
    for (const { command, register: of, part, body } of entries) {
      const at = this.entries.findIndex(
        (entry) => entry.command === command && entry.register === of && entry.part === part,
      )
      const entry = this.entries[at]
      if (entry !== undefined) this.entries[at] = { ...entry, body }
    }
  }
}

class Machine {
  readonly database: OfficeDatabase
  knowledge = new KnowledgeKept()
  readonly #log: Log
  #now: number

  constructor(database: OfficeDatabase, log: Log, now: number) {
    this.database = database
    this.#log = log
    this.#now = now
  }

  get options() {
    return { who: this.database.name, now: () => (this.#now += 1_000) }
  }

  async edit(record: string, edit: Partial<Edit>): Promise<void> {
    const name = { kind: 'edit', register, record, label: '' } as const
    this.#note(await execute(this.database, name, [{ record, register, ...edit }], this.options))
  }

  async press(direction: 'undo' | 'redo'): Promise<void> {
    const command = (await readUndoState(this.database))[direction].at(-1)
    if (command === undefined) return
    const done =
      direction === 'undo'
        ? await undo(this.database, command, this.options)
        : await redo(this.database, command, this.options)
    if (done !== undefined && 'command' in done) this.#note(done)
  }

  async erase(record: string): Promise<void> {
    const erasure = { register, records: [record], fields: ['notes'], remove: false, reason: 'wniosek' }
    this.#note(await erase(this.database, erasure, this.options))
  }

  async renew(kind: 'restored' | 'renamed'): Promise<void> {
    this.#note(await beginAnew(this.database, kind, this.options))
    this.knowledge.forget()
  }

  async settleOne(kind: 'mine' | 'theirs'): Promise<void> {
    const [merge] = (await readDisputes(this.database, this.knowledge)).merges
    if (merge === undefined) return
    const decisions = new Map<string, Decision>(merge.conflicts.map((one) => [keyOf(merge.record, one), { kind }]))
    this.#note(await settle(this.database, this.knowledge, merge.record, decisions, this.options))
  }

  async send(): Promise<void> {
    const { entries, emptied, commands } = await nextParcel(this.database, new Set())
    this.#log.append(entries)
    this.#log.empty(emptied)
    await markSent(this.database, commands)
  }

  /** Takes in so many entries at most. */
  async receive(most: number): Promise<void> {
    const after = (await readSharing(this.database))?.position ?? 0
    const entries = this.#log.entries.slice(after, after + most)
    const reached = entries.at(-1)?.position ?? after
    if (reached > after) await takeParcel(this, { entries, after, reached })
  }

  async exchange(): Promise<void> {
    await this.send()
    await this.receive(10_000)
  }

  async view(): Promise<unknown> {
    const records = await this.database.records.toArray()
    return records.map(({ id, values, trashed, order }) => ({ id, values, trashed, order }))
  }

  #note(outcome: Awaited<ReturnType<typeof execute>>): void {
    if (outcome !== undefined) this.knowledge.note(outcome.command)
  }
}

const machine = fc.nat(2)
const record = fc.constantFrom('r1', 'r2')
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      machine,
      record,
      field: fc.constantFrom('title', 'notes', 'reporter'),
      value: fc.constantFrom('a', 'b', 'c', undefined),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('people' as const),
      machine,
      record,
      value: fc.subarray(['Jan', 'Ewa', 'Ola']),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('trashed' as const, 'live' as const), machine, record }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), machine }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), machine, record }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restored' as const, 'renamed' as const), machine }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('package' as const), machine, to: machine }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('mine' as const, 'theirs' as const), machine }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const), machine }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('receive' as const), machine, most: fc.integer({ min: 1, max: 4 }) }),
  },
)

let runs = 0

it('comes to the same on every workstation, whatever was done where and in which order it came', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const log = new Log()
      const run = (runs += 1)
      const clocks = [0, 86_400_000, -86_400_000]
      const machines = await Promise.all(
        clocks.map(
          async (clock, index) =>
            new Machine(await openDatabase(`converge-${run}-${index}`), log, Date.UTC(2026, 10, 30) + clock),
        ),
      )
      try {
        const [first] = machines
        await first?.edit('r1', { fields: { title: 'a', notes: 'tajne' } })
        for (const one of machines) {
          await joinLog(one.database, log.origin)
          log.origin ??= (await readSharing(one.database))?.origin ?? null
          await one.exchange()
        }
        for (const one of steps) {
          const at = machines[one.machine]
          if (at === undefined) continue
          if (one.do === 'set') await at.edit(one.record, { fields: { [one.field]: one.value } })
          else if (one.do === 'people') await at.edit(one.record, { fields: { initiators: one.value } })
          else if (one.do === 'trashed' || one.do === 'live') await at.edit(one.record, { presence: one.do })
          else if (one.do === 'undo' || one.do === 'redo') await at.press(one.do)
          else if (one.do === 'erase') await at.erase(one.record)
          else if (one.do === 'restored' || one.do === 'renamed') await at.renew(one.do)
          else if (one.do === 'mine' || one.do === 'theirs') await at.settleOne(one.do)
          else if (one.do === 'send') await at.send()
          else if (one.do === 'receive') await at.receive(one.most)
          else if ('to' in one) {
            const to = machines[one.to]
            if (to !== undefined && to !== at) {
              await acceptedPackage(at.database, to.database, to.options)
              to.knowledge.forget()
            }
          }
        }
        for (let round = 0; round < 3; round += 1) for (const one of machines) await one.exchange()
        const views = await Promise.all(machines.map((one) => one.view()))
        for (const view of views) expect(view).toEqual(views[0])
        for (const one of machines) expect((await checkLog(one.database)).findings).toEqual([])
        const open = await Promise.all(
          machines.map(async (one) =>
            (await readDisputes(one.database, one.knowledge)).merges.map(({ record: id }) => id),
          ),
        )
        for (const ids of open) expect(ids).toEqual(open[0])
      } finally {
        for (const { database } of machines) {
          database.close()
          await database.delete()
        }
      }
    }),
    { numRuns: Number(process.env['SHARING_RUNS'] ?? 40) },
  )
})
