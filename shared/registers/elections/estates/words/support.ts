import { signatureWordsEn, signatureWordsPl } from '../../words/signatures'

/** Polish words of a list of support. */
export const supportPl = signatureWordsPl({
  outside: 'mieszka poza jednostką (okręgiem)',
  elsewhere: 'wcześniejszy podpis pod innym zgłoszeniem',
})

/** English words of a list of support. */
export const supportEn = signatureWordsEn({
  outside: 'lives outside the unit (constituency)',
  elsewhere: 'signed another nomination before',
})
