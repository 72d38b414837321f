// Program of the mail benchmark: an SMTP server that takes every letter and says so to its parent, in a process of its
// own so that neither contender pays for it.
import { type AddressInfo, createServer } from 'node:net'

const END_OF_LETTER = '\r\n.\r\n'

let taken = 0

const server = createServer((socket) => {
  let inLetter = false
  let buffered = ''
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.write('220 ready\r\n')
  socket.on('data', (chunk) => {
    buffered += chunk.toString('latin1')
    for (;;) {
      const mark = inLetter ? END_OF_LETTER : '\r\n'
      const end = buffered.indexOf(mark)
      if (end < 0) return
      const line = buffered.slice(0, end)
      buffered = buffered.slice(end + mark.length)
      if (inLetter) {
        inLetter = false
        taken += 1
        process.send?.({ taken })
        socket.write('250 taken\r\n')
      } else if (/^DATA/i.test(line)) {
        inLetter = true
        socket.write('354 go on\r\n')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    }
  })
})

server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
process.on('disconnect', () => process.exit(0))
