import { describe, expect, it } from 'vitest'
import { presenterOf } from '#shared/engine/present/present'
import {
  forwardingStart,
  interpellationPublication,
  interpellationStatus,
  passedOn,
  repliedOn,
  replyTermStart,
  replyTermStartReason,
} from '#shared/registers/interpellations/rules'
import type { Values } from '#shared/core/values/values'
import { catalogue } from '#shared/catalogue'

const interpellations = catalogue.of('interpellations')

const filed: Values = { kind: 'interpellation', filedOn: '2026-03-02' }

describe('the start of the term for a reply', () => {
  it.each<[string, Values, string | undefined, string | undefined]>([
    [
      'receipt by the mayor',
      { ...filed, forwardedOn: '2026-03-03', receivedOn: '2026-03-05' },
      '2026-03-05',
      'received',
    ],
    ['forwarding, while no receipt is noted', { ...filed, forwardedOn: '2026-03-03' }, '2026-03-03', 'forwarded'],
    ['filing, while nothing else is', filed, '2026-03-02', 'filed'],
    ['nothing without any day', { kind: 'interpellation' }, undefined, undefined],
    ['a receipt that cannot be read', { ...filed, receivedOn: { unread: 'w marcu' } }, '2026-03-02', 'filed'],
    [
      'nothing once a reply without a day was given',
      { ...filed, replies: [{ kind: 'final' }] },
      undefined,
      'undatedReply',
    ],
    [
      'still filing when only the kind of reply is odd',
      { ...filed, replies: [{ kind: { unread: 'oczekuje' } }] },
      '2026-03-02',
      'filed',
    ],
  ])('is %s', (_, values, day, reason) => {
    expect(replyTermStart(values)).toBe(day)
    expect(replyTermStartReason(values)).toBe(reason)
  })
})

describe('replies', () => {
  it.each<[string, Values['replies'] & object, unknown, string]>([
    ['an interim one does not answer', [{ kind: 'interim', date: '2026-03-10' }], undefined, 'interim'],
    [
      'the first final one does',
      [
        { kind: 'final', date: '2026-03-20' },
        { kind: 'final', date: '2026-03-16' },
      ],
      '2026-03-16',
      'replied',
    ],
    ['one without a kind does', [{ date: '2026-03-12' }], '2026-03-12', 'replied'],
    ['a supplement alone does not', [{ kind: 'supplement', date: '2026-04-01' }], undefined, 'toForward'],
    ['one of which the kind alone is known does', [{ kind: 'final' }], undefined, 'replied'],
    ['one that was published does, on a day nobody knows', [{ publishedOn: '2026-04-01' }], undefined, 'replied'],
    ['one with an address in BIP does', [{ link: 'https://bip.example/odpowiedz.pdf' }], undefined, 'replied'],
    [
      'one published as of a kind that could not be read is for a person to tell',
      [{ kind: { unread: 'zakończona' }, link: 'https://bip.example/odpowiedz.pdf' }],
      { unread: 'zakończona' },
      'unclear',
    ],
    [
      'a final one on a day that could not be read does, on that text',
      [{ kind: 'final', date: { unread: 'marzec' } }],
      { unread: 'marzec' },
      'replied',
    ],
    ...['16.02.2026, 20.02.2026', 'ok. 16.02'].map((unread): [string, Values['replies'] & object, unknown, string] => [
      `„${unread}” is for a person to tell`,
      [{ date: { unread } }],
      { unread },
      'unclear',
    ]),
    [
      'a day beside a kind that could not be read is for a person to tell',
      [{ kind: { unread: 'zakończona' }, date: '2026-03-10' }],
      { unread: '10.03.2026 (zakończona)' },
      'unclear',
    ],
    [
      'a day beside text is the reply',
      [{ date: { unread: 'w toku' } }, { date: '2026-03-12' }],
      '2026-03-12',
      'replied',
    ],
    [
      'an interim one on a day that could not be read is interim',
      [{ kind: 'interim', date: { unread: 'luty' } }],
      undefined,
      'interim',
    ],
  ])('%s', (_, replies, day, status) => {
    expect(repliedOn({ ...filed, replies })).toEqual(day)
    expect(interpellationStatus({ ...filed, replies })).toBe(status)
  })
})

describe('the state', () => {
  it.each<[Values, string]>([
    [filed, 'toForward'],
    [{ ...filed, forwardedOn: '2026-03-03' }, 'awaiting'],
    [{ ...filed, receivedOn: '2026-03-03' }, 'awaiting'],
    [{ ...filed, withdrawn: true, replies: [{ date: '2026-03-12' }] }, 'withdrawn'],
  ])('of %j is %s', (values, state) => expect(interpellationStatus(values)).toBe(state))

  it('counts as passed on once it was received; an answer ends the waiting without proving a day', () => {
    expect(passedOn({ ...filed, receivedOn: '2026-03-04' })).toBe('2026-03-04')
    expect(passedOn(filed)).toBeUndefined()
    expect(forwardingStart(filed)).toBe('2026-03-02')
    expect(forwardingStart({ ...filed, replies: [{ date: '2026-03-12' }] })).toBeUndefined()
    expect(forwardingStart({ ...filed, receivedOn: '2026-03-04', replies: [{ date: '2026-03-12' }] })).toBe(
      '2026-03-02',
    )
  })
})

