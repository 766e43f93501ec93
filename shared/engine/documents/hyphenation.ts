/**
 * Places where a Polish word may be divided with a hyphen, for words no column has room for. By syllables and with care
 * rather than completely: a consonant between vowels goes on with the second one, of several the first one stays behind,
 * letters that are one sound stay together, and at least two letters with a vowel stand on either side.
 */
const vowels = 'aąeęioóuy'
const digraphs = new Set(['ch', 'cz', 'dz', 'dź', 'dż', 'rz', 'sz'])
const LEAST_PART = 2

const isVowel = (letter: string) => letter !== '' && vowels.includes(letter)

interface Sound {
  readonly at: number
  readonly nucleus: boolean
}

function soundsOf(word: string): readonly Sound[] {
  const sounds: Sound[] = []
  let at = 0
  while (at < word.length) {
    const letter = word.charAt(at)
    const isDigraph = digraphs.has(word.slice(at, at + 2))
    // An „i” before a vowel only softens the consonant it follows.
    const softens = letter === 'i' && at > 0 && !isVowel(word.charAt(at - 1)) && isVowel(word.charAt(at + 1))
    if (!softens) sounds.push({ at, nucleus: isVowel(letter) })
    at += isDigraph ? 2 : 1
  }
  return sounds
}

function places(word: string): readonly number[] {
  const sounds = soundsOf(word.toLocaleLowerCase('pl'))
  const nuclei = sounds.flatMap(({ nucleus }, index) => (nucleus ? [index] : []))
  return nuclei.slice(1).flatMap((nucleus, index) => {
    const consonants = nucleus - (nuclei[index] ?? nucleus) - 1
    if (consonants === 0) return []
    const place = sounds[nucleus - Math.max(1, consonants - 1)]?.at ?? 0
    return place < LEAST_PART || word.length - place < LEAST_PART ? [] : [place]
  })
}

/** The parts a word may be divided into; a text with anything but letters inside is one part. */
export function syllables(text: string): readonly string[] {
  const { index = 0, 0: word = '' } = /\p{L}+/u.exec(text) ?? {}
  const rest = text.slice(index + word.length)
  if (/[\p{L}\p{N}]/u.test(rest) || /\p{N}/u.test(text.slice(0, index))) return [text]
  const parts: string[] = []
  let from = 0
  for (const place of places(word)) {
    parts.push(text.slice(from, index + place))
    from = index + place
  }
  return [...parts, text.slice(from)]
}
