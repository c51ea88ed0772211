import { actions } from './actions'
import { roles, type Actor } from './actor'
import { decide } from './decide'
import { policy, type Rule } from './policy'

const ids = { userId: '', organisationId: '', memberId: '', name: '', email: '' }

const columns: readonly { readonly title: string; readonly actor: Actor }[] = [
  ...roles.map((role) => ({ title: role, actor: { kind: 'member', role, ...ids } as const })),
  {
    title: 'respondent',
    actor: {
      kind: 'respondent',
      respondentId: '',
      organisationId: '',
      assessmentId: '',
      whole: true,
      name: '',
      email: '',
    },
  },
  { title: 'no organisation', actor: { kind: 'user', userId: '', name: '', email: '' } },
  { title: 'not signed in', actor: { kind: 'anonymous' } },
  { title: 'job', actor: { kind: 'system', organisationId: '' } },
  { title: 'sweep', actor: { kind: 'system', organisationId: undefined } },
]

/** The policy as a table for people: docs/permissions.md. A test fails when the file differs from this. */
export function printPermissions(): string {
  const rows = actions.map((action) => {
    const rule: Rule = policy[action]
    return [action, rule.side, ...columns.map(({ actor }) => (decide(actor, action) === 'yes' ? 'yes' : ''))]
  })
  const titles = ['action', 'side', ...columns.map(({ title }) => title)]
  const widths = titles.map((title, at) => Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, fill)).join(' | ')} |`
  return [
    '# Permissions',
    '',
    'Who may do what, printed from `packages/use-cases/src/access/policy.ts`; change it there, then run',
    '`npx vitest run --project unit packages/use-cases/src/access -u`. The side is the database role an action runs as',
    '(`both`: the side the caller names). Which rows an actor reaches is decided by PostgreSQL, not here.',
    '',
    line(titles),
    line(
      titles.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
    '',
  ].join('\n')
}
