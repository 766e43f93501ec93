import { doubtsOf } from '#shared/registers/elections/estates/rules/readySets'
import type { ElectionRules } from '#shared/registers/elections/estates/rules/rules'
import { useEstateTexts } from './useEstateTexts'

/** What the source of a ready set leaves in doubt, rule by rule, until the office enters its own. */
export function RuleDoubts({ rules }: { readonly rules: ElectionRules }) {
  const { words, rules: text } = useEstateTexts()
  const doubts = doubtsOf(rules)
  return doubts.length === 0 ? null : (
    <ul className="notice estate-doubts" aria-label={words.rules.doubts}>
      {doubts.map((rule) => (
        <li key={rule}>
          <b>{text.names[rule]}</b>: {text.doubts[rules.set]?.[rule]}
        </li>
      ))}
    </ul>
  )
}
