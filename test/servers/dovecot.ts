// A real Dovecot of one's own: on loopback, in a temporary folder, stopped by its process id.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect as connectTo, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

const DOVECOT = '/usr/sbin/dovecot'

export const dovecotMissing = existsSync(DOVECOT) ? '' : ' (needs dovecot-imapd: run .ci/run)'

export type Dovecot = {
  port: number
  user: string
  password: string
  /** The Maildir of a folder, to deliver into and to damage. */
  maildir(folder: string): string
  /** Drops letters into a folder, as a delivery agent does. */
  deliver(folder: string, letters: Buffer[]): void
  doveadm(...args: string[]): string
  stop(): Promise<void>
  start(): Promise<void>
  destroy(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  await new Promise((closed) => server.close(closed))
  return port
}

/** Dovecot serves no mail as root: then the mail belongs to Debian's `mail` user. */
function owner(): { name: string; uid: number; gid: number } {
  const { uid, gid, username } = userInfo()
  if (uid !== 0) return { name: username, uid, gid }
  const [uidOf, gidOf] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'mail'])))
  return { name: 'mail', uid: uidOf ?? 0, gid: gidOf ?? 0 }
}

function config(folder: string, port: number, more: string): string {
  const { name, uid, gid } = owner()
  const me = userInfo()
  const unprivileged =
    me.uid === 0 ? '' : `default_internal_user = ${me.username}\ndefault_internal_group = ${me.gid}\n`
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = no
protocols = imap
listen = 127.0.0.1
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:${folder}/mail:UTF-8
first_valid_uid = 1
first_valid_gid = 1
mail_max_userip_connections = 50
default_login_user = ${me.uid === 0 ? 'dovenull' : name}
${unprivileged}
passdb {
  driver = static
  args = password=secret
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
auth_failure_delay = 0
${more}
`
}

async function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectTo(port, '127.0.0.1')
    socket.once('data', () => resolve(socket.destroy().destroyed))
    socket.once('error', () => resolve(false))
    socket.setTimeout(1_000, () => resolve(!socket.destroy().destroyed))
  })
}

/** `more`: further lines of its configuration. */
export async function startDovecot(more = ''): Promise<Dovecot> {
  const folder = mkdtempSync(join(tmpdir(), 'dovecot-'))
  const { uid, gid } = owner()
  const port = await freePort()
  for (const name of ['', 'run', 'state', 'mail', 'mail/tmp', 'mail/new', 'mail/cur']) {
    mkdirSync(join(folder, name), { recursive: true })
    chmodSync(join(folder, name), 0o755)
    if (name === '' || name.startsWith('mail')) chownSync(join(folder, name), uid, gid)
  }
  const file = join(folder, 'dovecot.conf')
  writeFileSync(file, config(folder, port, more))
  const maildir = (name: string) => (name === 'INBOX' ? join(folder, 'mail') : join(folder, 'mail', `.${name}`))
  let child: ChildProcess | undefined
  let count = 0

  const start = async () => {
    child = spawn(DOVECOT, ['-F', '-c', file], { stdio: 'ignore' })
    for (let tries = 0; tries < 100; tries++) {
      if (await answers(port)) return
      await new Promise((next) => setTimeout(next, 50))
    }
    throw new Error('Dovecot does not answer')
  }
  const stop = async () => {
    const running = child
    child = undefined
    if (!running || running.exitCode !== null) return
    const exited = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGTERM')
    await exited
  }
  await start()
  return {
    port,
    user: 'fapiao@mail.example',
    password: 'secret',
    maildir,
    deliver(name, letters) {
      for (const letter of letters) {
        count += 1
        // Complete in tmp, then renamed: Dovecot must never see half a letter.
        const file = `${1_800_000_000 + count}.M${count}.host`
        writeFileSync(join(maildir(name), 'tmp', file), letter, { mode: 0o644 })
        renameSync(join(maildir(name), 'tmp', file), join(maildir(name), 'new', file))
      }
    },
    doveadm: (...args) => execFileSync('/usr/bin/doveadm', ['-c', file, ...args]).toString(),
    stop,
    start,
    async destroy() {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
