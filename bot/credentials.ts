// How the bot proves itself to Microsoft's cloud, and whose people may talk to it in Teams.

export type BotCredentials = {
  appId: string
  tenantId: string
  /** Tenants besides the bot's own whose people may use it. */
  otherTenants: string[]
  proof:
    | { kind: 'secret'; secret: string }
    | { kind: 'certificate'; thumbprint: string; privateKey: string }
    | { kind: 'managed_identity' }
}
