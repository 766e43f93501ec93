import { linkedAt, nameOf } from '../../../core/values/fieldValues'
import { dayOrBlank, officeLetter, orBlank } from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Letters, RegisterModule } from '../../../engine/register'
import { promotionPl } from '../words.pl'
import { adOffers } from './definition'
import { adOffersEn } from './texts.en'
import { adOffersPl } from './texts.pl'

const checks = {
  takenNoContract: checkOfOne('warning', ({ decision, contract }) =>
    decision === 'taken' && linkedAt(contract) === undefined ? 'contract' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

const letters: Letters = {
  adAnswer: (print) => {
    const { values } = print
    const { subject, taken, refused, waiting } = promotionPl.adOffer
    const { decision } = values
    const text = decision === 'taken' ? taken : decision === 'refused' ? refused : waiting
    return officeLetter(print, {
      addressee: [nameOf(values['offerer']) ?? orBlank(values['outlet'])],
      subject: subject(orBlank(values['subject'])),
      paragraphs: [text(dayOrBlank(values['receivedOn']))],
    })
  },
}

/** Advertising offers. */
export const adOffersRegister: RegisterModule = {
  definition: adOffers,
  texts: { pl: adOffersPl, en: adOffersEn },
  code: { checks, letters },
}
