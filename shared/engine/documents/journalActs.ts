import type { Day } from '../../core/values/values'

/** From which day an act is cited by an address. */
export interface JournalAddress {
  readonly from: Day
  readonly address: string
}

/**
 * Acts the papers of a council office cite, with the addresses of their texts. An address counts from the day it was
 * promulgated; where that day was not found out, from a later one by which it certainly was. The office adds newer ones
 * (`journal.ts`); its list begins with these.
 */
export const knownActs = {
  'ustawa o samorządzie gminnym': [
    { from: '2024-10-03', address: 'Dz. U. z 2024 r. poz. 1465' },
    { from: '2026-01-01', address: 'Dz. U. z 2025 r. poz. 1153' },
    // The announcement bears the day 15 V 2026.
    { from: '2026-06-01', address: 'Dz. U. z 2026 r. poz. 662' },
  ],
  'ustawa o dostępie do informacji publicznej': [{ from: '2022-04-27', address: 'Dz. U. z 2022 r. poz. 902' }],
  'Kodeks postępowania administracyjnego': [
    { from: '2024-04-15', address: 'Dz. U. z 2024 r. poz. 572' },
    { from: '2026-01-01', address: 'Dz. U. z 2025 r. poz. 1691' },
  ],
  'Kodeks wyborczy': [
    { from: '2023-01-01', address: 'Dz. U. z 2022 r. poz. 1277' },
    { from: '2026-01-01', address: 'Dz. U. z 2025 r. poz. 365' },
  ],
  'Prawo o ustroju sądów powszechnych': [{ from: '2024-03-08', address: 'Dz. U. z 2024 r. poz. 334, z późn. zm.' }],
  'ustawa o petycjach': [{ from: '2018-05-10', address: 'Dz. U. z 2018 r. poz. 870' }],
  'ustawa o działalności pożytku publicznego i o wolontariacie': [
    { from: '2024-10-08', address: 'Dz. U. z 2024 r. poz. 1491' },
  ],
  'ustawa o finansach publicznych': [{ from: '2026-01-01', address: 'Dz. U. z 2025 r. poz. 1483, z późn. zm.' }],
  'Prawo zamówień publicznych': [{ from: '2024-08-30', address: 'Dz. U. z 2024 r. poz. 1320' }],
  'Prawo prasowe': [{ from: '2019-01-01', address: 'Dz. U. z 2018 r. poz. 1914' }],
  'ustawa o ogłaszaniu aktów normatywnych': [{ from: '2020-01-01', address: 'Dz. U. z 2019 r. poz. 1461' }],
  'ustawa o organizowaniu i prowadzeniu działalności kulturalnej': [
    { from: '2025-01-01', address: 'Dz. U. z 2024 r. poz. 87' },
  ],
  'ustawa o zakładowym funduszu świadczeń socjalnych': [{ from: '2025-01-01', address: 'Dz. U. z 2024 r. poz. 288' }],
  RODO: [{ from: '2016-05-04', address: 'Dz. Urz. UE L 119 z 4.05.2016, str. 1, z późn. zm.' }],
  'rozporządzenie w sprawie zgłaszania kandydatów na ławników': [
    { from: '2011-06-09', address: 'Dz. U. Nr 121, poz. 693, z późn. zm.' },
  ],
  'rozporządzenie w sprawie podróży służbowych radnych gminy': [
    { from: '2000-07-31', address: 'Dz. U. Nr 66, poz. 800, z późn. zm.' },
  ],
  'rozporządzenie w sprawie rejestru instytucji kultury': [{ from: '2012-01-26', address: 'Dz. U. poz. 189' }],
} as const satisfies Readonly<Record<string, readonly JournalAddress[]>>

export type KnownAct = keyof typeof knownActs

/** The name an address goes by in templates: `{Dz. U.: ustawa o petycjach}`. */
export const journalName = (act: string) => `Dz. U.: ${act}`

/** An address in the words of a built-in paper; which one it is is told when the paper's day is known (`withAddresses`). */
export const cited = (act: KnownAct) => `{${journalName(act)}}`
