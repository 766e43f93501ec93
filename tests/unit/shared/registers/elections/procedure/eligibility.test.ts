import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { ageOn, birthdayOf } from '#shared/registers/elections/voting/age'
import { checkEligibility, type Evidence } from '#shared/registers/elections/procedure/eligibility'
import { checkFormally } from '#shared/registers/elections/procedure/formal'
import type { ConditionId, Nomination, Verdict } from '#shared/registers/elections/procedure/nomination'
import { defaultElectionSettings, type ElectionSettings } from '#shared/registers/elections/procedure/settings'
import type { Values } from '#shared/core/values/values'
import { inventedPesel, nomination, wrongPesel } from './people'

const election = '2027-10-28'

function judge(
  values: Values,
  {
    electionOn = election,
    others = [],
    settings = defaultElectionSettings,
  }: {
    electionOn?: string | undefined
    others?: readonly Nomination[]
    settings?: ElectionSettings
  } = {},
) {
  const candidate = nomination(values)
  const { documents } = checkFormally(candidate, '2027-06-30', [], settings)
  return checkEligibility(candidate, {
    electionOn,
    others,
    settings,
    documents: new Map(documents.map((document) => [document.kind, document])),
  })
}

function condition(id: ConditionId, values: Values, options?: Parameters<typeof judge>[1]) {
  return judge(values, options).conditions.find((check) => check.condition === id)
}

const born = (birthDate: string): Values => ({ birthDate, pesel: inventedPesel(birthDate, 1242) })

// Election on Thursday 28 October 2027.
const ages: readonly (readonly [string, string, string | undefined, Verdict, Evidence['why']])[] = [
  ['thirty on the day', '1997-10-28', election, 'met', 'age'],
  ['thirty a day later', '1997-10-29', election, 'notMet', 'tooYoung'],
  ['thirty the day before', '1997-10-27', election, 'met', 'age'],
  ['seventy on the day', '1957-10-28', election, 'met', 'age'],
  ['seventy the day before', '1957-10-27', election, 'notMet', 'tooOld'],
  ['seventy a day later', '1957-10-29', election, 'met', 'age'],
  ['born on 29 February, thirty on 28 February', '1996-02-29', '2026-02-28', 'met', 'age'],
  ['born on 29 February, not yet thirty on 27 February', '1996-02-29', '2026-02-27', 'notMet', 'tooYoung'],
  ['born on 29 February, seventy on 28 February', '1956-02-29', '2026-02-28', 'met', 'age'],
  ['born on 29 February, over seventy on 1 March', '1956-02-29', '2026-03-01', 'notMet', 'tooOld'],
  ['thirty on 29 February', '1998-02-28', '2028-02-29', 'met', 'age'],
  ['born on 1 March, a day short on 29 February', '1998-03-01', '2028-02-29', 'notMet', 'tooYoung'],
  ['no day of the election yet', '1980-05-12', undefined, 'toClarify', 'noElectionDay'],
]

describe('the age on the day of the election', () => {
  it.each(ages)('%s', (_, birthDate, electionOn, verdict, why) => {
    const settings = defaultElectionSettings
    const candidate = nomination(born(birthDate))
    const age = checkEligibility(candidate, { electionOn, others: [], settings, documents: new Map() }).conditions.find(
      (check) => check.condition === 'age',
    )
    expect(age).toMatchObject({ verdict, evidence: { why } })
  })

  it('lets somebody of seventy stand until the 71st birthday where the office reads the law so', () => {
    const settings: ElectionSettings = { ...defaultElectionSettings, upperAge: 'before71stBirthday' }
    expect(condition('age', born('1957-10-27'), { settings })?.verdict).toBe('met')
    expect(condition('age', born('1956-10-29'), { settings })?.verdict).toBe('met')
    expect(condition('age', born('1956-10-28'), { settings })).toMatchObject({
      verdict: 'notMet',
      evidence: { why: 'tooOld', since: election },
    })
  })

  it('takes the day of birth from the PESEL where none is entered, and asks where neither is right', () => {
    const pesel = inventedPesel('1997-10-29', 1242)
    const without = { ...nomination(), birthDate: undefined, pesel }
    const context = { electionOn: election, others: [], settings: defaultElectionSettings, documents: new Map() }
    expect(checkEligibility(without, context).conditions[0]).toMatchObject({ verdict: 'notMet' })
    expect(checkEligibility({ ...without, pesel: wrongPesel(pesel) }, context).conditions[0]).toMatchObject({
      verdict: 'toClarify',
      evidence: { why: 'noBirthDate' },
    })
  })

  it('goes up by one on every birthday and on no other day', () => {
    const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1920-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 110 }), (start, years) => {
        const birthday = birthdayOf(start, years)
        expect(ageOn(start, birthday)).toBe(years)
        expect(ageOn(start, addDays(birthday, -1))).toBe(years - 1)
        expect(ageOn(start, addDays(birthdayOf(start, years + 1), -1))).toBe(years)
      }),
    )
  })
})

