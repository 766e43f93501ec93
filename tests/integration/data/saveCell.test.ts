import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Workspace } from '#renderer/data/workspace'
import { saveCell } from '#renderer/features/register/saveCell'
import { catalogue } from '#shared/catalogue'
import type { FieldValue } from '#shared/core/values/values'
import { closeBrowser, freshBrowser, openWorkspace } from './openWorkspace'

const definition = catalogue.of('resolutions')
beforeEach(freshBrowser)
afterEach(closeBrowser)

const edit = (workspace: Workspace, fields: Readonly<Record<string, FieldValue>>, presence?: 'live' | 'trashed') =>
  workspace.run({ kind: 'edit', register: 'resolutions', record: 'a', label: '' }, [
    { record: 'a', register: 'resolutions', fields, ...(presence === undefined ? {} : { presence }) },
  ])
const stored = async (workspace: Workspace) => (await workspace.database.records.get('a'))?.values

async function withRecord(): Promise<Workspace> {
  const workspace = await openWorkspace()
  await workspace.readAll()
  await edit(workspace, { title: 'w sprawie drogi', session: 'I' }, 'live')
  return workspace
}

describe('a cell of the list is saved', () => {
  it('as one command on that field, which one step takes back', async () => {
    const workspace = await withRecord()
    const typed = { title: { value: 'w sprawie mostu', base: { value: 'w sprawie drogi' } } }
    expect(await saveCell(workspace, definition, 'a', typed)).toEqual({ kind: 'saved' })
    expect(workspace.snapshot().undo?.name).toMatchObject({ kind: 'editField', field: 'title', record: 'a' })
    await workspace.undo()
    expect(await stored(workspace)).toMatchObject({ title: 'w sprawie drogi' })
  })

  it('beside a change of another field meanwhile', async () => {
    const workspace = await withRecord()
    await edit(workspace, { session: 'II' })
    const typed = { title: { value: 'w sprawie mostu', base: { value: 'w sprawie drogi' } } }
    expect(await saveCell(workspace, definition, 'a', typed)).toEqual({ kind: 'saved' })
    expect(await stored(workspace)).toMatchObject({ title: 'w sprawie mostu', session: 'II' })
  })

  it('never over a value that came meanwhile: the clerk decides', async () => {
    const workspace = await withRecord()
    await edit(workspace, { title: 'w sprawie parku' })
    const typed = { title: { value: 'w sprawie mostu', base: { value: 'w sprawie drogi' } } }
    expect(await saveCell(workspace, definition, 'a', typed)).toEqual({
      kind: 'open',
      meanwhile: new Map([
        ['title', { before: { value: 'w sprawie drogi' }, stored: 'w sprawie parku', typed: 'w sprawie mostu' }],
      ]),
    })
    expect(await stored(workspace)).toMatchObject({ title: 'w sprawie parku' })
  })

  it.each([
    ['what is stored already', { title: { value: 'w sprawie drogi', base: { value: 'x' } } }, 'a', 'unchanged'],
    ['nothing', {}, 'a', 'unchanged'],
    ['an entry that is not there', { title: { value: 'x', base: {} } }, 'b', 'gone'],
  ])('not, for %s', async (_, typed, record, kind) => {
    const workspace = await withRecord()
    const before = workspace.snapshot().undo?.id
    expect(await saveCell(workspace, definition, record, typed)).toEqual({ kind })
    expect(workspace.snapshot().undo?.id).toBe(before)
  })

  it('not into the trash', async () => {
    const workspace = await withRecord()
    await edit(workspace, {}, 'trashed')
    const typed = { title: { value: 'w sprawie mostu', base: { value: 'w sprawie drogi' } } }
    expect(await saveCell(workspace, definition, 'a', typed)).toEqual({ kind: 'gone' })
  })
})
