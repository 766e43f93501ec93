import { catalogue } from '#shared/catalogue'
import { expect, it } from 'vitest'
import { fieldWarnings } from '#renderer/features/record/fieldWarnings'
import { contracts } from '#shared/registers/contracts/definition'
import { interpellations } from '#shared/registers/interpellations/definition'
import { textsOf } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'

const before = '„Data odpowiedzi” jest wcześniej niż „Złożono przewodniczącemu”.'

it.each<[string, typeof interpellations | typeof contracts, Values, string, readonly string[] | undefined]>([
  [
    'a reply before the question, by its row',
    interpellations,
    { filedOn: '2026-03-02', replies: [{ date: '2026-03-10' }, { date: '2026-02-20' }] },
    'replies',
    [`Wiersz 2: ${before}`],
  ],
  [
    'every such row',
    interpellations,
    { filedOn: '2026-03-02', replies: [{ date: '2026-02-21' }, { date: '2026-02-20' }] },
    'replies',
    [`Wiersz 1: ${before}`, `Wiersz 2: ${before}`],
  ],
  [
    'two days of one row',
    interpellations,
    { filedOn: '2026-03-02', replies: [{ date: '2026-03-10', publishedOn: '2026-03-09' }] },
    'replies',
    ['Wiersz 1: „Opublikowano w BIP” jest wcześniej niż „Data odpowiedzi”.'],
  ],
  [
    'nothing of days in order',
    interpellations,
    { filedOn: '2026-03-02', replies: [{ date: '2026-03-10' }] },
    'replies',
    undefined,
  ],
  [
    'a day outside rows without a row',
    interpellations,
    { filedOn: '2026-03-02', forwardedOn: '2026-03-01' },
    'forwardedOn',
    ['„Przekazano wójtowi (burmistrzowi, prezydentowi)” jest wcześniej niż „Złożono przewodniczącemu”.'],
  ],
  [
    'a change before its contract',
    contracts,
    { concludedOn: '2026-03-02', changes: [{ date: '2026-03-01' }] },
    'changes',
    ['Wiersz 1: „Data zmiany” jest wcześniej niż „Data zawarcia”.'],
  ],
])('says %s', (_, definition, values, field, warnings) => {
  expect(fieldWarnings(definition, values, false, textsOf('pl', catalogue)).get(field)).toEqual(warnings)
})
