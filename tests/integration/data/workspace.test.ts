import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CommandAborted } from '#renderer/data/commands/commandWriter'
import type { Workspace } from '#renderer/data/workspace'
import type { FieldValue } from '#shared/core/values/values'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { fakeHost } from '../../fakes/host'
import { closeBrowser, closeWorkspace, freshBrowser, openWorkspace } from './openWorkspace'

const register = 'resolutions'
beforeEach(freshBrowser)
afterEach(closeBrowser)
const create = (
  workspace: Workspace,
  record: string,
  fields: Readonly<Record<string, FieldValue>> = { title: record },
) => workspace.run({ kind: 'create', register, record, label: '' }, [{ record, register, fields, presence: 'live' }])
const live = async (workspace: Workspace) => (await workspace.database.records.toArray()).map(({ id }) => id)

describe('the workspace', () => {
  it('runs commands in the name of the workstation and tells the worker', async () => {
    const workspace = await openWorkspace()
    await workspace.readAll()
    const outcome = await create(workspace, 'a')
    expect(outcome?.command.who).toBe('Anna Nowak')
    expect(await workspace.query.totals()).toMatchObject({ resolutions: 1 })
    expect(workspace.snapshot()).toMatchObject({ revision: 1, undo: { id: outcome?.command.id }, edited: undefined })
  })

  it('keeps typed texts as they are seen, and what comes back from a backup as it was', async () => {
    const workspace = await openWorkspace()
    await workspace.readAll()
    const title = 'zmiany\u000bplanu miejsco\u00adwego'
    await create(workspace, 'a', { title })
    await create(workspace, 'b', { title: 'b' })
    const edits = [{ record: 'b', register, fields: { title } }]
    await workspace.run({ kind: 'restoreBackup', register, count: 1, at: '2026-11-21T10:00:00.000Z' }, edits)
    const titles = (await workspace.database.records.toArray()).map(({ values }) => values['title'])
    expect(titles).toEqual(['zmiany\nplanu miejscowego', title])
  })

  it('takes back as many commands as Ctrl+Z was pressed, however fast', async () => {
    const workspace = await openWorkspace()
    await workspace.readAll()
    for (const record of ['a', 'b', 'c']) await create(workspace, record)
    const results = await Promise.all([workspace.undo(), workspace.undo(), workspace.undo(), workspace.undo()])
    expect(results.map((result) => result !== undefined && 'command' in result)).toEqual([true, true, true, false])
    expect(await live(workspace)).toEqual([])
    await Promise.all([workspace.redo(), workspace.redo()])
    expect(await live(workspace)).toEqual(['a', 'b'])
    expect(await workspace.query.totals()).toMatchObject({ resolutions: 2 })
  })

  it('stops a long command when it is told to, an undo too, and keeps nothing of it', async () => {
    const workspace = await openWorkspace()
    await workspace.readAll()
    const ids = Array.from({ length: 2_500 }, (_, index) => `r${index}`)
    const fill = (title: string) =>
      workspace.run(
        { kind: 'editMany', register, field: 'title', count: ids.length },
        ids.map((record) => ({ record, register, fields: { title }, presence: 'live' })),
      )
    await fill('pierwszy')
    const stopped = workspace.subscribe(() => workspace.snapshot().progress?.cancel())
    await expect(fill('drugi')).rejects.toBeInstanceOf(CommandAborted)
    await expect(workspace.undo()).rejects.toBeInstanceOf(CommandAborted)
    stopped()
    expect(workspace.snapshot().progress).toBeUndefined()
    const titles = (await workspace.database.records.toArray()).map(({ values }) => values['title'])
    expect([titles.length, ...new Set(titles)]).toEqual([ids.length, 'pierwszy'])
    expect(await workspace.database.commands.count()).toBe(1)
    await fill('drugi')
    expect((await workspace.database.records.get('r2499'))?.values['title']).toBe('drugi')
  })

  it('takes settings and views back as anything else, and shows what is then', async () => {
    const workspace = await openWorkspace()
    await workspace.readAll()
    const { office } = workspace.snapshot()
    const view = { columns: [{ field: 'number' }], filters: [], sort: [] }
    await workspace.setOffice({ ...office, address: 'Rynek 1' })
    await workspace.saveView({ id: 'v', register, name: 'Moje', view })
    await workspace.deleteView('v')
    expect(workspace.snapshot()).toMatchObject({ office: { address: 'Rynek 1' }, views: [] })
    // An office that only said its address has no entries yet.
    expect(Object.values(await workspace.query.totals()).every((count) => count === 0)).toBe(true)
    expect((await workspace.query.desk()).records).toBe(0)
    await workspace.undo()
    expect(workspace.snapshot().views).toEqual([{ id: 'v', register, name: 'Moje', view }])
    await workspace.undo()
    await workspace.undo()
    expect(workspace.snapshot()).toMatchObject({ office: { address: '' }, views: [], undo: undefined })
    await workspace.redo()
    expect(workspace.snapshot().office.address).toBe('Rynek 1')
    const again = await openWorkspace()
    expect(again.snapshot().office.address).toBe('Rynek 1')
    closeWorkspace(again)
  })

  it('shows a view to whom it is for: everybody, or one person', async () => {
    const workspace = await openWorkspace(fakeHost({}, { ...defaultPreferences, userName: 'Anna Nowak' }))
    await workspace.readAll()
    const saved = { id: 'v', register, name: 'Moje', view: { columns: [], filters: [], sort: [] } }
    await workspace.saveView({ ...saved, person: 'Anna Nowak' })
    expect(workspace.snapshot().views).toEqual([{ ...saved, person: 'Anna Nowak' }])
    await workspace.setPreferences({ userName: 'Jan Kowal' })
    expect(workspace.snapshot().views).toEqual([])
    await workspace.setPreferences({ userName: 'ANNA NOWAK' })
    expect(workspace.snapshot().views).toHaveLength(1)
    await workspace.saveView(saved)
    await workspace.setPreferences({ userName: 'Jan Kowal' })
    expect(workspace.snapshot().views).toEqual([saved])
    await workspace.undo()
    expect(workspace.snapshot().views).toEqual([])
  })

  it('says when the disk keeps the files of what was erased', async () => {
    const refusing = fakeHost({
      'attachment.remove': () => Promise.resolve({ ok: false, error: { code: 'noPermission', name: 'zalaczniki' } }),
    })
    const workspace = await openWorkspace(refusing)
    await workspace.readAll()
    const file = { sha256: 'a'.repeat(64), name: 'karta.pdf', bytes: 1, addedAt: '2026-11-21T10:00:00.000Z' }
    await create(workspace, 'a', { title: 'a', attachments: [file] })
    const order = { register, records: ['a'], fields: 'all', remove: true, reason: 'art. 5 RODO' } as const
    const outcome = await workspace.erase(order)
    expect(outcome?.erased.files).toEqual([file.sha256])
    expect(outcome?.filesLeft).toEqual({ code: 'noPermission', name: 'zalaczniki' })
    expect(await live(workspace)).toEqual([])
  })

  it('undoes after a restart what was done before it', async () => {
    const before = await openWorkspace()
    await before.readAll()
    await create(before, 'a')
    closeWorkspace(before)
    const workspace = await openWorkspace()
    await workspace.readAll()
    await workspace.undo()
    expect(await live(workspace)).toEqual([])
    expect(workspace.snapshot().redo).toBeDefined()
  })

  it('shows the first rows before the worker has any', async () => {
    const before = await openWorkspace()
    await create(before, 'a', { title: 'w sprawie', date: '2026-10-28' })
    closeWorkspace(before)
    const workspace = await openWorkspace(undefined, register)
    expect(workspace.first.register).toBe(register)
    expect(workspace.first.rows.map(({ record }) => record.id)).toEqual(['a'])
    expect(workspace.isRead).toBe(false)
  })

  it('keeps drafts over a restart until they are saved or dropped', async () => {
    const before = await openWorkspace()
    const draft = { id: 'a', register, values: { title: 'x' }, isNew: true, at: '2026-11-21T12:00:00.000Z' }
    await before.drafts.save(draft)
    await before.drafts.save({ ...draft, id: 'b' })
    closeWorkspace(before)
    const workspace = await openWorkspace()
    expect(workspace.snapshot().drafts.map(({ id }) => id)).toEqual(['a', 'b'])
    await workspace.drafts.drop('b')
    await workspace.run(
      { kind: 'create', register, record: 'a', label: '' },
      [{ record: 'a', register, fields: { title: 'x' }, presence: 'live' }],
      { draft: 'a' },
    )
    expect(workspace.snapshot().drafts).toEqual([])
    expect(await workspace.database.drafts.count()).toBe(0)
  })

  it('leaves a draft dropped that was given up while it was being written', async () => {
    const workspace = await openWorkspace()
    const draft = { id: 'a', register, values: { title: 'x' }, isNew: true, at: '2026-11-21T12:00:00.000Z' }
    await Promise.all([workspace.drafts.save(draft), workspace.drafts.drop('a')])
    expect(workspace.snapshot().drafts).toEqual([])
    expect(await workspace.database.drafts.count()).toBe(0)
    const saved = workspace.drafts.save({ ...draft, token: '1' })
    await workspace.run(
      { kind: 'create', register, record: 'a', label: '' },
      [{ record: 'a', register, fields: { title: 'x' }, presence: 'live' }],
      { draft: 'a', draftToken: '1' },
    )
    await saved
    expect(await workspace.database.drafts.count()).toBe(0)
  })

  it('does not take away the draft another window wrote of the same record', async () => {
    const [here, there] = await Promise.all([openWorkspace(), openWorkspace()])
    const draft = { id: 'a', register, values: { title: 'x' }, isNew: false, at: '2026-11-21T12:00:00.000Z' }
    await here.drafts.save({ ...draft, token: 'here' })
    await there.drafts.save({ ...draft, values: { title: 'y' }, token: 'there' })
    await here.run(
      { kind: 'create', register, record: 'a', label: '' },
      [{ record: 'a', register, fields: { title: 'x' }, presence: 'live' }],
      { draft: 'a', draftToken: 'here' },
    )
    await here.drafts.drop('a', 'here')
    expect(await here.database.drafts.toArray()).toMatchObject([{ token: 'there', values: { title: 'y' } }])
  })

  it('shows what was said last before it has read anything, until something changes', async () => {
    const before = await openWorkspace()
    await before.readAll()
    await create(before, 'a')
    const desk = await before.query.desk()
    // Kept once nothing has changed for a moment.
    const next = await vi.waitFor(
      async () => {
        const opened = await openWorkspace()
        if (opened.kept === undefined) closeWorkspace(opened)
        expect(opened.kept).toBeDefined()
        return opened
      },
      { timeout: 60_000, interval: 500 },
    )
    expect(next.kept).toEqual({ desk, totals: await before.query.totals() })
    await next.readAll()
    await create(next, 'b')
    expect(next.kept).toBeUndefined()
  })

  it('hears of another window’s changes, also before it has read anything itself', async () => {
    const [early, reading, other] = await Promise.all([openWorkspace(), openWorkspace(), openWorkspace()])
    await Promise.all([reading.readAll(), other.readAll()])
    const heard = (workspace: Workspace) => vi.waitFor(() => expect(workspace.snapshot().undo).toBeDefined())
    await create(other, 'a')
    await Promise.all([heard(early), heard(reading)])
    expect(await reading.query.totals()).toMatchObject({ resolutions: 1 })
    await early.readAll()
    expect(await early.query.totals()).toMatchObject({ resolutions: 1 })
  })

  it('applies settings although they cannot be saved, and asks the lists anew only for another language', async () => {
    const workspace = await openWorkspace(
      fakeHost({ 'preferences.write': () => Promise.resolve({ ok: false, error: { code: 'unexpected' } }) }),
    )
    await workspace.readAll()
    const { revision } = workspace.snapshot()
    await workspace.setPreferences({ zoom: 120 })
    expect(workspace.snapshot()).toMatchObject({ revision, preferencesSaved: false, preferences: { zoom: 120 } })
    await workspace.setPreferences({ language: 'en' })
    expect(workspace.snapshot().revision).toBeGreaterThan(revision)
    expect(workspace.snapshot().preferences).toMatchObject({ zoom: 120, language: 'en' })
    closeWorkspace(workspace)
  })
})
