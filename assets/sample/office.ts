import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import type { Office } from '#shared/model/office'
import { departments } from './town'

/** The council office of the invented town whose register `sampleResolutions` fills. */
export function sampleOffice(): Office {
  return {
    councilNominative: 'Rada Miasta Lipowiec',
    councilGenitive: 'Rady Miasta Lipowiec',
    officeName: 'Urząd Miasta Lipowiec – Biuro Rady Miasta',
    address: 'Rynek 1, 00-000 Lipowiec',
    place: 'Lipowiec',
    executivePost: 'Burmistrz Miasta Lipowiec',
    executiveName: 'Adam Wymyślony',
    chairPost: 'Przewodnicząca Rady Miasta Lipowiec',
    chairDative: 'Przewodniczącej Rady Miasta Lipowiec',
    chairName: 'Halina Przykładowa',
    keeperPost: 'Inspektor w Biurze Rady Miasta',
    keeperName: 'Jan Wzorcowy',
    departments: Object.values(departments),
    profiles: [],
    kept: {},
    terms: [
      { number: 8, from: '2018-11-21', to: '2024-05-05' },
      { number: 9, from: '2024-05-06' },
    ],
    numbering: { pattern: '{sesja}/{nr}/{rr}', counter: 'term' },
    numberings: {},
    clockLengths: {},
    clockWarnings: {},
    freeDays: [],
    layJudges: {
      ...defaultElectionSettings,
      courts: [
        {
          name: 'Sąd Okręgowy w Grabowie',
          genitive: 'Sądu Okręgowego w Grabowie',
          president: 'Prezes Sądu Okręgowego w Grabowie',
          address: 'pl. Sądowy 2, 00-001 Grabów',
        },
        {
          name: 'Sąd Rejonowy w Lipowcu',
          genitive: 'Sądu Rejonowego w Lipowcu',
          president: 'Prezes Sądu Rejonowego w Lipowcu',
          address: 'ul. Zamkowa 9, 00-000 Lipowiec',
        },
      ],
    },
  }
}
