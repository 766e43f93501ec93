import type { RegisterTextOf } from '../../../model/registerText'
import type { debateSpeakers } from './definition'

/** English texts of the register of speakers in the debate on the report. */
export const debateSpeakersEn: RegisterTextOf<typeof debateSpeakers> = {
  name: 'Debate on the report',
  entries: { one: 'declaration to speak', few: 'declarations to speak', many: 'declarations to speak' },
  newEntry: 'New declaration to speak',
  purpose:
    'Who speaks in the debate on the report on the state of the commune (art. 28aa): declarations of residents with signatures, in the order they came in, and councillors. The list of speakers is made from the session.',
  alsoCalled: 'report on the state of the commune, list of speakers',
  printTitle: 'ZGŁOSZENIA DO DEBATY NAD RAPORTEM O STANIE GMINY',
  cardTitle: 'KARTA ZGŁOSZENIA DO DEBATY',
  sections: { declaration: 'Declaration', course: 'Debate', office: 'Office' },
  fields: {
    number: 'Number',
    meeting: 'Session',
    kind: 'Who',
    name: 'Name',
    address: 'Address',
    receivedOn: 'Received on',
    receivedAt: 'At',
    signatures: 'Signatures filed',
    validSignatures: 'Valid signatures',
    status: 'State',
    date: 'Day of the session',
    withdrawn: 'Withdrawn',
    spoke: 'Spoke',
    files: 'Attachments',
    remarks: 'Remarks',
  },
  headings: { receivedOn: 'Received', receivedAt: 'Hour', signatures: 'Signatures', validSignatures: 'Valid' },
  reverse: { meeting: 'Declarations to speak on the report' },
  choices: {
    kind: { resident: 'resident', councillor: 'councillor' },
    status: {
      incomplete: 'to be checked',
      admitted: 'admitted',
      late: 'too late',
      fewSignatures: 'too few signatures',
      withdrawn: 'withdrawn',
      spoke: 'spoke',
    },
  },
  clocks: {},
  hints: {
    receivedOn: 'at the latest the day before the session (art. 28aa ust. 7)',
    receivedAt: 'they speak in the order received; without an hour the number decides',
    signatures: '20 in communes of up to 20 000 inhabitants, 50 in larger ones (art. 28aa ust. 6)',
    validSignatures: 'fill it in when the list was checked; empty: those filed count',
    kind: 'councillors speak without a limit of time and need no signatures',
  },
  reasons: {},
  papers: {},
  checks: {
    spokeUnadmitted: {
      title: 'Spoke in the debate without the right to',
      why: 'The declaration came on the day of the session or later, has too few signatures, or is beyond the number of residents who may speak (art. 28aa ust. 6–7).',
      next: 'Check the declaration; where the council raised the number of speakers, enter it in the session.',
    },
    moreValidThanFiled: {
      title: 'More valid signatures than filed',
      why: 'There cannot be more valid signatures than were filed.',
      next: 'Correct the number of signatures.',
    },
  },
  views: { byMeeting: 'By session', toCheck: 'To be checked' },
}
