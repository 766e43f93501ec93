import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import type { Values } from '#shared/core/values/values'
import { repairOf } from '#shared/engine/health/examine'
import { readingOf } from '../clocksByHand'
import { record as recordOf, stateOf } from '../../engine/health/office'
import { oddityOf } from '../oddities'

// Counted by hand from the calendar; the office's own custom, so that no free day moves it.
describe('the yearly check of an organisation', () => {
  it.each<[string, Values, string, string | undefined]>([
    ['a year on, a Saturday that stays', { verifiedOn: '2025-12-05' }, '2026-10-01', '2026-12-05 running'],
    ['within a month', { verifiedOn: '2025-12-05' }, '2026-11-21', '2026-12-05 soon'],
    ['late', { verifiedOn: '2025-10-01' }, '2026-11-21', '2026-10-01 late'],
    ['from 29 February', { verifiedOn: '2024-02-29' }, '2024-06-01', '2025-02-28 running'],
    ['of one struck off none', { verifiedOn: '2025-10-01', state: 'struckOff' }, '2026-11-21', undefined],
    ['of one never checked none', {}, '2026-11-21', undefined],
  ])('%s', (_, values, day, reading) => {
    expect(readingOf('ngos', 'verify', { name: 'x', ...values }, day)).toBe(reading)
  })
})

describe('what is odd about an organisation', () => {
  it.each<[string, Values, string | undefined]>([
    ['lostZero', { krs: '123457' }, 'krs'],
    ['lostZero', { krs: '0000123457' }, undefined],
    ['lostZero', { krs: '12' }, undefined],
    ['lostZero', { krs: 'KRS 123457' }, undefined],
    ['noEntry', {}, 'krs'],
    ['noEntry', { otherNo: '17' }, undefined],
    ['noEntry', { state: 'struckOff' }, undefined],
    ['boardOver', { board: [{ person: 'A', to: '2026-11-20' }] }, 'board.to'],
    ['boardOver', { board: [{ person: 'A', to: '2026-11-21' }] }, undefined],
    ['boardOver', { board: [{ person: 'A', to: '2026-11-20' }, { person: 'B' }] }, undefined],
    ['boardOver', {}, undefined],
    ['oppWithoutCourt', { opp: true }, 'opp'],
    ['oppWithoutCourt', { opp: true, krs: '0000123457' }, undefined],
    ['oppWithoutCourt', { opp: true, krs: '0000123457', state: 'struckOff' }, 'opp'],
  ])('%s of %j', (check, values, field) => {
    expect(oddityOf('ngos', check, { a: { name: 'x', ...values } })['a']?.field).toBe(field)
  })

  it('is mended where zeros were lost', () => {
    const record = recordOf('x', { name: 'x', krs: '123457' })
    const state = stateOf([record], catalogue.of('ngos'))
    expect(repairOf(state, 'lostZero')?.(record, () => ({ written: '' }))).toEqual({ krs: '0000123457' })
  })
})