const documentDated = (kind: string, issuedOn: string): Values => ({
  documents: [
    ...nomination().documents.flatMap((document) =>
      document.kind === kind
        ? []
        : [{ kind: document.kind, ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }) }],
    ),
    { kind, issuedOn },
  ],
})

const others: readonly (readonly [string, ConditionId, Values, Verdict, Evidence['why']])[] = [
  ['no citizenship', 'citizenship', { polishCitizen: 'no' }, 'notMet', 'declared'],
  ['citizenship not asked', 'citizenship', { polishCitizen: '' }, 'toClarify', 'notAsked'],
  ['deprived of civic rights', 'rights', { civicRights: 'no' }, 'notMet', 'declared'],
  ['Police object', 'character', { police: 'objections' }, 'notMet', 'police'],
  ['Police not asked', 'character', { police: '' }, 'toClarify', 'noPolice'],
  ['Police know nothing', 'character', {}, 'met', 'document'],
  ['criminal record of day 30', 'character', documentDated('criminalRecord', '2027-05-11'), 'met', 'document'],
  ['criminal record of day 31', 'character', documentDated('criminalRecord', '2027-05-10'), 'toClarify', 'badDocument'],
  // Judged on the day of the election, 28 October 2027, like age.
  ['a year in the gmina on the day', 'tie', { tieSince: '2026-10-28' }, 'met', 'tie'],
  ['a year in the gmina a day later', 'tie', { tieSince: '2026-10-29' }, 'notMet', 'tieShort'],
  ['moved in on 29 February', 'tie', { tieSince: '2024-02-29' }, 'met', 'tie'],
  ['tie without a day', 'tie', { tieSince: '' }, 'toClarify', 'notAsked'],
  ['certificate of day 30', 'health', documentDated('medical', '2027-05-11'), 'met', 'document'],
  ['certificate of day 31', 'health', documentDated('medical', '2027-05-10'), 'toClarify', 'badDocument'],
  ['certificate of the day itself', 'health', documentDated('medical', '2027-06-10'), 'met', 'document'],
  ['certificate of tomorrow', 'health', documentDated('medical', '2027-06-11'), 'toClarify', 'badDocument'],
  ['secondary vocational', 'education', { education: 'secondaryVocational' }, 'met', 'education'],
  ['secondary', 'education', { education: 'secondary' }, 'met', 'education'],
  ['basic vocational', 'education', { education: 'basicVocational' }, 'notMet', 'education'],
  ['primary', 'education', { education: 'primary' }, 'notMet', 'education'],
  ['education not entered', 'education', { education: '' }, 'toClarify', 'notAsked'],
  ['a councillor', 'barred', { post: 'councillor' }, 'notMet', 'post'],
  ['a legal adviser', 'barred', { post: 'lawyer' }, 'notMet', 'post'],
  ['occupation not asked', 'barred', { post: '' }, 'toClarify', 'notAsked'],
]

