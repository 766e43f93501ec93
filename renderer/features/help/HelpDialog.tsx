import { useEffect, useMemo, useRef, useState } from 'react'
import { registerHelp } from '#shared/engine/help/registerHelp'
import type { Register } from '#shared/engine/register'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { helpPlaces, type OwnHelp, screenHelp } from './places'
import './help.css'

interface Props {
  /** Where the clerk is, and the field of the form she is in. */
  readonly place: string
  readonly own: readonly OwnHelp[]
  readonly field?: string | undefined
  readonly onKeys: () => void
  readonly onNews: () => void
  readonly onTour: () => void
  readonly onClose: () => void
}

/** Help of the place one is in; of a register its form in its order, with the law of its deadlines. */
export function HelpDialog({ place, own, field, onKeys, onNews, onTour, onClose }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const { app, help } = texts
  const [shown, setShown] = useState(place)
  const places = useMemo(() => helpPlaces(texts, catalogue, own), [texts, catalogue, own])
  const definition = catalogue.registers.find(({ id }) => shown === `register/${id}`)
  return (
    <Dialog
      title={help.title}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onTour}>{help.tour.open}</Button>
          <Button onClick={onNews}>{help.news.open}</Button>
          <Button onClick={onKeys}>{help.keys}</Button>
          <Button look="primary" onClick={onClose}>
            {app.common.close}
          </Button>
        </>
      }
    >
      <Field label={help.place}>
        {(id) => (
          <select id={id} className="input" value={shown} onChange={(event) => setShown(event.target.value)}>
            {(['register', 'screen'] as const).map((kind) => (
              <optgroup key={kind} label={kind === 'register' ? help.registers : help.screens}>
                {places
                  .filter((one) => one.kind === kind)
                  .map(({ id: value, title }) => (
                    <option key={value} value={value}>
                      {value === place ? `${title} (${help.here.toLowerCase()})` : title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {/* The text is read with the arrows: it scrolls by itself once it has the focus. */}
      <div className="help" tabIndex={0} role="region" aria-label={places.find(({ id }) => id === shown)?.title}>
        {screenHelp(texts, own, shown).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {definition === undefined ? null : (
          <RegisterContent definition={definition} field={shown === place ? field : undefined} />
        )}
      </div>
    </Dialog>
  )
}

function RegisterContent({ definition, field }: { readonly definition: Register; readonly field: string | undefined }) {
  const texts = useTexts()
  const { help, register } = texts
  const text = register(definition.id)
  const { sections, clocks, checks } = useMemo(() => registerHelp(definition, text, help), [definition, text, help])
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <>
      <p>{text.purpose}</p>
      {help.screenTexts.register.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {clocks.length === 0 ? null : (
        <>
          <h3>{help.clocks}</h3>
          <dl>
            {clocks.map(({ name, article, from, todo }) => (
              <div key={`${name} ${article}`}>
                <dt>{name}</dt>
                <dd>
                  {[todo, from, article]
                    .filter((part) => part !== undefined)
                    .map((part) => (
                      <p key={part}>{part}</p>
                    ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h3>{help.form}</h3>
      {sections.map(({ title, fields }) => (
        <section key={title}>
          <h4>{title}</h4>
          <dl>
            {fields.map(({ id, label, notes }) => (
              <div key={id} ref={id === field ? here : undefined} className={id === field ? 'here' : undefined}>
                <dt>{id === field ? help.atField(label) : label}</dt>
                <dd>{notes.join(' ')}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {checks.length === 0 ? null : (
        <>
          <h3>{help.checks}</h3>
          <dl>
            {checks.map(({ title, why, next }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{`${why} ${next}`}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  )
}
