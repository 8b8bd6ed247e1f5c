import { GAP, type Invocation, invocation, WORD } from './commands.ts'
import { looksRandom } from './random.ts'
import type { Rule } from './scan.ts'
import { FUNCTION_WORDS, STATUS } from './vocabulary.ts'

/** A short word of the command's own help: `PASSWORD`, `to`, `8080`. */
function isHelp(value: string): boolean {
  return (
    /^[A-Z_-]+$|^\d{2,5}$|^-/.test(value) ||
    STATUS.has(value.toLowerCase()) ||
    FUNCTION_WORDS.has(value.toLowerCase())
  )
}

const isNoPassword = (value: string) => !/^(?=\S*\d)\S{6,}$/.test(value)
const isNoToken = (value: string) => !looksRandom(value)

/** The value of one of the flags, anywhere on the command's line. */
function flag(commands: string, names: string, unlike = isHelp): Invocation {
  const pattern = `(?:[ \\t]|["'])(?:${names})(?:=|${GAP})${WORD}`
  return { commands: commands.split(' '), pattern, needs: names.split('|'), unlike }
}

/** The argument behind a subcommand and what stands between the two. */
function argument(commands: string, before: string, unlike = isHelp): Invocation {
  const gaps = before.replaceAll(' ', GAP).replaceAll('_', '[^\\s"\']{1,120}')
  return { commands: commands.split(' '), pattern: new RegExp(`${GAP}${gaps}${GAP}${WORD}`, 'y'), unlike }
}

/** `user/password@database` of Oracle's tools. */
const ORACLE: Invocation = {
  commands: ['sqlplus', 'expdp', 'impdp', 'rman', 'sqlldr', 'sqlcl'],
  pattern:
    /[ \t][^\n|;]{0,100}?(?<=[ \t"'=])[\w.]{1,30}\/()()(?!\/)([^\s"'@/]{1,128}|"[^"\n]{1,100}")(?=@|["']?(?:\s|$))/y,
}

