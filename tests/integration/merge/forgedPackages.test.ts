import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '#renderer/data/commands/sha256'
import { acceptMerge } from '#renderer/data/merge/acceptMerge'
import { checkLog } from '#renderer/data/log/checkLog'
import { readPackage, UnreadablePackage } from '#renderer/data/merge/readPackage'
import { planMerge } from '#renderer/data/merge/planMerge'
import { AlteredPackage } from '#renderer/data/merge/verifyPackage'
import { isReading, nextReading, readingLimit } from '#shared/engine/history/clock'
import { newSalts } from '#renderer/data/commands/sha256'
import { sealChange, sealCommand } from '#shared/engine/history/seal'
import { changeSchema, commandSchema } from '#shared/engine/merge/package'
import { emptyOffice } from '#shared/model/office'
import { execute } from '#renderer/data/commands/commands'
import type { TakenPackage } from '#renderer/data/merge/takePackage'
import { dump, freshProfile } from '../data/freshDatabase'
import { linesOf, register, Workstation } from './machines'

const noon = Date.UTC(2026, 10, 21, 12)
let office: Workstation
let laptop: Workstation
beforeEach(async () => {
  freshProfile()
  office = await Workstation.open('Anna', noon)
  laptop = await Workstation.open('Jan', noon)
  await office.save('a', { title: 'w sprawie budżetu', notes: 'pierwsza' })
  await office.save('b', { title: 'w sprawie statutu' })
})
afterEach(() => {
  office.close()
  laptop.close()
})

/** The lines of a package, each table changed by somebody who holds the file. */
function forged(pack: TakenPackage, table: string, change: (lines: readonly string[]) => readonly string[]) {
  const lines = linesOf(pack)
  return async function* (name: string): AsyncGenerator<readonly string[]> {
    for await (const part of lines(name)) yield name === table ? change(part) : part
  }
}

const first = (replace: (line: string) => string) => (lines: readonly string[]) =>
  lines.map((line, index) => (index === 0 ? replace(line) : line))

