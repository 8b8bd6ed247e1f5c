/**
 * Images without a registry: a tar with programs of a few bytes, written here byte by byte, so that a machine with
 * Docker and no network can still run, check and replace a real container. Undefined for an architecture that the
 * programs are not written for.
 */
export function tinyImage(arch: string): Buffer | undefined {
  const machine = MACHINES[arch]
  if (machine === undefined) return undefined
  const { number, wait, ok, late } = machine
  const files = { wait: elf(number, wait), ok: elf(number, ok), late: elf(number, lateAfter(late)) }
  return Buffer.concat([...Object.entries(files).map(([name, file]) => entry(name, file)), END])
}

/** So long `late` is well. Seconds. */
export const LATE_S = 4
/** And ends with this code. */
export const LATE_CODE = 3

interface Machine {
  /** As ELF numbers it. */
  number: number
  /** A loop around a system call that sleeps. */
  wait: string
  /** Ends with 0: a health check that is content. */
  ok: string
  /** Sleeps as long as the two numbers behind it say, seconds and nanoseconds, then ends. */
  late: string
}

/** System calls: pause (34), nanosleep (35), exit (60) on x86-64; ppoll (73), nanosleep (101), exit (93) on arm64. */
const MACHINES: Readonly<Record<string, Machine>> = {
  amd64: {
    number: 62,
    wait: 'b8220000000f05ebf7',
    ok: 'b83c00000031ff0f05',
    late: '488d3d1500000031f6b8230000000f05b83c000000bf030000000f05',
  },
  arm64: {
    number: 183,
    wait: '280980d2000080d2010080d2020080d2030080d2010000d4faffff17',
    ok: '000080d2a80b80d2010000d4',
    late: 'e0000010010080d2a80c80d2010000d4600080d2a80b80d2010000d4',
  },
}

function lateAfter(late: string): string {
  const time = Buffer.alloc(16)
  time.writeBigUInt64LE(BigInt(LATE_S), 0)
  return late + time.toString('hex')
}

const BASE = 0x400000n
const HEADERS = 120

/** The smallest ELF file Linux runs: file header (64 bytes), one program header (56), the code. */
function elf(machine: number, program: string): Buffer {
  const code = Buffer.from(program, 'hex')
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

const END = Buffer.alloc(2 * BLOCK)

/** One executable file of a ustar archive, owned by root. */
function entry(name: string, content: Buffer): Buffer {
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
  return Buffer.concat([header, content, padding])
}
