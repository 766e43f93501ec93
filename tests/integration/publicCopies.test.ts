import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleRecords } from '#assets/sample/records'
import type { Workspace } from '#renderer/data/workspace'
import { registerExport } from '#renderer/features/export/registerExport'
import { partiesField } from '#shared/registers/contracts/parties'
import { catalogue } from '#shared/catalogue'
import type { Register } from '#shared/engine/register'
import type { Filter } from '#shared/model/view'
import { rowsIn, type Values } from '#shared/core/values/values'
import { closeBrowser, freshBrowser, openWorkspace } from './data/openWorkspace'

const today = '2026-11-21'
const town = sampleRecords({ today, id: (index) => `town-${String(index).padStart(4, '0')}` })
let workspace: Workspace
// Nothing here writes: one town serves all.
beforeAll(async () => {
  freshBrowser()
  workspace = await openWorkspace()
  await workspace.readAll()
  for (const { id: register } of catalogue.registers) {
    const edits = town.flatMap(({ id: record, register: of, values: fields }) =>
      of === register ? [{ record, register, fields, presence: 'live' as const }] : [],
    )
    if (edits.length > 0) await workspace.run({ kind: 'addSample', register, count: edits.length }, edits)
  }
})
afterAll(closeBrowser)

/** All a file says: its document and its rows. */
async function fileOf(definition: Register, group: string, filters: readonly Filter[], personal: boolean) {
  const result = await workspace.query.list({ register: definition.id, filters, sort: [], group })
  const { document, rows } = await registerExport(workspace, {
    definition,
    result,
    filters,
    columns: definition.fields.map(({ id }) => id),
    group,
    withPersonalData: personal,
  })
  const printed: unknown[] = []
  for await (const batch of rows.batches) printed.push(...batch)
  // Words are set with spaces that do not break.
  return JSON.stringify([document, printed]).replaceAll('\u00a0', ' ')
}

const valuesOf = ({ id }: Register): readonly Values[] =>
  town.flatMap(({ register, values }) => (register === id ? [values] : []))

describe('a public copy', () => {
  it.each(catalogue.registers.map((definition) => [definition.id, definition] as const))(
    'of %s says no value of a personal field, however it is grouped and filtered',
    async (_, definition) => {
      const personal = definition.fields.filter(({ privacy }) => privacy === 'private' || privacy === 'special')
      for (const field of personal) {
        const secrets = valuesOf(definition).flatMap(({ [field.id]: value }) =>
          typeof value === 'string' ? [value] : [],
        )
        // Short values (`true`, a year) stand elsewhere by chance.
        const secret = secrets.find((value) => value.length > 8)
        if (secret === undefined) continue
        const filter = { field: field.id, kind: 'text', text: secret } as const
        const copies = [await fileOf(definition, field.id, [], false), await fileOf(definition, '', [filter], false)]
        for (const copy of copies) expect(copy, field.id).not.toContain(secret)
        expect(await fileOf(definition, field.id, [filter], true), field.id).toContain(secret)
      }
    },
  )

  it('of contracts names no natural person, also where contracts stand together by whom they are with', async () => {
    const definition = catalogue.registers.find(({ id }) => id === 'contracts')
    if (definition === undefined) throw new Error('no register of contracts')
    const people = valuesOf(definition).flatMap((values) =>
      rowsIn(values[partiesField]).flatMap(({ kind, lastName }) =>
        kind === 'SU02' && typeof lastName === 'string' ? [lastName] : [],
      ),
    )
    const [person] = people
    if (person === undefined) throw new Error('the sample town has no contract with a person')
    const named = { field: 'contractor', kind: 'text', text: person } as const
    // Typed into the filter of a public column it is no less a condition on the person.
    const among: Filter = { field: 'number', kind: 'anyOf', of: [named, { field: 'number', kind: 'notEmpty' }] }
    for (const group of ['contractor', 'contractorId'])
      for (const filters of [[], [named], [among]]) {
        const copy = await fileOf(definition, group, filters, false)
        for (const name of people) expect(copy, `${group} ${name}`).not.toContain(name)
        expect(await fileOf(definition, group, filters, true)).toContain(person)
      }
  })

  it('of contracts says by what it is limited where that tells nothing', async () => {
    const definition = catalogue.registers.find(({ id }) => id === 'contracts')
    if (definition === undefined) throw new Error('no register of contracts')
    const filter = { field: 'department', kind: 'notEmpty' } as const
    expect(await fileOf(definition, '', [filter], false)).toContain('Ograniczono do')
  })
})