describe('a package somebody changed', () => {
  const far = 'zzzzzzzzz-zzzz-aaaaaaaa'
  const attacks: readonly (readonly [string, string, (lines: readonly string[]) => readonly string[], unknown])[] = [
    ['a letter of a value', 'changes', first((line) => line.replace('budżetu', 'budzetu')), AlteredPackage],
    ['the digest of a change', 'changes', first((line) => line.replace(/"digest":"./u, '"digest":"x')), AlteredPackage],
    ['the register of a change', 'changes', first((line) => line.replace(register, 'contracts')), AlteredPackage],
    ['the name of who did it', 'commands', first((line) => line.replace('"Anna"', '"Ewa"')), AlteredPackage],
    [
      'the salt of a name, and the name',
      'commands',
      first((line) => line.replace(/"salt":"[^"]*",/u, '').replace('"label":""', '"label":"I/9/26"')),
      AlteredPackage,
    ],
    ['a change twice', 'changes', (lines) => [...lines, ...lines.slice(0, 1)], AlteredPackage],
    ['a command twice', 'commands', (lines) => [...lines, ...lines.slice(0, 1)], AlteredPackage],
    [
      'the id of a command, to the end of time',
      'commands',
      first((line) => line.replace(/"id":"[^"]*"/u, `"id":"${far}"`)),
      UnreadablePackage,
    ],
    [
      'the id of a command, to no reading at all',
      'commands',
      first((line) => line.replace(/"id":"[^"]*"/u, '"id":"zzzz"')),
      UnreadablePackage,
    ],
    ...['__proto__', 'constructor', '\\u005f_proto__'].flatMap((key) => [
      [
        `a field called ${key}`,
        'changes',
        first((line) => line.replace('"title"', `"${key}"`)),
        UnreadablePackage,
      ] as const,
      [
        `a register called ${key}`,
        'changes',
        first((line) => line.replace(`"register":"${register}"`, `"register":"${key}"`)),
        UnreadablePackage,
      ] as const,
    ]),
  ]
  it.each(attacks)('is refused: %s', async (_, table, change, error) => {
    const before = await dump(laptop.database)
    await expect(readPackage(forged(await office.pack(), table, change))).rejects.toBeInstanceOf(error)
    expect(await dump(laptop.database)).toEqual(before)
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('title')
  })

  it('is read as it was saved', async () => {
    const content = await readPackage(linesOf(await office.pack()))
    expect(content.changes).toHaveLength(2)
  })

  /** A package whose seals fit, as somebody makes it who knows how they are made. */
  async function resealed(over: { readonly command?: string; readonly register?: string; readonly record?: string }) {
    const content = await readPackage(linesOf(await office.pack()))
    const [change, command] = [content.changes[0], content.commands[0]]
    if (change === undefined || command === undefined) throw new Error('a package')
    const id = over.command ?? command.id
    const made = sealChange({ ...change, ...over, command: id }, newSalts, sha256)
    const given = sealCommand({ ...command, id }, [made], '', newSalts, sha256)
    const rows = { package: [content.about], changes: [made], commands: [given] }
    return async function* (name: string): AsyncGenerator<readonly string[]> {
      const found = Object.entries(rows).find(([table]) => table === name)
      yield (found?.[1] ?? []).map((row) => JSON.stringify(row))
      await Promise.resolve()
    }
  }

  it('is taken in where it holds a register the program does not know, and carried on', async () => {
    await laptop.take(await office.pack())
    const unknown = await readPackage(
      await resealed({ command: '000000001-0000-cafecafe', record: 'k', register: 'keyHandovers' }),
    )
    const plan = await planMerge(laptop.database, unknown)
    if ('refused' in plan) throw new Error(plan.refused)
    await acceptMerge(laptop.database, plan, new Map(), laptop.options)
    const stored = await laptop.database.records.get('k')
    expect(stored).toMatchObject({ register: 'keyHandovers', trashed: 0 })
    const onward = await readPackage(linesOf(await laptop.pack(['keyHandovers'])))
    expect(onward.changes).toEqual(expect.arrayContaining([...unknown.changes]))
    expect((await checkLog(laptop.database)).findings).toEqual([])
  })

  it('is refused where it tells a common entry another way, or says a record began in another register', async () => {
    await laptop.take(await office.pack())
    const told = await readPackage(await resealed({ record: 'c' }))
    expect(await planMerge(laptop.database, told)).toEqual({ refused: 'altered' })
    const moved = await readPackage(await resealed({ command: '000000001-0000-cafecafe', register: 'layJudges' }))
    expect(await planMerge(laptop.database, moved)).toEqual({ refused: 'altered' })
  })

  it('makes no save fail where an older program took a far reading in', async () => {
    const { commands } = office.database
    const command = await commands.toCollection().last()
    if (command === undefined) throw new Error('a command')
    await commands.add({ ...command, id: far })
    for (let index = 0; index < 3; index += 1) await office.save('a', { notes: String(index) })
    const ids = await commands.toCollection().primaryKeys()
    expect(ids.filter((id) => id < readingLimit)).toHaveLength(5)
  })

  it('is refused where a reading leaves no room for those that follow', () => {
    expect(isReading(far)).toBe(false)
    const last = (Date.UTC(2200, 0, 1) - 1).toString(36).padStart(9, '0')
    expect(isReading(`${last}-zzzz-cafecafe`)).toBe(false)
    // What is let in at most has a next one, and that one is followed by others.
    const most = `${(Date.UTC(2100, 0, 1) - 1).toString(36).padStart(9, '0')}-zzzz-cafecafe`
    expect(isReading(most)).toBe(true)
    const next = nextReading(most, Date.UTC(2026, 10, 29), 'a')
    expect([next > most, next < readingLimit, nextReading(next, Date.UTC(2026, 10, 29), 'a') > next]).toEqual([
      true,
      true,
      true,
    ])
  })

  it('is checked row by row for the shapes every row has', () => {
    expect(commandSchema.safeParse({}).success).toBe(false)
    expect(changeSchema.safeParse({}).success).toBe(false)
  })
})

describe('a program without entries', () => {
  const named = (councilNominative: string) => ({ ...emptyOffice, councilNominative })
  const plan = async (name: string) => {
    const content = await readPackage(linesOf(await office.pack()))
    return planMerge(laptop.database, { ...content, about: { ...content.about, office: named(name) } })
  }

  it('takes the package of its own office when nothing was ever done in it', async () => {
    await laptop.setOffice(named('Rada Gminy Lipowo'))
    const found = await plan('Rada Gminy Lipowo')
    expect(found).toMatchObject({ isFirst: true })
    expect(found).not.toHaveProperty('asks')
  })

  it.each([
    ['', 'Rada Gminy Lipowo'],
    ['Rada Gminy Lipowo', ''],
    ['', ''],
  ])('asks where an office has no name: here „%s”, in the package „%s”', async (mine, theirs) => {
    await laptop.setOffice(named(mine))
    expect(await plan(theirs)).toMatchObject({ isFirst: true, asks: 'unnamed' })
  })

  it('refuses that of an office named otherwise', async () => {
    await laptop.setOffice(named('Rada Gminy Dębowo'))
    expect(await plan('Rada Gminy Lipowo')).toEqual({ refused: 'otherOffice' })
  })

  it('asks where it had data before', async () => {
    const edit = { record: 'x', register, fields: { title: 'próba' }, presence: 'live' } as const
    const name = { kind: 'create', register, record: 'x', label: '' } as const
    await execute(laptop.database, name, [edit], laptop.options)
    const gone = { record: 'x', register, presence: 'absent' } as const
    await execute(laptop.database, { kind: 'purge', register, count: 1 }, [gone], laptop.options)
    expect(await plan('Rada Gminy Lipowo')).toMatchObject({ isFirst: true, asks: 'hadData' })
  })
})