const INVOCATIONS: readonly Invocation[] = [
  flag('mongo mongosh mongodump mongorestore mongoexport mongoimport mongostat mongotop', '-p'),
  flag(
    'cqlsh rabbitmqadmin twine beeline couchbase-cli cbq ncftp ncftpget ncftpput dsbulk nodetool mycli',
    '-p|-pw',
  ),
  flag('az', '-p'),
  flag('mosquitto_pub mosquitto_sub mosquitto_rr mqttx ipmitool isql tsql mssql-cli fisql wrk2', '-P'),
  flag('codecov codecovcli', '-t', isNoToken),
  flag('snmpget snmpwalk snmpset snmpbulkwalk snmpbulkget snmptrap snmpinform snmptable', '-c'),
  flag('snmpget snmpwalk snmpset snmpbulkwalk snmpbulkget snmptrap snmpinform snmptable', '-A'),
  flag('snmpget snmpwalk snmpset snmpbulkwalk snmpbulkget snmptrap snmpinform snmptable', '-X'),
  flag('dotnet nuget', '-k|-ApiKey|-apikey', isNoToken),
  flag('consul nomad serf', '-encrypt|--encrypt|-gossip-key', isNoToken),
  {
    ...flag('gh glab', '-b'),
    pattern: new RegExp(`${GAP}secret${GAP}set${GAP}[^\\n|;]{0,200}?[ \\t]-b(?=[^\\s-])${WORD}`, 'y'),
  },
  flag('gh glab', '-b|--body', (value) => !/^\S{6,}$/.test(value) || isHelp(value)),
  flag('useradd usermod', '-p'),
  flag('rdesktop', '-p'),
  flag('ssh-keygen', '-N'),
  flag('ssh-keygen', '-P'),
  flag('openssl', '-hmac|-passwd|-passcert'),
  flag('ldappasswd', '-s'),
  flag('ldappasswd', '-a'),
  flag('caddy', '--plaintext|-plaintext'),
  flag('sendemail sendEmail swaks', '-xp|-ap'),
  {
    commands: ['curl'],
    pattern: `[ \\t](?:-b|--cookie)(?:=|${GAP})["']?[\\w.-]{1,64}=()()([^\\s"';]{6,4096})`,
    needs: ['-b', '--cookie'],
  },
  flag('gem', '--key', isNoToken),
  {
    commands: ['ConvertTo-SecureString'],
    pattern: new RegExp(`(?:[ \\t]+-(?:String|AsPlainText|Force)){0,3}[ \\t]+(?!-)${WORD}`, 'y'),
    needs: ['-AsPlainText', '-asplaintext'],
    unlike: (value) => /^[$(@]/.test(value),
  },
  argument('drush', '(?:_ ){0,3}(?:user:password|upwd|user-password) _'),
  argument('rclone', 'config create _ _(?: _){0,12} pass'),
  argument('isql', '[A-Za-z][\\w-]{0,40} [A-Za-z][\\w-]{0,40}', isNoPassword),
  flag('kadmin kadmin.local kvno', '-w|-pw'),
  flag('signtool', '/p'),
  flag('ldapcompare ldapmodrdn ldapexop', '-w'),
  flag('https http', '-A bearer -a|-A jwt -a|-A Bearer -a', isNoToken),
  {
    commands: [
      'xfreerdp',
      'xfreerdp3',
      'wfreerdp',
      'sdl-freerdp',
      'runas',
      'mstsc',
      'cmdkey',
      'psexec',
      'net',
    ],
    pattern: `[ \\t]/(?:p|pass|password|gp):(?=\\S)${WORD}`,
  },
  {
    commands: ['7z', '7za', '7zz', '7zr', 'rar', 'unrar'],
    pattern: `[ \\t]-h?p(?=[^\\s-])${WORD}`,
  },
  {
    commands: ['lftp'],
    pattern: `[ \\t]-u[ \\t]+["']?[^\\s,"']{1,64},()()([^\\s"',]{1,200})`,
  },
  ORACLE,
  argument('rabbitmqctl', '(?:-[np] _ )?(?:add_user|change_password|authenticate_user) _'),
  argument('mosquitto_passwd', '-[A-Za-z]*b _ _'),
  argument('snyk', 'auth', isNoToken),
  argument('ngrok', '(?:authtoken|config add-authtoken)', isNoToken),
  argument('cloudflared cloudflared.exe', 'service install', isNoToken),
  argument('rclone', 'obscure'),
  argument('gcloud', 'auth activate-refresh-token _', isNoToken),
  argument('bw', 'unlock(?: --raw)?', isNoPassword),
  argument('bw', 'login _@_(?: --\\w+){0,2}'),
  argument(
    'nmcli',
    '(?:-_ ){0,2}(?:c|con|connection) (?:mod|modify|add|edit) (?:_ ){1,12}?(?:wifi-sec\\.psk|wifi-sec\\.wep-key0|802-1x\\.password|vpn\\.secrets)',
  ),
  argument('mc mcli', '(?:alias set|config host add) _ _ _'),
  argument('poetry', 'config(?: --local)? http-basic\\._ _'),
  argument('poetry', 'config(?: --local)? pypi-token\\._'),
  argument('composer', 'config(?: -g| --global| --auth){0,2} http-basic\\._ _'),
  argument(
    'composer',
    'config(?: -g| --global| --auth){0,2} (?:github-oauth|gitlab-token|gitlab-oauth|bearer)\\._',
  ),
  argument('pulumi', 'config set(?: --path| --plaintext){0,1}(?: -[\\w-]+){0,2} --secret(?: --path)? _'),
  argument('pulumi', 'config set _ --secret'),
  argument('heroku', '(?:auth:token|api key)', isNoToken),
  argument('cargo', 'login', isNoToken),
  argument(
    'npm pnpm yarn',
    '(?:config )?set(?: --?[\\w-]+(?:=_)?){0,2} _(?:_auth|_authToken|_password|npmAuthToken|npmAuthIdent)',
  ),
  argument('mysqladmin', '(?:_ ){0,6}password'),
  {
    commands: ['mysqlsh', 'cockroach', 'usql', 'pgcli', 'mycli', 'litecli'],
    pattern: /[ \t](?:[^\n|;]{0,200}?[ \t])?(?:--uri[ =])?["']?[\w.-]{1,64}:()()([^\s"'@/]{1,128})@[\w.-]+/y,
  },
  {
    commands: ['kubectl', 'oc'],
    near: { words: 'create secret', reach: 120 },
    pattern: `--from-literal(?:=|${GAP})["']?(?!user|login|host|port|db=|name)[\\w.-]{1,80}=${WORD}`,
    unlike: (value) => /^values?[`.]*$/.test(value),
    needs: ['--from-literal'],
  },
  argument('doppler', '(?:configure set token|login --token)', isNoToken),
  argument('aws', 'configure set(?: --?\\w+ _)? _(?:secret_access_key|session_token)(?: --?\\w+ _)?'),
  argument('openssl', 'passwd(?: -[\\w-]+(?: (?:-salt|-in) _)?){0,3}'),
  argument('mkpasswd', '(?:-[\\w-]+ _ ){0,2}'),
  argument('wpa_passphrase', '_'),
  argument(
    'ansible-vault',
    'encrypt_string(?: --?[\\w-]+(?:=_)?){0,3}',
    (value) => isHelp(value) || /^[~/.$@]/.test(value),
  ),
  argument('nuget nuget.exe', '(?:setapikey|SetApiKey|setApiKey)', isNoToken),
  argument('nmcli', '(?:--ask )?(?:d|dev|device) wifi connect (?:"[^"]{1,64}"|_) password'),
  {
    commands: ['bundle'],
    pattern:
      /[ \t]+config(?:[ \t]+set)?(?:[ \t]+--\w+)*[ \t]+\S{1,120}[ \t]+["']?[\w.@-]{1,64}:()()([^\s"':/]{1,200})/y,
  },
  {
    commands: ['net', 'net.exe'],
    pattern: /[ \t]+use[ \t][^\n]{0,200}?\/user:\S{1,80}[ \t]+()()([^\s"'/][^\s"']{0,100})/iy,
  },
  {
    commands: ['net', 'net.exe'],
    pattern:
      /[ \t]+(?:use[ \t]+(?:\S{1,4}[ \t]+)?\\\\\S{1,120}|user[ \t]+[\w.-]{1,40})[ \t]+()()([^\s"'/*][^\s"']{0,100})/iy,
  },
  {
    commands: ['aws', 'az', 'gcloud', 'doppler', 'op', 'infisical', 'akeyless', 'conjur'],
    near: { words: 'SecureString|secret|credential', reach: 200 },
    pattern: `[ \\t]--value(?:=|${GAP})${WORD}`,
    needs: ['--value'],
    unlike: isHelp,
  },
]

/** What reads a password from its standard input. */
const READER =
  /^(?:sudo(?:[ \t]+-\w+)*[ \t]+)?(?:passwd|chpasswd|smbpasswd|cryptsetup|kinit|gpg|vncpasswd|pass[ \t]+insert|(?:docker|podman)[ \t]+secret[ \t]+create|wrangler[ \t]+secret|vercel[ \t]+env[ \t]+add\b|vault[ \t]+login[ \t]+-|gh[ \t]+(?:auth|secret)|htpasswd[ \t]+-\w*i|su\b|ssh-add|keepassxc-cli|mysql_config_editor|netplan|systemd-creds|age\b|ansible-vault)|--?password-stdin\b|--stdin\b|sudo[ \t]+(?:-\w+[ \t]+){0,2}-\w*S\b|--with-token\b|--passphrase-fd\b|pass(?:in|out)?[ \t]stdin\b|secret[ \t]+(?:put|set|create)\b|kubectl[ \t]+(?:-n[ \t]+\S+[ \t]+)?create[ \t]+secret|oc[ \t]+create[ \t]+secret|kubeseal|sops|step[ \t]+crypto/

const PIPED = new RegExp(
  `[ \\t]+(?:-[neE]+[ \\t]+)?(?:["']%s(?:\\\\n)?["'][ \\t]+)?${WORD}[ \\t]*\\|[ \\t]*((?:base64 (?:-d|-D|--decode)[ \\t]*\\|[ \\t]*)?[^\\n|;]{1,120})`,
  'y',
)
/** The same behind a log's prefix or inside a string. */
const READS = new RegExp(READER.source.replace('^', '(?:^|[\\s"\'`;&|(])'))
const DECODES = /^base64 \S+[ \t]*\|[ \t]*/
const HERE = new RegExp(`[ \\t]*${WORD}`, 'y')

function given(match: RegExpExecArray, add: Parameters<Rule['find']>[2], login: boolean): void {
  const whole = match[1] || match[2] || match[3] || ''
  const secret = (login ? whole.slice(whole.indexOf(':') + 1) : whole).replace(/(?:\\n)+$/, '')
  if (secret.length < 3 || isHelp(secret) || /^[$`%{<]|^\[redacted/.test(secret)) return
  const start = match.index + match[0].indexOf(whole) + (login ? whole.indexOf(':') + 1 : 0)
  add({ start, end: start + secret.length, kind: 'password' })
}

/** `echo hunter2 | sudo -S …`, `echo bob:hunter2 | chpasswd`. */
const piped: Rule = {
  at: ['echo ', 'printf '],
  find(text, at, add) {
    PIPED.lastIndex = at + (text[at] === 'e' ? 4 : 6)
    const match = PIPED.exec(text)
    if (match && READER.test((match[4] ?? '').replace(DECODES, '')))
      given(match, add, (match[4] ?? '').includes('chpasswd'))
  },
}

/** `wrangler secret put TOKEN <<< …` */
const hereString: Rule = {
  at: ['<<<'],
  find(text, at, add) {
    if (text[at - 1] === '<' || text[at + 3] === '<') return
    const line = text.slice(Math.max(0, at - 200), at).replace(/^.*\n/s, '')
    HERE.lastIndex = at + 3
    const match = HERE.exec(text)
    if (match && READS.test(line)) given(match, add, line.includes('chpasswd'))
  },
}

export const INVOCATION_RULES: readonly Rule[] = [...INVOCATIONS.map(invocation), piped, hereString]
