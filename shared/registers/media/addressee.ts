import { linkedAt, textOf } from '../../core/values/fieldValues'
import type { Values } from '../../core/values/values'
import { orBlank } from '../../engine/documents/officePaper'
import type { RecordLetterPrint } from '../../engine/register'

/** The outlet of a record with the address its register has, for the head of a letter. */
export function outletAddress({ values, around }: RecordLetterPrint): readonly string[] {
  const outlet = linkedAt(values['outlet'])
  const found: Values = (outlet === undefined ? undefined : around?.find('media', outlet)) ?? {}
  return [orBlank(values['outlet']), textOf(found['address']) ?? '', textOf(found['mail']) ?? '']
}
