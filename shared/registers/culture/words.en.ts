import type { Rubric } from './rubrics'

/** English names of what an entry in the register of cultural institutions may change. */
export const rubricsEn = {
  name: 'Full name (3)',
  short: 'Short name (4)',
  seat: 'Seat and address (5)',
  organiser: 'Organiser (6)',
  coOrganiser: 'Run together with (7)',
  foundingAct: 'Founding act (8)',
  statuteAct: 'Act that gives the statute (9)',
  activity: 'Subject of activity',
  regon: 'REGON',
  units: 'Units that draw up a balance sheet',
  equipment: 'Equipment and funds',
  rights: 'Limited rights on fixed assets',
  fate: 'Notes of merger, division and liquidation',
} as const satisfies Readonly<Record<Rubric, string>>
