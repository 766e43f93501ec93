import { ChartBar, Download, Plus, Search, Upload, Users } from 'lucide-react'
import { memo } from 'react'
import { useNavigate } from 'react-router'
import { hasStatistics, type RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { globalKeys } from '../../components/keys'
import type { ListResult } from '../../data/query/queryTypes'
import { PinButton } from './PinButton'

interface Props {
  readonly definition: RegisterDefinition
  readonly result: ListResult | undefined
  readonly isEmpty: boolean
  readonly onSearch: () => void
  readonly onImport: () => void
  readonly onExport: () => void
  readonly onNew: () => void
}

/** What stands above the list of a register: its name, how many entries show, and what can be done with all of it. Not drawn with every key typed. */
export const RegisterHead = memo(function RegisterHead(props: Props) {
  const { definition, result, isEmpty, onSearch, onImport, onExport, onNew } = props
  const texts = useTexts()
  const { app } = texts
  const text = texts.register(definition.id)
  const navigate = useNavigate()
  return (
    <header className="screen-head">
      <h1>{text.name}</h1>
      <PinButton register={definition.id} />
      <span className="count" aria-live="polite">
        {result === undefined
          ? app.common.loading
          : countWords(result.matched, result.total, texts.language, app.common.of)}
      </span>
      <div className="actions">
        <Button
          className="search-button"
          icon={<Search size={16} aria-hidden />}
          keys={globalKeys.search}
          aria-label={app.list.search}
          onClick={onSearch}
        >
          <span className="wide-only">{app.list.search}</span>
        </Button>
        {definition.companion === undefined ? null : (
          <Button
            icon={<Users size={16} aria-hidden />}
            onClick={() => void navigate(`/${definition.companion ?? ''}`)}
          >
            {text.companion ?? definition.companion}
          </Button>
        )}
        {!hasStatistics(definition) ? null : (
          <Button
            icon={<ChartBar size={16} aria-hidden />}
            onClick={() => void navigate(`/statistics/${definition.id}`)}
            disabled={isEmpty}
          >
            {app.statistics.open}
          </Button>
        )}
        <Button icon={<Upload size={16} aria-hidden />} onClick={onImport}>
          {app.list.import}
        </Button>
        <Button icon={<Download size={16} aria-hidden />} onClick={onExport} disabled={isEmpty}>
          {app.list.export}
        </Button>
        <Button look="primary" icon={<Plus size={16} aria-hidden />} keys={globalKeys.new} onClick={onNew}>
          {text.newEntry}
        </Button>
      </div>
    </header>
  )
})

function countWords(
  matched: number,
  total: number,
  language: string,
  of: (matched: string, total: string) => string,
): string {
  const print = (count: number) => count.toLocaleString(language)
  return matched === total ? print(total) : of(print(matched), print(total))
}
