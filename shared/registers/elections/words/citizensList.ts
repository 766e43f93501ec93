import { signatureWordsEn, signatureWordsPl } from './signatures'

/** Polish words of a citizens’ list, by which lay judges are nominated. */
export const citizensListPl = signatureWordsPl({
  outside: 'zamieszkuje poza gminą',
  underage: 'brak prawa wybierania: wiek poniżej 18 lat',
  elsewhere: 'wcześniejszy podpis pod innym zgłoszeniem',
})

/** English words of a citizens’ list, by which lay judges are nominated. */
export const citizensListEn = signatureWordsEn({
  outside: 'lives outside the gmina',
  underage: 'no right to vote: under 18',
  elsewhere: 'signed another nomination before',
})
