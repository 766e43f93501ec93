import { addDays, formatDay, formatDayInWords } from '../../core/calendar/days'
import { formatGrosze } from '../../core/money/money'
import type { FieldValue, Values } from '../../core/values/values'
import { type FieldDefinition, isMoney } from '../../model/field'
import type { Office } from '../../model/office'
import { journalActs, journalKey } from '../documents/journal'
import { journalName } from '../documents/journalActs'
import { casesKey } from './officeCases'
import { namedFields, type PolishTexts, type KnownRegisters } from './recordNames'

/**
 * Probe records: values nobody ever typed, by which one finds in a finished paper what came from which field. Texts are
 * letters of the private use area, which no rule of case or typography touches; days and numbers lie where none are.
 */

const firstDay = '2031-01-01'
/** Before the days of probes, and after every address the program knows: that of a probe is the one to cite. */
const lastKnownDay = '2030-01-01'
/** Five figures: what a paper prints in groups („40 001”) is not taken for the bare number. */
const firstNumber = 40_001
const firstLetter = 0xe100

/** What stands for a field in a paper, and the tag that is to stand there instead. */
export interface Probe {
  readonly text: string
  readonly tag: string
}

/** Makes probes and remembers them. */
export function startProbes(catalogue: KnownRegisters, texts: PolishTexts) {
  const probes: Probe[] = []
  let next = 0
  const letter = (tag: string) => {
    const mark = String.fromCharCode(firstLetter + next++)
    const text = `\ue000a${mark}\ue001`
    // Its one ordinary letter tells where the paper prints a text in capitals.
    probes.push({ text, tag }, { text: text.toUpperCase(), tag: `${tag} | wielkie` })
    return text
  }
  const valueOf = (field: FieldDefinition, name: string): FieldValue | undefined => {
    switch (field.type) {
      case 'text':
      case 'longText':
      case 'caseSign':
        return letter(name)
      case 'actNumber':
        return { written: letter(name) }
      case 'persons':
        return [letter(name)]
      case 'links':
        return [{ record: `probe ${field.id}`, written: letter(name) }]
      case 'choice':
        return field.choices[0]
      case 'multiChoice':
        return field.choices.slice(0, 1)
      case 'boolean':
        return true
      case 'date':
        return day(name)
      case 'integer':
      case 'money':
        return number(field, name)
      case 'derived':
        if (field.as === 'date') return day(name)
        if (field.as === 'money') return number(field, name)
        return field.as === 'state' ? Object.keys(field.states ?? {})[0] : letter(name)
      case 'instant':
      case 'roll':
      case 'rows':
      case 'files':
      case 'place':
        return undefined
    }
  }
  function day(name: string): string {
    const value = addDays(firstDay, next++)
    probes.push({ text: formatDayInWords(value), tag: `${name} | słownie` }, { text: formatDay(value), tag: name })
    return value
  }
  function number(field: FieldDefinition, name: string): number {
    const value = firstNumber + next++
    probes.push({ text: isMoney(field) ? formatGrosze(value).replaceAll('\u00a0', ' ') : String(value), tag: name })
    return value
  }
  return {
    /** A record of a register; `path` is how a template comes to it. */
    record(register: string, path = ''): Values {
      const definition = catalogue.of(register)
      return Object.fromEntries(
        namedFields(definition, texts(register)).flatMap(({ field, name }) => {
          const value = valueOf(field, path === '' ? name : `${path} > ${name}`)
          return value === undefined ? [] : [[field.id, value]]
        }),
      )
    },

    /** An office all of whose names are probes. */
    office: (office: Office): Office => ({
      ...office,
      councilNominative: letter('Rada'),
      councilGenitive: letter('Rada w dopełniaczu'),
      officeName: letter('Urząd'),
      address: letter('Adres urzędu'),
      place: letter('Miejscowość urzędu'),
      executivePost: letter('Organ wykonawczy'),
      executiveName: letter('Organ wykonawczy – imię i nazwisko'),
      chairPost: letter('Przewodniczący'),
      chairDative: letter('Przewodniczący w celowniku'),
      chairName: letter('Przewodniczący – imię i nazwisko'),
      keeperPost: letter('Prowadzący rejestr'),
      keeperName: letter('Prowadzący rejestr – imię i nazwisko'),
      [casesKey]: {},
      [journalKey]: Object.fromEntries(
        journalActs(office).map(({ name }) => [
          name,
          { addresses: [{ from: lastKnownDay, address: letter(journalName(name)) }] },
        ]),
      ),
    }),

    day,

    /** A text of a paper with tags in place of its probes; longer ones first, for a day in words ends like a shorter one. */
    tagged: (text: string): string => {
      const plain = text.replaceAll('\u00a0', ' ')
      return [...probes]
        .sort((one, other) => other.text.length - one.text.length)
        .reduce((sofar, probe) => sofar.replaceAll(probe.text, `{${probe.tag}}`), plain)
    },
  }
}
