import { ChevronDown, Columns3, EllipsisVertical, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Button as AriaButton } from 'react-aria-components'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { columnHeading } from '#shared/model/registerText'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { ColumnsDialog } from './ColumnsDialog'
import { filterInWords } from './filterWords'
import { NameDialog } from './NameDialog'
import { useOverflow } from './useOverflow'
import type { ViewTab, Views } from './useViews'

interface Props {
  readonly definition: RegisterDefinition
  readonly views: Views
  /** On the wall a filter by a field that does not show there says only which field it is. */
  readonly chamber: boolean
}

/** Views as tabs, the filters of the open one as chips, and what can be done with it. */
export function ViewBar({ definition, views, chamber }: Props) {
  const { app } = useTexts()
  const texts = useTexts()
  const counts = useCounts(definition, views)
  const [dialog, setDialog] = useState<'columns' | 'save' | 'rename' | undefined>()
  const { tab, view } = views
  const changed = views.isChanged(tab.id)
  const close = () => setDialog(undefined)
  const tabs = useRef<HTMLDivElement>(null)
  const content = views.tabs.map(({ id, name }) => `${id} ${name} ${counts[id] ?? ''} ${views.isChanged(id)}`).join()
  const hidden = useOverflow(tabs, content)
  const further = views.tabs.filter(({ id }) => hidden.includes(id))
  const label = ({ id, name }: ViewTab) => (
    <>
      {name} <span className="n">{counts[id]?.toLocaleString(texts.language)}</span>
      {views.isChanged(id) ? (
        <span className="n" title={app.list.changed}>
          {' '}
          • <span className="visually-hidden">{app.list.changed}</span>
        </span>
      ) : null}
    </>
  )
  return (
    <>
      <div className="views" role="toolbar" aria-label={app.list.views}>
        <div ref={tabs} className="view-tabs">
          {views.tabs.map((one) => (
            <button
              key={one.id}
              type="button"
              data-id={one.id}
              // What does not fit keeps its place, so that it can be measured, and is reached by the menu.
              style={hidden.includes(one.id) ? { visibility: 'hidden' } : undefined}
              aria-current={one.id === tab.id ? 'page' : undefined}
              onClick={() => views.open(one.id)}
            >
              {label(one)}
            </button>
          ))}
        </div>
        {further.length === 0 ? null : (
          <MenuTrigger>
            <AriaButton className="view-more" aria-current={further.includes(tab) ? 'page' : false}>
              {further.includes(tab) ? label(tab) : app.list.moreViews(further.length)}
              <ChevronDown size={14} aria-hidden />
            </AriaButton>
            <Popover placement="bottom end">
              <Menu
                className="menu"
                aria-label={app.list.views}
                items={further}
                onAction={(id) => views.open(String(id))}
              >
                {(one) => (
                  <MenuItem id={one.id} textValue={one.name}>
                    {label(one)}
                  </MenuItem>
                )}
              </Menu>
            </Popover>
          </MenuTrigger>
        )}
        <span className="view-actions">
          {changed ? (
            <Button look="quiet" size="small" onClick={() => setDialog('save')}>
              {app.list.saveView}
            </Button>
          ) : null}
          <Button size="small" icon={<Columns3 size={14} aria-hidden />} onClick={() => setDialog('columns')}>
            {app.list.columns}
          </Button>
          <MenuTrigger>
            <AriaButton className="button icon small" aria-label={app.list.viewMenu}>
              <EllipsisVertical size={14} aria-hidden />
            </AriaButton>
            <Popover placement="bottom end">
              <Menu
                className="menu"
                aria-label={app.list.viewMenu}
                disabledKeys={[...(changed ? [] : ['reset']), ...(tab.saved ? [] : ['rename', 'delete', 'update'])]}
                onAction={(action) => {
                  if (action === 'reset') views.reset()
                  else if (action === 'update') void views.save()
                  else if (action === 'saveAs') setDialog('save')
                  else if (action === 'rename') setDialog('rename')
                  else if (action === 'delete') void views.remove()
                }}
              >
                <MenuItem id="saveAs">{app.list.saveViewAs}</MenuItem>
                <MenuItem id="update">{app.list.saveView}</MenuItem>
                <MenuItem id="reset">{app.list.resetView}</MenuItem>
                <MenuItem id="rename">{app.list.renameView}</MenuItem>
                <MenuItem id="delete">{app.list.deleteView}</MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        </span>
      </div>
      {view.filters.length === 0 ? null : (
        <div className="filter-chips" role="group" aria-label={app.list.filters}>
          {view.filters.map((filter) => {
            const isShown = !chamber || fieldOf(definition, filter.field)?.privacy === 'public'
            const words = isShown
              ? filterInWords(definition, filter, texts)
              : columnHeading(texts.register(definition.id), filter.field)
            return (
              <span key={`${filter.field}-${filter.kind}`} className="filter-chip">
                {words}
                <button
                  type="button"
                  aria-label={app.list.removeFilter(words)}
                  onClick={() => views.change({ filters: view.filters.filter((other) => other !== filter) })}
                >
                  <X size={13} aria-hidden />
                </button>
              </span>
            )
          })}
          <Button look="quiet" size="small" onClick={() => views.change({ filters: [] })}>
            {app.list.clearFilters}
          </Button>
        </div>
      )}
      {dialog === 'columns' ? (
        <ColumnsDialog definition={definition} view={view} onChange={views.change} onClose={close} />
      ) : null}
      {dialog === 'save' ? (
        <NameDialog
          title={app.list.saveViewAs}
          name={tab.saved ? tab.name : ''}
          onName={(name) => void views.save(name)}
          onClose={close}
        />
      ) : null}
      {dialog === 'rename' ? (
        <NameDialog
          title={app.list.renameView}
          name={tab.name}
          onName={(name) => void views.rename(name)}
          onClose={close}
        />
      ) : null}
    </>
  )
}

/** Counts wait this long after a change: they must not stand before the list in the worker's queue. */
const countDelayMs = 250

/** How many records each view finds; the first view shows everything and needs no count. */
function useCounts(definition: RegisterDefinition, { tabs }: Views): Readonly<Record<string, number>> {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({})
  useEffect(() => {
    let current = true
    const count = async () => {
      for (const { id, view } of tabs.slice(1)) {
        const found = await workspace.query.count({ register: definition.id, filters: view.filters, sort: [] })
        if (!current) return
        setCounts((before) => ({ ...before, [id]: found }))
      }
    }
    const timer = setTimeout(() => void count(), countDelayMs)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [workspace, definition, tabs, revision])
  return counts
}
