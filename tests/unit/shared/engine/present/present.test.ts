import { describe, expect, it } from 'vitest'
import { presenterOf } from '#shared/engine/present/present'
import { fieldsOfClock } from '#shared/model/clock'
import { catalogue } from '#shared/catalogue'
import { clockContext, emptyOffice } from '#shared/model/office'

const contracts = catalogue.of('contracts')
const interpellations = catalogue.of('interpellations')
const resolutions = catalogue.of('resolutions')

const clocks = clockContext(emptyOffice, '2026-11-21')
const act = { kind: 'localLaw', date: '2024-05-28', inForceOn: '2024-06-20' }
const amending = { register: 'resolutions', field: 'amends', from: { date: '2025-02-26' } }
const consolidating = { register: 'resolutions', field: 'consolidates', from: { date: '2025-06-30' } }

describe('a record with what is computed from it', () => {
  const { present, derive } = presenterOf(resolutions, clocks)

  it('tells the amendment and the consolidated text that links lead to, and the clock between them', () => {
    expect(present(act, [amending]).derived).toMatchObject({ amendedOn: '2025-02-26' })
    const both = present(act, [amending, consolidating])
    expect(both.derived).toMatchObject({ amendedOn: '2025-02-26', consolidatedOn: '2025-06-30' })
    const reading = both.readings.find(({ clock }) => clock.id === 'consolidation')
    expect(reading).toMatchObject({ start: '2025-02-26', metOn: '2025-06-30', state: 'metInTime' })
  })

  it('leaves out what hangs on links nobody knows yet, and tells the rest', () => {
    const { derived, readings } = present(act, undefined)
    expect(derived).toMatchObject({ inForceFrom: '2024-06-20' })
    for (const field of ['status', 'amendedOn', 'consolidatedOn', 'deadline']) expect(derived).not.toHaveProperty(field)
    expect(readings).toEqual([])
    // Where no link matters, all is known.
    const interpellation = { kind: 'interpellation', receivedOn: '2026-11-10', forwardedOn: '2026-11-12' }
    const known = presenterOf(interpellations, clocks)
    expect(known.present(interpellation, undefined)).toEqual(known.present(interpellation, []))
  })

  it('computes one field as it computes the whole', () => {
    for (const incoming of [[], [amending], [amending, consolidating], undefined])
      for (const field of resolutions.fields)
        if (field.type === 'derived')
          expect(derive(field, act, incoming)).toEqual(present(act, incoming).derived[field.id])
  })
})

it('clocks follow what is typed: another end of a contract moves its clock', () => {
  const { present } = presenterOf(contracts, clocks)
  const contract = { concludedOn: '2026-01-10', startOn: '2026-01-10', endOn: '2027-03-31' }
  const endOf = (endOn: string) =>
    present({ ...contract, endOn }, []).readings.find(({ clock }) => fieldsOfClock(clock)[0] === 'currentEnd')?.start
  expect([endOf('2027-03-31'), endOf('2028-03-31')]).toEqual(['2027-03-31', '2028-03-31'])
})
