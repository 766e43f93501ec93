import type { Catalogue } from '#shared/engine/catalogue'
import type { Texts } from '#shared/text/texts'

/** A place the help speaks of: a register, or a screen of the program or of a register's own. */
export interface HelpPlace {
  readonly id: string
  readonly title: string
  readonly kind: 'register' | 'screen'
}

/** Help of the screens that belong to a register: the frame knows them. */
export interface OwnHelp {
  readonly id: string
  readonly title: string
  readonly text: readonly string[]
}

const screens = [
  'desk',
  'register',
  'search',
  'import',
  'statistics',
  'health',
  'backups',
  'log',
  'trash',
  'transfer',
  'sharing',
  'settings',
] as const
type Screen = (typeof screens)[number]
const screenOf = (id: string): Screen | undefined => screens.find((screen) => screen === id)

/** All places, registers in the order of the navigation first. */
export function helpPlaces(texts: Texts, { registers }: Catalogue, own: readonly OwnHelp[]): readonly HelpPlace[] {
  return [
    ...registers.map(({ id }) => ({ id: `register/${id}`, title: texts.register(id).name, kind: 'register' as const })),
    ...own.map(({ id, title }) => ({ id, title, kind: 'screen' as const })),
    ...screens.map((id) => ({ id, title: texts.help.screenTexts[id].title, kind: 'screen' as const })),
  ]
}

/** What a screen is for; empty for a register, which is explained by its definition. */
export function screenHelp(texts: Texts, own: readonly OwnHelp[], place: string): readonly string[] {
  const screen = screenOf(place)
  if (screen !== undefined) return texts.help.screenTexts[screen].text
  return own.find(({ id }) => id === place)?.text ?? []
}

/** The place of an address of the program. */
export function placeOf(pathname: string, own: readonly OwnHelp[]): string {
  const [, first = '', second = ''] = pathname.split('/')
  if (first === '') return 'desk'
  if (first === 'register') return `register/${second}`
  return screenOf(first) ?? own.find(({ id }) => id === first)?.id ?? 'desk'
}
