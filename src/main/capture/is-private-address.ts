import { BlockList, isIPv4, isIPv6 } from 'node:net'

/**
 * What is not of the public internet: IANA's special-purpose registries (RFC 6890) with multicast. Addresses that
 * carry one of IPv4 in them are judged by that one.
 */
const special = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  special.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const)
  special.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is of this machine, of a network around it, or of no public use. What is no address is private. */
export function isPrivateAddress(address: string): boolean {
  // A zone ("fe80::1%eth0") stands behind local addresses alone.
  if (address.includes('%')) return true
  if (isIPv4(address)) return special.check(address, 'ipv4')
  if (!isIPv6(address)) return true
  const inner = innerIpv4(address)
  return inner === null ? special.check(address, 'ipv6') : special.check(inner, 'ipv4')
}

/** The IPv4 address in ::ffff:0:0/96 (mapped), 64:ff9b::/96 (NAT64) and 2002::/16 (6to4); null for others. */
function innerIpv4(address: string): string | null {
  const groups = groupsOf(address)
  const [first = 0, second = 0, third = 0] = groups
  const head = groups.slice(0, 6).join(',')
  if (head === '0,0,0,0,0,65535' || head === '100,65435,0,0,0,0') return dotted(groups[6], groups[7])
  return first === 0x2002 ? dotted(second, third) : null
}

function dotted(high = 0, low = 0): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/** The eight numbers of an IPv6 address, as the address parser of URLs writes it: without dots, with one gap at most. */
function groupsOf(address: string): number[] {
  const [before = '', after] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)))
  if (after === undefined) return numbers(before)
  const [left, right] = [numbers(before), numbers(after)]
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right]
}
