import { fold } from '../../core/folding/fold'
import type { Place } from './names'

const mail = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu
/** First words of boxes that belong to an office and not to a person. */
const offices = new Set(
  (
    'biuro sekretariat urzad kancelaria kontakt info poczta rada radamiasta radagminy brm um ug umig gmina miasto powiat ' +
    'starostwo bip iod iodo rodo redakcja prasa promocja rzecznik office szkola przedszkole biblioteka mops gops zgk sm ' +
    'podatki oswiata inwestycje zamowienia przetargi noreply'
  ).split(' '),
)

/** Addresses of electronic mail of people; boxes of offices by their first word are none. */
export const mailPlaces = (text: string): readonly Place[] =>
  Array.from(text.matchAll(mail)).flatMap(({ 0: found, index }) => {
    const [local = ''] = found.split('@')
    const [first = ''] = fold(local).split(/[._-]/u)
    return offices.has(first) ? [] : [{ start: index, end: index + found.length }]
  })

const number = String.raw`\d{1,4}\p{L}?(?: ?/ ?\d{1,4}\p{L}?)?(?: ?(?:m|lok|mieszk)\.? ?(?:nr )?\d{1,4}\p{L}?)?(?!\d)`
const town = String.raw`\d{2}-\d{3} \p{Lu}\p{L}{1,30}(?:[ -]\p{Lu}\p{L}{1,30}){0,2}`
const street = new RegExp(
  String.raw`(?<!\p{L})(?:ul\.|ulic[aąeęiy]|al\.|alej[aeię]{1,2}|os\.|osiedl[aeu]|pl\.|plac[ue]?|[Rr]ynek|[Rr]ynku) ?` +
    String.raw`(?:(?:\p{Lu}|\d{1,2} \p{Lu}|\d{3,4}-)[\p{L}.-]{0,30}(?: (?:\p{Lu}[\p{L}.-]{0,30}|i|z|nad|pod|[IVX]{1,4})){0,4} )?` +
    `${number}(?:,? ${town})?`,
  'gu',
)
const lives = new RegExp(
  String.raw`(?<!\p{L})(?:zam\.|zamieszka\p{L}{1,4}|adres\p{L}{0,3} (?:zamieszkania|korespondencyjn\p{L}{1,3}|do korespondencji)|miejsc[eau] zamieszkania)` +
    String.raw`[ :,]{1,3}([^;()\n\d]{0,60}${number}(?:,? ${town})?)`,
  'giu',
)
const postal = new RegExp(
  String.raw`(?<![\d-])(?:\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30})? ${number},? )?${town}(?:,? (?:ul\. ?)?\p{Lu}\p{L}{1,30} ${number})?`,
  'gu',
)

/** Addresses of houses and flats: a street with a number, a post code with a town, what is said to be where one lives. */
export const addressPlaces = (text: string): readonly Place[] => [
  ...Array.from(text.matchAll(lives), ({ 0: whole, 1: address = '', index }) => ({
    start: index + whole.length - address.length,
    end: index + whole.length,
  })),
  ...[street, postal].flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: found, index }) => ({ start: index, end: index + found.length })),
  ),
]
