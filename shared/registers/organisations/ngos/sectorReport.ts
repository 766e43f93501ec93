import { formatDay } from '../../../core/calendar/days'
import { textsIn, type Values } from '../../../core/values/values'
import { counted, facts, keeperOf, officePaper, part, placeAndDay } from '../../../engine/documents/officePaper'
import type { GroupPrint, NamedPaper } from '../../../engine/register'
import { organisationsPl } from '../words.pl'
import { ngosPl } from './texts.pl'

const countOf = (entries: readonly Values[], holds: (values: Values) => boolean) => String(entries.filter(holds).length)

/** The report on the third sector: how many organisations of one state there are, of what form, and in which fields they work. */
export function sectorReport({ office, entries, today }: GroupPrint): NamedPaper {
  const { sector: said } = organisationsPl
  const { form, areas, state } = ngosPl.choices
  // An organisation works in several fields: each counts.
  const inFields = entries.flatMap(({ areas: of }) => textsIn(of).map((area): Values => ({ area })))
  const [first] = entries
  const stateName = Object.entries(state).find(([id]) => id === first?.['state'])?.[1]
  return {
    name: said.file(formatDay(today)),
    document: officePaper(office, { title: said.title, line: said.line(formatDay(today)) }, [
      placeAndDay(office, today),
      facts([
        ...(stateName === undefined ? [] : [[said.state, stateName] as const]),
        [said.all, String(entries.length)],
        [said.opp, countOf(entries, ({ opp }) => opp === true)],
        [said.registered, countOf(entries, ({ krs }) => krs !== undefined)],
        [said.box, countOf(entries, ({ box }) => box !== undefined)],
        [said.consent, countOf(entries, ({ consentOn }) => consentOn !== undefined)],
      ]),
      part(said.byForm),
      counted(entries, 'form', form, said.notSaid),
      ...(inFields.length === 0 ? [] : [part(said.byField), counted(inFields, 'area', areas, said.notSaid)]),
      keeperOf(office),
    ]),
  }
}
