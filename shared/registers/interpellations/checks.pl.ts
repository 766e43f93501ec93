import type { CheckText } from '../../model/registerText'
import type { interpellationChecks } from './checks'

/** Polish texts of the checks only this register undergoes. */
export const interpellationChecksPl: Readonly<Record<keyof typeof interpellationChecks, CheckText>> = {
  replyUndated: {
    title: 'Odpowiedź bez daty',
    why: 'Bez dnia odpowiedzi nie da się stwierdzić, czy udzielono jej w terminie.',
    next: 'Uzupełnij datę z pisma.',
  },
  finalReplies: {
    title: 'Kilka odpowiedzi ostatecznych',
    why: 'Ostateczna odpowiedź jest jedna; późniejsze zwykle ją uzupełniają.',
    next: 'Oznacz późniejsze odpowiedzi jako uzupełnienie.',
  },
  unaddressed: {
    title: 'Monit bez adresata',
    why: 'Ponaglono odpowiedź, a nie wpisano komórki, która ma jej udzielić.',
    next: 'Uzupełnij komórkę odpowiedzialną.',
  },
}
