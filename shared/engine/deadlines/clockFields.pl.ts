/** Polish labels of the two fields every register with clocks has (`registers/clockFields.ts`). */
export const clockFieldsPl = {
  overruled: 'Terminy zmienione ręcznie',
  'overruled.clock': 'Termin',
  'overruled.day': 'Obowiązuje do',
  'overruled.reason': 'Powód',
  snoozed: 'Odłożone na pulpicie',
  'snoozed.clock': 'Termin',
  'snoozed.day': 'Odłożono do',
  'snoozed.reason': 'Powód',
} as const
