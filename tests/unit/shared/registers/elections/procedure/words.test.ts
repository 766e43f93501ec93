import { catalogue } from '#shared/catalogue'
import { describe, expect, it } from 'vitest'
import { keptFields } from '#shared/registers/elections/procedure/destruction'
import { checkEligibility } from '#shared/registers/elections/procedure/eligibility'
import { checkFormally } from '#shared/registers/elections/procedure/formal'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import { fieldOf } from '#shared/model/definition'
import { isMissing } from '#shared/model/field'
import { nominations } from '#shared/registers/elections/nominations/definition'
import { electionFindingsEn } from '#shared/registers/elections/words/electionFindings.en'
import { electionFindingsPl as words } from '#shared/registers/elections/words/electionFindings.pl'
import { textsOf } from '#shared/text/texts'
import type { Values } from '#shared/core/values/values'
import { nomination, signature, signatures } from './people'

const { register } = textsOf('pl', catalogue)
const findings = { pl: words, en: electionFindingsEn }
const documentNames = register('nominations').choices['documents.kind'] ?? {}

describe('what stays of destroyed papers', () => {
  it('names fields there are, and none that says who somebody is', () => {
    for (const id of keptFields) {
      const field = fieldOf(nominations, id)
      expect(field, id).toBeDefined()
      expect(['public', 'office'], id).toContain(field?.privacy)
    }
    for (const id of ['surname', 'givenNames', 'pesel', 'signatures', 'files', 'police', 'nominator'])
      expect(keptFields).not.toContain(id)
  })
})

describe('a nomination whose data were erased', () => {
  it('lacks nothing: nobody is asked for what was erased', () => {
    const missing = (values: Values) =>
      nominations.fields.filter((field) => isMissing(field, values)).map(({ id }) => id)
    const kept = { number: '1/2027', court: 'Sąd', receivedAt: '2027-06-10T08:00:00.000Z', nominatorKind: 'citizens' }
    expect(missing(kept)).toEqual(['surname', 'givenNames', 'pesel'])
    expect(missing({ ...kept, erasedOn: '2028-01-10' })).toEqual([])
  })
})

describe('reasons for the resolution', () => {
  const reasons = (values: Values, lines?: ReturnType<typeof signatures>) => {
    const person = nomination(values)
    const formal = checkFormally(
      lines === undefined ? person : { ...person, signatures: lines },
      '2027-06-30',
      [],
      defaultElectionSettings,
    )
    return words.leftReasons(formal, (kind) => documentNames[kind] ?? kind)
  }

  it('say the day of a late nomination', () => {
    expect(reasons({ receivedAt: '2027-07-01T06:00:00.000Z', documents: nomination().documents.map(plain) })).toContain(
      'Wpłynęło 01.07.2027 o godz. 08:00, po terminie (do 30.06.2027, godz. 24.00).',
    )
  })

  it('name what is missing and what is too old', () => {
    const documents = [{ kind: 'medical', issuedOn: '2027-05-10' }]
    expect(reasons({ documents })).toContain(
      'Zaświadczenie lekarskie: wystawiono 10.05.2027, 31 dni przed zgłoszeniem, ważność upłynęła 09.06.2027.',
    )
    expect(reasons({ documents })).toContain('Karta zgłoszenia: brak.')
    expect(reasons({})).toBe('')
  })

  it('count the signatures', () => {
    expect(reasons({ nominatorKind: 'citizens' }, signatures(49))).toContain(
      'Złożono 49 podpisów: ważne 49, odrzucone 0, niesprawdzone 0. Ważnych jest mniej niż wymagane 50.',
    )
  })

  it('name the rows that do not count, by cause', () => {
    const lines = [
      ...signatures(47),
      signature(90, { fault: 'outside' }),
      signature(91, { fault: 'outside' }),
      signature(92, { fault: 'unsigned' }),
    ]
    expect(reasons({ nominatorKind: 'citizens' }, lines)).toContain(
      'Odrzucone wiersze: zamieszkuje poza gminą – wiersze 48, 49; brak podpisu – wiersz 50.',
    )
  })

  it('name conditions of the law that are not met, and nothing the Police wrote', () => {
    const unmet = (values: Values) => {
      const person = nomination(values)
      const { documents } = checkFormally(person, '2027-06-30', [], defaultElectionSettings)
      return words.conditionReasons(
        checkEligibility(person, {
          electionOn: '2027-10-28',
          others: [],
          settings: defaultElectionSettings,
          documents: new Map(documents.map((document) => [document.kind, document])),
        }),
      )
    }
    expect(unmet({})).toBe('')
    expect(unmet({ pesel: '', birthDate: '2004-02-01' })).toBe(
      'Niespełniony warunek – wiek: ukończone 30 lat, nieprzekroczone 70 lat: 30 lat ukończy 01.02.2034, po dniu wyborów (28.10.2027).',
    )
    expect(unmet({ police: 'objections' })).toBe('Niespełniony warunek – nieskazitelny charakter.')
  })

  it('say each condition in words, in both languages', () => {
    const people = [
      nomination(),
      nomination({
        birthDate: '1950-01-01',
        education: 'primary',
        post: 'lawyer',
        tieSince: '2027-01-01',
        police: 'objections',
        polishCitizen: 'no',
        civicRights: '',
        documents: [],
      }),
    ]
    for (const person of people) {
      const { documents } = checkFormally(person, '2027-06-30', [], defaultElectionSettings)
      const { conditions } = checkEligibility(person, {
        electionOn: '2027-10-28',
        others: [],
        settings: defaultElectionSettings,
        documents: new Map(documents.map((document) => [document.kind, document])),
      })
      for (const language of ['pl', 'en'] as const)
        for (const { evidence } of conditions) {
          const sentence = findings[language].evidence(evidence)
          expect(sentence).not.toBe('')
          expect(sentence).not.toContain('undefined')
        }
    }
  })
})

function plain({ kind, issuedOn }: { readonly kind: string; readonly issuedOn: string | undefined }) {
  return issuedOn === undefined ? { kind } : { kind, issuedOn }
}
