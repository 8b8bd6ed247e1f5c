// Proves one backup of BENCH_URL and prints the most memory this process ever had, in MiB.
import { backupPlace } from './backing.ts'

const place = backupPlace()
const { verdict, blockers } = await place.backup(place.driverOf(process.env['BENCH_URL'] ?? ''), 'restore')
place.close()
if (verdict !== 'completed') throw new Error(blockers.join('; '))
console.log(process.resourceUsage().maxRSS / 1_024)
