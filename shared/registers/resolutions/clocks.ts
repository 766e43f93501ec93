import type { Clock } from '../../model/definition'

/** Deadlines of resolutions (law sheet §0, §1, C3). */
export const resolutionClocks = [
  {
    // The mayor sends every resolution within 7 days of its adoption (u.s.g. art. 90 ust. 1).
    id: 'dispatch',
    start: 'dispatchFrom',
    length: { unit: 'days', count: 7 },
    family: 'B',
    metBy: 'sentOn',
    when: [
      { field: 'supervisor', oneOf: ['voivode', 'auditChamber'] },
      { field: 'kind', noneOf: ['publicOrder'] },
      { field: 'withdrawn', noneOf: ['true'] },
    ],
    soon: 3,
    weight: 1,
  },
  {
    // Public-order acts go within 2 days (u.s.g. art. 90 ust. 1).
    id: 'dispatchPublicOrder',
    start: 'dispatchFrom',
    length: { unit: 'days', count: 2 },
    family: 'B',
    metBy: 'sentOn',
    when: [
      { field: 'supervisor', oneOf: ['voivode', 'auditChamber'] },
      { field: 'kind', oneOf: ['publicOrder'] },
      { field: 'withdrawn', noneOf: ['true'] },
    ],
    soon: 2,
    weight: 1,
  },
  {
    // A window, not a duty: after 30 days from receipt the supervisor can no longer annul (u.s.g. art. 91 ust. 1).
    id: 'supervision',
    start: 'receivedOn',
    length: { unit: 'days', count: 30 },
    family: 'A',
    when: [{ field: 'supervisor', oneOf: ['voivode', 'auditChamber'] }],
    soon: 0,
    weight: 3,
    quiet: true,
  },
  {
    // A consolidated text at least every 12 months for an amended normative act (promulgation act, art. 16 ust. 3).
    id: 'consolidation',
    start: 'amendedOn',
    length: { unit: 'months', count: 12 },
    family: 'C',
    metBy: 'consolidatedOn',
    when: [{ field: 'kind', oneOf: ['localLaw', 'publicOrder'] }],
    soon: 60,
    weight: 2,
  },
] as const satisfies readonly Clock[]
