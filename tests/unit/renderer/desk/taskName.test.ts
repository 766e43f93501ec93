import { describe, expect, it } from 'vitest'
import { eventName } from '#renderer/features/desk/taskName'
import { catalogue } from '#shared/catalogue'
import { presenterOf } from '#shared/engine/present/present'
import type { Values } from '#shared/core/values/values'
import { clockContext, emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'

const texts = textsOf('pl', catalogue)

/** A task of the register's first clock that runs. */
function task(register: string, values: Values, name: string, title: string) {
  const { present } = presenterOf(catalogue.of(register), clockContext(emptyOffice, '2026-11-21'))
  const [reading] = present(values, []).readings
  if (reading === undefined) throw new Error('a clock runs')
  return { register, record: 'a', reading, name, title }
}
const act = { kind: 'resolution', date: '2026-11-20', supervisor: 'voivode' }

describe('an event of a calendar file', () => {
  const named = task('resolutions', act, 'XII/5/26', 'w sprawie zmian w budżecie')
  const withoutNumber = task('resolutions', act, 'w sprawie zmian w budżecie', '')
  it.each([
    [named, 'Wyślij uchwałę organowi nadzoru: XII/5/26 – w sprawie zmian w budżecie'],
    [withoutNumber, 'Wyślij uchwałę organowi nadzoru: w sprawie zmian w budżecie'],
    // A nomination is titled by a surname, which no shared calendar needs.
    [{ ...named, register: 'nominations', name: '12', title: 'Nowak' }, 'dispatch: 12'],
    [{ ...named, register: 'nominations', name: 'Nowak', title: '' }, 'dispatch'],
  ])('says what is to be done, and the matter where it may be published', (one, expected) => {
    expect(eventName(texts, catalogue.of(one.register), one)).toBe(expected)
  })
})
