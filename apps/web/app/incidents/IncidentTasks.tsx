import { Form } from '@remix-run/react'
import { Button, DateInput, Section, Select, TextInput, useSay } from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly incident: Pick<IncidentView, 'tasks' | 'members'>
  readonly mayWrite: boolean
  readonly answer: FormAnswer | undefined
}

/** What is to be done, by whom and by when; open ones first. */
export function IncidentTasks({ incident: { tasks, members }, mayWrite, answer }: Props) {
  const say = useSay()
  return (
    <Section title={say('Tasks')} id="tasks">
      <div className="stack">
        {tasks.length === 0 ? <p className="muted">{say('No task yet.')}</p> : null}
        <ul className="stack-2">
          {tasks.map((task) => (
            <Task key={task.id} task={task} mayWrite={mayWrite} />
          ))}
        </ul>
        {mayWrite ? <TaskForm members={members} answer={answer?.intent === 'addTask' ? answer : undefined} /> : null}
      </div>
    </Section>
  )
}

function Task({ task, mayWrite }: { readonly task: IncidentView['tasks'][number]; readonly mayWrite: boolean }) {
  const say = useSay()
  const format = useFormat()
  const done = task.doneAt !== null
  const about = [
    task.ownerName ?? say('Nobody yet'),
    ...(task.dueOn === null ? [] : [say('due {date}', { date: format.date(task.dueOn) })]),
    ...(task.doneAt === null
      ? []
      : [say('done {date} by {name}', { date: format.date(task.doneAt), name: task.doneByName ?? '' })]),
  ]
  return (
    <li className="row between border-t border-line pt-2">
      <span>
        <span className={done ? 'muted line-through' : undefined}>{task.title}</span>
        <span className="small muted block">{about.join(' · ')}</span>
      </span>
      {mayWrite ? (
        <Form method="post" action="#tasks">
          <input type="hidden" name="taskId" value={task.id} />
          <input type="hidden" name="done" value={done ? 'no' : 'yes'} />
          <Button type="submit" kind={done ? 'quiet' : 'plain'} name="intent" value="markTask">
            {done ? say('Open again') : say('Mark as done')}
          </Button>
        </Form>
      ) : null}
    </li>
  )
}

function TaskForm({ members, answer }: Pick<IncidentView, 'members'> & { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  const { locale } = useFormat()
  return (
    <details open={answer !== undefined}>
      <summary>{say('Add a task')}</summary>
      <Form method="post" action="#tasks" className="stack max-w-2xl pt-4">
        <TextInput {...fieldOf(answer, 'title')} label={say('What is to be done')} autoComplete="off" />
        <div className="row top">
          <Select
            {...fieldOf(answer, 'ownerMemberId')}
            label={say('By whom')}
            placeholder={say('Nobody yet')}
            options={members.map(({ id, name }) => ({ value: id, label: name }))}
            narrow
          />
          <DateInput locale={locale} {...fieldOf(answer, 'dueOn')} label={say('By when')} />
        </div>
        <Button type="submit" name="intent" value="addTask">
          {say('Add the task')}
        </Button>
      </Form>
    </details>
  )
}
