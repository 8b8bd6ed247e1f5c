import { userInfo } from 'node:os'

/** Who is at this shell. A user without a name in /etc/passwd (a container) has a number. */
export function whoami(): string {
  try {
    return userInfo()
      .username.replace(/[^A-Za-z0-9_.-]/g, '_')
      .slice(0, 64)
  } catch {
    return `user-${process.getuid?.() ?? 'unknown'}`
  }
}
