import type { ProcedureEntry, RouteEntry } from '../entry'
import type { Ids } from '../world'

const bytes = JSON.stringify({ id: 'brought', version: '1', title: { en: 'Brought' }, label: 'organisationPolicy' })
const question = { id: 'OWN-01', component: 'OWN', text: { en: 'Why?' }, weight: 1, answer: { type: 'maturity' } }
const draft = {
  id: 'own',
  version: '1.0.0',
  kind: 'organisation',
  title: { en: 'Own' },
  label: 'organisationPolicy',
  components: [{ id: 'OWN', weight: 10 }],
  questions: [question],
}

export const packProcedures = {
  'packs.applyImport': { input: (ids) => ({ id: ids['packImport'], packId: 'brought-in' }) },
  'packs.askChanges': {
    input: () => ({ packId: 'dmf' }),
    changesNothing: 'nobody here was asked by an earlier version',
  },
  'packs.checkImport': { input: () => ({ fileName: 'pack.json', bytes: new TextEncoder().encode(bytes) }) },
  'packs.create': { input: () => ({ packId: 'another', title: 'Another' }) },
  'packs.exportFile': {
    input: (ids) => ({ id: ids['pack'], format: 'json' }),
    // A shipped pack is taken by its name, so any word may be one.
    malformed: 'notFound',
  },
  'packs.importReport': { input: (ids) => ({ id: ids['packImport'] }) },
  'packs.list': {},
  'packs.publish': { input: (ids) => ({ id: ids['pack'], version: '9.0.0' }) },
  'packs.publishing': { input: (ids) => ({ id: ids['pack'] }) },
  'packs.read': { input: (ids) => ({ id: ids['pack'] }) },
  'packs.saveDraft': { input: (ids) => ({ id: ids['pack'], version: 1, draft }) },
  'packs.setState': { input: (ids) => ({ id: ids['pack'], state: 'archived' }) },
  'packs.shipped': { input: () => ({ packId: 'dmf' }) },
  'packs.surroundings': { input: (ids) => ({ id: ids['pack'] }) },
  'packs.template': {},
} as const satisfies Record<string, ProcedureEntry>

const packUrl = (ids: Ids) => `/packs/${ids['pack']}`

export const packRoutes: Readonly<Record<string, RouteEntry>> = {
  'routes/packs': { url: () => '/packs', page: { action: 'pack.read' } },
  'routes/pack-shipped': {
    url: () => '/packs/shipped/dmf',
    page: { action: 'pack.read' },
    forms: [
      {
        name: 'askChanges',
        action: 'schedule.write',
        changesNothing: 'nobody here was asked by an earlier version',
        fields: () => ({ intent: 'askChanges' }),
      },
    ],
  },
  'routes/packs-new': {
    url: () => '/packs/new',
    page: { action: 'pack.write' },
    forms: [{ name: 'create', action: 'pack.write', fields: () => ({ title: 'Another', packId: 'another' }) }],
  },
  'routes/packs-import': {
    url: () => '/packs/import',
    page: { action: 'pack.write' },
    forms: [
      { name: 'check', action: 'pack.write', fields: () => ({}), file: { field: 'file', name: 'pack.json', bytes } },
    ],
  },
  'routes/packs-import-report': {
    url: (ids) => `/packs/import/${ids['packImport']}`,
    page: { action: 'pack.write' },
    forms: [{ name: 'apply', action: 'pack.write', fields: () => ({ packId: 'brought-in' }) }],
  },
  'routes/packs-template': { url: () => '/packs/template.xlsx', page: { action: 'pack.read' } },
  'routes/pack-export': { url: (ids) => `${packUrl(ids)}/export/json`, page: { action: 'pack.read' } },
  // The layout of the pages below, which reads the pack for each of them.
  'routes/pack': { page: { action: 'pack.read' } },
  'routes/pack-questions': {
    // Without `?index` the form would go to the layout above.
    url: (ids) => `${packUrl(ids)}?index`,
    page: { action: 'pack.read' },
    forms: [{ name: 'add', action: 'pack.write', fields: () => ({ place: '1', act: 'addQuestion' }) }],
  },
  'routes/pack-rules': {
    url: (ids) => `${packUrl(ids)}/rules`,
    page: { action: 'pack.read' },
    forms: [{ name: 'add', action: 'pack.write', fields: () => ({ act: 'addComponent' }) }],
  },
  'routes/pack-preview': { url: (ids) => `${packUrl(ids)}/preview`, page: { action: 'pack.read' } },
  'routes/pack-versions': {
    url: (ids) => `${packUrl(ids)}/versions`,
    page: { action: 'pack.read' },
    forms: [
      { name: 'publish', action: 'pack.publish', fields: () => ({ intent: 'publish', version: '9.0.0' }) },
      {
        name: 'askChanges',
        action: 'schedule.write',
        changesNothing: 'nobody here was asked by an earlier version',
        fields: () => ({ intent: 'askChanges' }),
      },
      { name: 'archive', action: 'pack.publish', fields: () => ({ intent: 'archive' }) },
    ],
  },
}
