// The bot that ours is measured against: botbuilder and restify as their samples put them together, and an echo.
import type { AddressInfo } from 'node:net'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type Request } from 'botbuilder'
import { createServer, plugins } from 'restify'
import { reportTo } from './chat-subject.js'

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = createServer({ name: '' })
server.use(plugins.bodyParser())
server.post('/api/messages', async (request, response) => {
  // restify's types and the SDK's differ on undefined only.
  await adapter.process(request as unknown as Request, response, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`You said: ${context.activity.text}`)
  })
})
server.listen(0, '127.0.0.1', () => reportTo(process, (server.address() as AddressInfo).port))
