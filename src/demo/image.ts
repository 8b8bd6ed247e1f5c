/**
 * An image without a registry: a tar with one program that does nothing but wait, written here byte by byte, so
 * that a machine with Docker and no network can still run a real container.
 */
export function waitingImage(arch: string): Buffer | undefined {
  const program = WAITING[arch]
  return program && tarOf('wait', elf(program))
}

/** Machine code of a loop around a system call that sleeps: pause (34) on x86-64, ppoll (73) on arm64. */
const WAITING: Readonly<Record<string, { machine: number; code: Buffer }>> = {
  amd64: { machine: 62, code: Buffer.from('b8220000000f05ebf7', 'hex') },
  arm64: {
    machine: 183,
    code: Buffer.from('280980d2000080d2010080d2020080d2030080d2010000d4faffff17', 'hex'),
  },
}

const BASE = 0x400000n
const HEADERS = 120

/** The smallest ELF file Linux runs: file header (64 bytes), one program header (56), the code. */
function elf({ machine, code }: { machine: number; code: Buffer }): Buffer {
  const head = Buffer.alloc(HEADERS)
  head.write('\x7fELF\x02\x01\x01', 'latin1')
  head.writeUInt16LE(2, 16)
  head.writeUInt16LE(machine, 18)
  head.writeUInt32LE(1, 20)
  head.writeBigUInt64LE(BASE + BigInt(HEADERS), 24)
  head.writeBigUInt64LE(64n, 32)
  head.writeUInt16LE(64, 52)
  head.writeUInt16LE(56, 54)
  head.writeUInt16LE(1, 56)
  head.writeUInt32LE(1, 64)
  head.writeUInt32LE(5, 68)
  head.writeBigUInt64LE(BASE, 80)
  head.writeBigUInt64LE(BASE, 88)
  const size = BigInt(HEADERS + code.length)
  head.writeBigUInt64LE(size, 96)
  head.writeBigUInt64LE(size, 104)
  head.writeBigUInt64LE(0x1000n, 112)
  return Buffer.concat([head, code])
}

const BLOCK = 512

/** A ustar archive with one executable file, owned by root. */
function tarOf(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at)
  header.write(name, 0)
  octal(0o755, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(content.length, 124, 12)
  octal(0, 136, 12)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257, 'latin1')
  octal(
    header.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  )
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)
  return Buffer.concat([header, content, padding, Buffer.alloc(2 * BLOCK)])
}
