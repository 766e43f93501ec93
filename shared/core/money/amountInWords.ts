import type { Grosze } from '../values/values'

const units = [
  '',
  'jeden',
  'dwa',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
  'dziesięć',
  'jedenaście',
  'dwanaście',
  'trzynaście',
  'czternaście',
  'piętnaście',
  'szesnaście',
  'siedemnaście',
  'osiemnaście',
  'dziewiętnaście',
] as const
const tens = [
  '',
  '',
  'dwadzieścia',
  'trzydzieści',
  'czterdzieści',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
] as const
const hundreds = [
  '',
  'sto',
  'dwieście',
  'trzysta',
  'czterysta',
  'pięćset',
  'sześćset',
  'siedemset',
  'osiemset',
  'dziewięćset',
] as const

/** Forms of what is counted: jeden złoty, dwa złote, pięć złotych. */
type Forms = readonly [one: string, few: string, many: string]
const zlote: Forms = ['złoty', 'złote', 'złotych']
const grosze: Forms = ['grosz', 'grosze', 'groszy']
const groups: readonly Forms[] = [
  ['', '', ''],
  ['tysiąc', 'tysiące', 'tysięcy'],
  ['milion', 'miliony', 'milionów'],
  ['miliard', 'miliardy', 'miliardów'],
]

/** Twelve to fourteen take the form of many although they end in two to four; so does whatever ends in one but is not one. */
function formOf(count: number, [one, few, many]: Forms): string {
  if (count === 1) return one
  const [last, lastTwo] = [count % 10, count % 100]
  return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14) ? few : many
}

/** A whole number below a thousand. */
function belowThousand(count: number): readonly string[] {
  const rest = count % 100
  const parts = [
    hundreds[Math.trunc(count / 100)],
    ...(rest < 20 ? [units[rest]] : [tens[Math.trunc(rest / 10)], units[rest % 10]]),
  ]
  return parts.flatMap((part) => (part === undefined || part === '' ? [] : [part]))
}

/** A whole number in Polish words, up to hundreds of milliards; „zero” for none. */
function numberInWords(count: number): string {
  if (count === 0) return 'zero'
  const words = groups.map((forms, index) => {
    const part = Math.trunc(count / 1000 ** index) % 1000
    return part === 0 ? [] : [...belowThousand(part), formOf(part, forms)]
  })
  return words
    .toReversed()
    .flat()
    .filter((word) => word !== '')
    .join(' ')
}

/**
 * An amount in Polish words, as papers that pay it write beside the figure: „jeden tysiąc sześćset siedemdziesiąt dwa złote sześć
 * groszy”. One thousand is „jeden tysiąc”: nothing can be written before it.
 */
export function amountInWords(amount: Grosze): string {
  const absolute = Math.abs(amount)
  const [whole, rest] = [Math.trunc(absolute / 100), absolute % 100]
  const words = `${numberInWords(whole)} ${formOf(whole, zlote)} ${numberInWords(rest)} ${formOf(rest, grosze)}`
  return amount < 0 ? `minus ${words}` : words
}
