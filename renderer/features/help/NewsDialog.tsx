import { readChangelog } from '#shared/program/news/changelog'
import changelog from '../../../CHANGELOG.md?raw'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import './help.css'

const versions = readChangelog(changelog)

interface Props {
  readonly version: string
  readonly onClose: () => void
}

/** What changed, for clerks: this version, and the earlier ones folded below. It is written in Polish. */
export function NewsDialog({ version, onClose }: Props) {
  const { app, help } = useTexts()
  const [own, ...older] = versions.toSorted((a, b) => Number(b.version === version) - Number(a.version === version))
  return (
    <Dialog
      title={help.news.title(version)}
      onClose={onClose}
      footer={
        <Button look="primary" autoFocus onClick={onClose}>
          {app.common.close}
        </Button>
      }
    >
      <div className="help" data-data="">
        {own?.version === version ? <Version parts={own.parts} /> : <p>{help.news.none}</p>}
        {older.length === 0 ? null : (
          <details>
            <summary>{help.news.older}</summary>
            {older.map(({ version: name, day, parts }) => (
              <section key={name}>
                <h3>{day === '' ? name : `${name} – ${day}`}</h3>
                <Version parts={parts} />
              </section>
            ))}
          </details>
        )}
      </div>
    </Dialog>
  )
}

function Version({ parts }: Pick<(typeof versions)[number], 'parts'>) {
  return (
    <div lang="pl">
      {parts.map(({ title, items }) => (
        <section key={title}>
          <h4>{title}</h4>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