describe('publication', () => {
  it.each<[Values, string | undefined]>([
    [filed, 'toPublish'],
    [{ ...filed, questionPublishedOn: '2026-03-04' }, 'questionPublished'],
    [{ ...filed, questionLink: 'https://bip.example/1' }, 'questionPublished'],
    [{ ...filed, questionPublishedOn: '2026-03-04', replies: [{ date: '2026-03-12' }] }, 'replyToPublish'],
    [
      { ...filed, questionPublishedOn: '2026-03-04', replies: [{ date: '2026-03-12', publishedOn: '2026-03-13' }] },
      'published',
    ],
    [
      {
        ...filed,
        questionPublishedOn: '2026-03-04',
        replies: [
          { date: '2026-03-12', publishedOn: '2026-03-13' },
          { kind: 'supplement', date: '2026-04-01' },
        ],
      },
      'replyToPublish',
    ],
    [{ ...filed, kind: 'motion' }, undefined],
  ])('of %j is %s', (values, state) => expect(interpellationPublication(values)).toBe(state))
})

describe('the clock of the reply', () => {
  const read = (values: Values, today: string) => {
    const { present } = presenterOf(interpellations, { today, officeFreeDays: new Set() })
    return present(values, []).readings.find(({ clock }) => clock.id === 'reply')
  }

  // Hand-computed, art. 115 k.c.: the last day moves off Saturdays and holidays.
  it.each([
    ['2026-12-10', '2026-12-28', 'Christmas Eve to Boxing Day and the Sunday behind'],
    ['2027-03-15', '2027-03-30', 'Easter Monday'],
    ['2027-05-13', '2027-05-28', 'Corpus Christi'],
    ['2026-04-17', '2026-05-04', 'the long weekend of May: Friday 1st to Sunday 3rd'],
    ['2026-10-18', '2026-11-02', 'All Saints on a Sunday'],
    ['2026-10-28', '2026-11-12', 'Independence Day'],
    ['2026-08-01', '2026-08-17', 'Assumption on a Saturday'],
    ['2026-06-04', '2026-06-18', 'an ordinary Thursday'],
    ['2028-02-15', '2028-02-29', 'a leap day'],
    ['2026-12-18', '2027-01-04', 'New Year on a Friday'],
  ])('received on %s ends on %s: %s', (receivedOn, end) => {
    expect(read({ ...filed, filedOn: receivedOn, receivedOn }, receivedOn)?.end).toBe(end)
  })

  it.each<[string, Values, string, unknown]>([
    ['16.02.2026, 20.02.2026', {}, 'unclear', { unread: '16.02.2026, 20.02.2026' }],
    ['w toku', {}, 'late', { unread: 'w toku' }],
    ['Data przekazania do Prezydenta', {}, 'late', { unread: 'Data przekazania do Prezydenta' }],
    ['przedłużono termin do 20.03.2026', {}, 'late', { unread: 'przedłużono termin do 20.03.2026' }],
    ['Wydłużono termin odpowiedzi', {}, 'late', { unread: 'Wydłużono termin odpowiedzi' }],
    ['16.02.2026, przedłużono termin', {}, 'unclear', { unread: '16.02.2026, przedłużono termin' }],
    ['marzec', { kind: 'final' }, 'unclear', { unread: 'marzec' }],
  ])('of a reply on „%s” %j is %s', (unread, row, state, shown) => {
    const values: Values = { ...filed, replies: [{ ...row, date: { unread } }] }
    expect(read(values, '2026-11-22')?.state).toBe(state)
    // The text is kept and shown, whatever it means.
    expect(repliedOn(values)).toEqual(shown)
  })

  it.each<[Values]>(
    [[{ kind: 'final' }], [{ link: 'https://bip.example/odpowiedz.pdf' }], [{ publishedOn: '2026-04-01' }]].map(
      ([row]) => [{ ...filed, replies: row === undefined ? [] : [row] }],
    ),
  )('does not run on once a reply was given on a day nobody knows: %j', (values) => {
    expect(read(values, '2026-11-22')).toBeUndefined()
    expect(replyTermStartReason(values)).toBe('undatedReply')
  })

  it('is unclear where the reply comes before the question', () => {
    expect(read({ ...filed, replies: [{ date: '2026-02-20' }] }, '2026-11-22')?.state).toBe('unclear')
  })

  it('does not run for a motion, nor for what was withdrawn', () => {
    expect(read({ ...filed, kind: 'motion' }, '2026-03-05')).toBeUndefined()
    expect(read({ ...filed, withdrawn: true }, '2026-03-05')).toBeUndefined()
  })
})
