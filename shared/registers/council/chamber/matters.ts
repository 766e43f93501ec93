import { fold } from '../../../core/folding/fold'
import type { Values } from '../../../core/values/values'
import type { majorities } from '../votes/definition'

type Majority = (typeof majorities)[number]

/**
 * Matters that ask for more than a simple majority, by the words of their titles, folded (registers.md 2.4). A proposal only:
 * the one who keeps the minutes sees it with its article and may choose another.
 */
const matters: readonly (readonly [words: RegExp, majority: Majority, article: string])[] = [
  [/referendum/u, 'threeFifths', 'art. 28b'],
  [/absolutorium/u, 'absoluteStatutory', 'art. 28a ust. 2'],
  [/wotum zaufania/u, 'absoluteStatutory', 'art. 28aa ust. 9'],
  [
    /(zmian\w*|wprowadzeni\w*|zdjeci\w*|uzupelnieni\w*) .*porzadk\w* obrad|porzadk\w* obrad .*(zmian|punkt)/u,
    'absoluteStatutory',
    'art. 20 ust. 1a',
  ],
  [/(przystapieni\w* .*zwiaz\w*|statut\w* zwiazku)/u, 'absoluteStatutory', 'art. 67 ust. 1'],
  [/wyb(or|or\w*) (wice)?przewodniczac/u, 'absolute', 'art. 19 ust. 1'],
  [/zobowiaza\w*|kredyt|pozyczk|obligacj/u, 'absolute', 'art. 58 ust. 2'],
]

/** Articles each majority rests on where the matter says no other. */
const articles: Readonly<Record<Majority, string>> = {
  simple: 'art. 14 ust. 1',
  absolute: 'art. 58 ust. 2',
  absoluteStatutory: 'art. 20 ust. 1a',
  threeFifths: 'art. 28b',
}

/** The majority a subject seems to ask for; a simple one where its words say nothing. */
export function majorityFor(subject: string, kind?: Values[string]): Majority {
  const words = fold(subject)
  return matters.find(([pattern]) => pattern.test(words))?.[1] ?? (kind === 'election' ? 'absolute' : 'simple')
}

/** The article of the Act on Municipal Self-Government a majority rests on for this subject. */
export function articleOf(majority: Majority, subject: string): string {
  const words = fold(subject)
  return matters.find(([pattern, own]) => own === majority && pattern.test(words))?.[2] ?? articles[majority]
}