describe('the conditions of art. 158 and 159', () => {
  it.each(others)('%s', (_, id, values, verdict, why) => {
    expect(condition(id, values)).toMatchObject({ verdict, evidence: { why } })
  })

  it('judges the tie on the day of the nomination where the office reads the law so', () => {
    const onNomination: ElectionSettings = { ...defaultElectionSettings, tieDay: 'nomination' }
    const tie = (tieSince: string) => condition('tie', { tieSince }, { settings: onNomination })
    expect(tie('2026-06-10')?.verdict).toBe('met')
    expect(tie('2026-06-11')).toMatchObject({ verdict: 'notMet', evidence: { day: '2027-06-10', full: '2027-06-11' } })
  })

  it('finds nothing against a sound nomination', () => {
    const sound = judge({})
    expect(sound.result).toBe('eligible')
    expect(sound.doubts).toEqual([])
    expect(sound.conditions.map((check) => check.condition)).not.toContain('employeeMatters')
  })

  it('asks for knowledge of employee matters in labour law only, and never bars for it', () => {
    expect(judge({ pool: 'labour' }).result).toBe('toClarify')
    expect(judge({ pool: 'labour', employeeMatters: 'yes' }).result).toBe('eligible')
    expect(judge({ pool: 'labour', employeeMatters: 'no' }).result).toBe('toClarify')
  })

  it('sees the same person nominated twice across courts and pools, unless one was withdrawn', () => {
    const twin = nomination({ number: '2/2027', court: 'Sąd Okręgowy w Lipowcu', surname: 'Lipska-Nowa' })
    expect(condition('oneCourt', {}, { others: [twin] })).toMatchObject({
      verdict: 'toClarify',
      evidence: { why: 'otherNominations', numbers: ['2/2027'] },
    })
    const withdrawn = nomination({ number: '2/2027', withdrawnOn: '2027-06-20' })
    expect(condition('oneCourt', {}, { others: [withdrawn] })?.verdict).toBe('met')
    // A number used twice hides nobody.
    expect(condition('oneCourt', {}, { others: [nomination()] })?.verdict).toBe('toClarify')
  })

  it('points at the same name in another nomination where no PESEL tells the two apart', () => {
    const namesake = (values: Values) => nomination({ number: '2/2027', court: 'Sąd Okręgowy w Lipowcu', ...values })
    const found = { verdict: 'toClarify', evidence: { why: 'sameName', numbers: ['2/2027'] } }
    const against = (other: Values, own: Values = {}) => condition('oneCourt', own, { others: [namesake(other)] })
    expect(against({ pesel: '', birthDate: '', surname: 'LIPSKA', givenNames: ' Anna' })).toMatchObject(found)
    expect(against({ pesel: '' }, { pesel: '' })).toMatchObject(found)
    expect(against({ pesel: '', birthDate: '1979-01-01' })?.verdict).toBe('met')
    expect(against({ pesel: inventedPesel('1980-05-12', 1343) })?.verdict).toBe('met')
    // Nominations whose data were erased are nobody's.
    const nobody: Values = { surname: '', givenNames: '', pesel: '', birthDate: '' }
    expect(against(nobody, nobody)).toMatchObject({ evidence: { why: 'notAsked' } })
  })

  it('lets the office decide with a reason, and keeps what it found itself', () => {
    const decisions = [{ condition: 'education', verdict: 'met', reason: 'świadectwo z 1999 r.' }]
    expect(condition('education', { education: 'primary', decisions })).toMatchObject({
      verdict: 'met',
      evidence: { why: 'decided', reason: 'świadectwo z 1999 r.' },
      found: { verdict: 'notMet' },
    })
  })

  it.each([
    ['two digits changed', { pesel: '80051212425'.slice(0, 10) }, ['peselShape']],
    ['no such day', { pesel: '80133012428' }, ['peselBirthDate']],
    ['wrong check digit', { pesel: wrongPesel(inventedPesel('1980-05-12', 1242)) }, ['peselCheckDigit']],
    ['another birth date', { birthDate: '1980-05-13' }, ['birthDateDiffers']],
    ['another sex', { sex: 'M' }, ['sexDiffers']],
  ])('compares PESEL, birth date and sex: %s', (_, values, doubts) => {
    expect(judge(values).doubts).toEqual(doubts)
  })
})
