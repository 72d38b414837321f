// Who may import whom. `npm run check` also fails when too few modules were seen.
const rooms = '^(bot|mail|cli|data)/'
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'core-stands-alone',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: `${rooms}|^(main|config|start)` },
    },
    {
      name: 'core-has-no-system',
      severity: 'error',
      from: { path: '^core/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'core-uses-pure-libraries-only',
      severity: 'error',
      from: { path: '^core/' },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(zod|date-fns|chinese-days|libphonenumber-js)/',
      },
    },
    {
      name: 'rooms-do-not-import-each-other',
      severity: 'error',
      from: { path: '^(bot|mail|data)/' },
      to: { path: rooms, pathNot: '^$1/' },
    },
    {
      name: 'botbuilder-in-few-files',
      severity: 'error',
      from: { pathNot: '^(bot/|test/|node_modules/)' },
      to: { path: 'node_modules/botbuilder' },
    },
    {
      name: 'restify-in-one-file',
      severity: 'error',
      from: { pathNot: '^(bot/(server|read-body)|test/|node_modules/)' },
      to: { path: 'node_modules/restify/' },
    },
    {
      name: 'imapflow-in-mailbox',
      severity: 'error',
      from: { pathNot: '^(mail/mailbox/|test/|node_modules/)' },
      to: { path: 'node_modules/imapflow/' },
    },
    {
      name: 'lowdb-in-store',
      severity: 'error',
      from: { pathNot: '^(data/json/|test/|node_modules/)' },
      to: { path: 'node_modules/lowdb/' },
    },
    { name: 'product-does-not-use-tests', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
