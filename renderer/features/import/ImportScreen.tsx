import { useParams } from 'react-router'
import type { RegisterDefinition } from '#shared/model/definition'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { MappingStep } from './MappingStep'
import { PreviewStep } from './PreviewStep'
import { RunningStep } from './RunningStep'
import type { Step } from './steps'
import { type HandedFile, useImport } from './useImport'
import './import.css'

/** Which of the steps named above the screen is current. */
const places: Readonly<Record<Step['kind'], number>> = {
  pick: 0,
  reading: 0,
  mapping: 1,
  planning: 1,
  preview: 2,
  running: 2,
}

interface FrameProps {
  /** A file or a table of the clipboard to begin with. */
  readonly handed: HandedFile | undefined
  /** Opens the import of another register on a file. */
  readonly onImport: (register: string, file: HandedFile) => void
}

/** Import of a file, or of a table from the clipboard, into a register: file, columns, preview of every row, then one command. */
export function ImportScreen({ handed, onImport }: FrameProps) {
  const catalogue = useCatalogue()
  const { register } = useParams()
  const definition = catalogue.registers.find(({ id }) => id === register) ?? catalogue.registers[0]
  return definition === undefined ? null : (
    <Import key={definition.id} definition={definition} handed={handed} onImport={onImport} />
  )
}

interface Props extends FrameProps {
  readonly definition: RegisterDefinition
}

function Import({ definition, handed, onImport }: Props) {
  const texts = useTexts()
  const { importing } = texts.app
  const course = useImport(definition, handed)
  const { step } = course
  const problem =
    course.problem === undefined ? null : (
      <p className="notice" role="alert">
        {course.problem}
      </p>
    )
  return (
    <>
      <header className="screen-head">
        <h1>{importing.title(texts.register(definition.id).name)}</h1>
        <ol className="steps" aria-label={importing.stepsLabel}>
          {importing.steps.map((label, index) => (
            <li key={label} aria-current={index === places[step.kind] ? 'step' : undefined}>
              {label}
            </li>
          ))}
        </ol>
        {course.name === '' ? null : <span className="count">{course.name}</span>}
      </header>
      {step.kind === 'pick' ? (
        <div className="empty">
          <p>{importing.intro}</p>
          {problem}
          <Button look="primary" autoFocus onClick={() => void course.pick()}>
            {course.problem === undefined ? importing.pick : importing.pickOther}
          </Button>
        </div>
      ) : (
        problem
      )}
      {step.kind === 'reading' || step.kind === 'planning' ? (
        <div className="empty">
          <p role="status">{step.kind === 'reading' ? importing.reading : importing.planning}</p>
          <Button onClick={course.leave}>{texts.app.common.cancel}</Button>
        </div>
      ) : null}
      {step.kind === 'mapping' ? (
        <MappingStep
          definition={definition}
          mapping={step}
          onChange={course.change}
          onReread={(options) => void course.reread(step, options)}
          onHeader={(header) => void course.readHeader(step, header)}
          onPick={() => void course.pick()}
          onRegister={(register) => {
            const file = course.file()
            if (file !== undefined) onImport(register, file)
          }}
          onNext={() => void course.preview(step)}
        />
      ) : null}
      {step.kind === 'preview' ? (
        <PreviewStep
          definition={definition}
          preview={step}
          onDecide={(row, choice) => void course.decide(step.mapping, row, choice)}
          onMake={(made) => void course.make(step.mapping, made)}
          onWhole={(field, record) => void course.sayWhole(step.mapping, field, record)}
          onNumbering={(numbering) => void course.takeNumbering(step.mapping, numbering)}
          onBack={() => course.change(step.mapping)}
          onRun={() => void course.run(step)}
          onError={course.fail}
        />
      ) : null}
      {step.kind === 'running' ? <RunningStep done={step.done} of={step.of} onCancel={course.cancel} /> : null}
    </>
  )
}
