import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import { oddityOf } from '../oddities'

const today = '2026-11-21'
const mandate = (values: Values = {}): Values => ({ surname: 'Lipa', term: 9, oathOn: '2024-05-07', ...values })
const others: Readonly<Record<string, Values>> = {
  lipa: mandate(),
  buk: mandate({ surname: 'Buk', endedOn: '2026-06-30' }),
  soltys: { role: 'boardChair', from: '2024-09-01' },
  former: { role: 'boardChair', from: '2019-09-01', to: '2024-08-31' },
}
const session = (values: Values = {}): Values => ({ date: '2026-11-30', noticeOn: '2026-11-20', ...values })
const proof = '20.11.2026, UPO 1'
const noted = (person: string, by?: string) => ({
  roll: { [person]: 'email' },
  ...(by === undefined ? {} : { times: { [person]: by } }),
})
const lacking = (values: Values) => {
  const odd = oddityOf('meetings', 'noticeUnproved', { session: values }, others, today)['session']
  return odd === undefined ? undefined : [odd.field, odd.others]
}

describe('proofs that everybody was notified of a meeting', () => {
  it.each<[string, Values, ReturnType<typeof lacking>]>([
    ['nothing noted', session(), ['notified', ['lipa']]],
    ['a channel without a proof', session({ notified: noted('lipa') }), ['notified', ['lipa']]],
    // Art. 37a: the head of the unit too; who is no longer one or has no mandate left needs none.
    ['councillors alone', session({ notified: noted('lipa', proof) }), ['notifiedHeads', ['soltys']]],
    ['everybody', session({ notified: noted('lipa', proof), notifiedHeads: noted('soltys', proof) }), undefined],
    ['not convened yet', { date: '2026-11-30' }, undefined],
    ['called off', session({ cancelled: true }), undefined],
    ['held before proofs were noted', session({ date: '2026-10-01' }), undefined],
    ['held, and begun to note', session({ date: '2026-10-01', notified: noted('lipa') }), ['notified', ['lipa']]],
    [
      'before the heads had to be notified',
      session({
        date: '2025-12-31',
        notified: { roll: { lipa: 'post', buk: 'post' }, times: { lipa: 'a', buk: 'b' } },
      }),
      undefined,
    ],
  ])('%s', (_, values, expected) => {
    expect(lacking(values)).toEqual(expected)
  })
})
