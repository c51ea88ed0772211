import { insertEntry, insertTask, memberRepository, newId, organisationRepository, setTaskDone } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { AddTaskInput, MarkTaskInput } from './incidents.schema'
import { openOne } from './open-one'

/** Adds something to be done, by whom and by when. @throws UseCaseError notFound, notAllowedNow, invalidInput */
export async function addIncidentTask({ actor, deps }: Call, { id, ...task }: AddTaskInput): Promise<string> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    await openOne(tx, id)
    const at = deps.now()
    const { timeZone } = await organisationRepository.readOrganisation(tx)
    if (task.dueOn !== null && task.dueOn < dateIn(at, timeZone))
      throw new UseCaseError('invalidInput', { issues: [{ path: ['dueOn'], message: 'This day has passed.' }] })
    const owner =
      task.ownerMemberId === null
        ? null
        : (await memberRepository.listMembers(tx)).find((each) => each.id === task.ownerMemberId)
    if (owner === undefined) throw new UseCaseError('notFound')
    const taskId = newId()
    await insertTask(tx, { ...task, id: taskId, incidentId: id, byName: actor.name, at })
    const data = { title: task.title, ownerName: owner?.name ?? null, dueOn: task.dueOn }
    const entry = { id: newId(), incidentId: id, kind: 'taskAdded', at, body: task.title, data } as const
    await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    await record(tx, actor, { action: 'incident.taskAdded', objectKind: 'incident', objectId: id, data }, at)
    return taskId
  })
}

/** Marks a task as done, or open again. @throws UseCaseError notFound, notAllowedNow */
export async function markIncidentTask({ actor, deps }: Call, { id, taskId, done }: MarkTaskInput): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await openOne(tx, id)
    const at = deps.now()
    const mark = { incidentId: id, id: taskId, done: done ? { byName: actor.name, at } : null }
    const title = await setTaskDone(tx, mark)
    if (title === undefined) throw new UseCaseError('notFound')
    const entry = { id: newId(), incidentId: id, kind: done ? 'taskDone' : 'taskReopened', at, body: title } as const
    await insertEntry(tx, { ...entry, authorName: actor.name, createdAt: at })
    const data = { title, done }
    await record(tx, actor, { action: 'incident.taskMarked', objectKind: 'incident', objectId: id, data }, at)
  })
}
