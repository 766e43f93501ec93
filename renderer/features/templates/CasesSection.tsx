import { useState } from 'react'
import { casesKey, declined, declinedNames, grammaticalCases, officeCases } from '#shared/engine/templates/officeCases'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { useToast } from '../../components/toasts'
import { WideTable } from '../../components/WideTable'

/** The names of the office in all cases of Polish, for templates. */
export function CasesSection() {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const toast = useToast()
  const { app, templates: text } = useTexts()
  const [typed, setTyped] = useState(() => declinedNames(office))
  const known = new Map(officeCases({ ...office, [casesKey]: typed }))
  const set = (whose: string, form: string, value: string) => {
    const others = Object.entries(typed[whose] ?? {}).filter(([other]) => other !== form)
    setTyped({ ...typed, [whose]: Object.fromEntries(value === '' ? others : [...others, [form, value]]) })
  }
  const save = async () => {
    await workspace.setOffice({ ...workspace.snapshot().office, [casesKey]: typed })
    toast({ look: 'plain', text: text.cases.saved })
  }
  return (
    <section className="template-cases">
      <h2>{text.cases.title}</h2>
      <p className="hint">{text.cases.hint}</p>
      <WideTable label={text.cases.title}>
        <table>
          <thead>
            <tr>
              <td />
              {Object.values(declined).map((noun) => (
                <th key={noun} scope="col" lang="pl">
                  {noun}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.entries(grammaticalCases).map(([form, word]) => (
              <tr key={form}>
                <th scope="row" lang="pl">
                  {word}
                </th>
                {Object.entries(declined).map(([whose, noun]) => (
                  <td key={whose}>
                    <input
                      className="input"
                      aria-label={`${noun} ${word}`}
                      maxLength={300}
                      value={typed[whose]?.[form] ?? known.get(`${noun} ${word}`) ?? ''}
                      onChange={(event) => set(whose, form, event.target.value)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <Button onClick={() => void save()}>{app.common.save}</Button>
    </section>
  )
}
