import { once } from 'node:events'
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'

/** A proxy that the app under test is made to use for everything, loopback included. */
export interface NetworkWatch {
  /** Switches for Chromium. */
  readonly arguments: readonly string[]
  /** What the app asked for so far and was not allowed: `GET http://…` or `CONNECT host:443`. */
  readonly refused: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * @param allowedHosts `host:port`, of servers that the test itself runs on this machine, under any name; requests to
 *   them are passed on
 */
export async function watchNetwork(allowedHosts: readonly string[] = []): Promise<NetworkWatch> {
  const refused: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://unknown.invalid')
    if (allowedHosts.includes(url.host)) return pass(url, request, response)
    refused.push(`${request.method ?? ''} ${url.href}`)
    response.writeHead(502).end()
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    const target = request.url ?? ''
    if (!allowedHosts.includes(target)) {
      refused.push(`CONNECT ${target}`)
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const onward = connect(Number(target.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) end.on('error', () => (socket.destroy(), onward.destroy()))
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    // `<-loopback>` takes away the exception that Chromium makes for the machine itself.
    arguments: [`--proxy-server=127.0.0.1:${String(port)}`, '--proxy-bypass-list=<-loopback>'],
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

function pass(url: URL, request: IncomingMessage, response: ServerResponse): void {
  // Whatever the name: a test that asked a name server would reach the network.
  const { port, pathname, search } = url
  const to = { host: '127.0.0.1', port, path: pathname + search }
  const onward = httpRequest({ ...to, method: request.method, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()))
  response.on('close', () => onward.destroy())
  request.pipe(onward)
}
