/** A kubernetes secret's name, `prod/db-credentials`: words with hyphens, one of which says what it names. */
const NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z][a-z0-9]*(?:[-.][a-z0-9]{1,14})*$/
const NAMES_A_SECRET =
  /(?:^|[-./])(?:tls|tokens?|credentials?|creds|certs?|ca|config|admin|pull|registry|secrets?|auth|passwords?|keys?|env|db|webhook)(?:[-.]|$)/

export function isNameOfSecret(value: string): boolean {
  return /[-/]/.test(value) && NAME.test(value) && NAMES_A_SECRET.test(value) && !/\d[a-z]+\d/.test(value)
}

/** `agent:main:cron:…`: who talks to whom, as an agent's gateway names its conversations. */
export function isNameOfSession(value: string): boolean {
  return /^agent:[\w.-]+:[\w.:@+-]+$/.test(value)
}

/** `token: bucket` names an algorithm or a network, not what somebody logs in with. */
export function isKindOfToken(value: string): boolean {
  return /^(?:bucket|ring|bus|swap)$/.test(value)
}

/** `"token": "node token.js"` among a package's scripts. */
export function isScript(value: string): boolean {
  return /^(?:node|npx?|npm|pnpm|yarn|sh|bash|python3?|tsx|ts-node|deno|bun|make) [\w./-]+(?: [\w./=-]+)*$/.test(
    value,
  )
}

/** `token=IDENT`: what a lexer calls its tokens. */
export function isTerminal(value: string): boolean {
  return /^[A-Z]{2,12}(?:_[A-Z]{2,12}){0,2}$/.test(value)
}

/** `user:password@localhost`: how documents write a login. A real host behind the same words may be a real login. */
export function isExampleLogin(login: string): boolean {
  return /^(?:user(?:name)?|usr|login):(?:pass(?:word|wd)?|pwd)@(?:localhost|host(?:name)?|server|domain|address|(?:[\w-]+\.)?example\.(?:com|org|net))(?![\w.-])/i.test(
    login,
  )
}

/** `^9.0.2` beside the name of a package: a version is no token. */
export function isVersion(value: string): boolean {
  return /^(?:[~^]|[<>]=?)?v?\d{1,4}\.\d{1,4}\.\d{1,5}(?:[-+][\w.]{1,20})?$/.test(value)
}

/** `random_password.db.result`, `data.aws_secret.db.value`: an attribute of a resource. */
export function isAttribute(value: string): boolean {
  return /^(?:data\.)?[a-z]+(?:_[a-z]+)+\.[a-z_]\w*(?:\[[\w.]+\])?\.[a-z_]+$/.test(value)
}

/** `required|min:8|confirmed`: a form's rules for a password. */
export function isFormRules(value: string): boolean {
  return /^(?:required|nullable|sometimes|string|confirmed|min:\d+|max:\d+|bail|present|filled)(?:\|[a-z_]+(?::[\w,.]+)?)+$/.test(
    value,
  )
}

/** A label in another language. */
const TRANSLATED = new Set(
  `passwort|kennwort|mot de passe|contraseña|contrasena|clave|wachtwoord|senha|palavra-passe|parola|parole|hasło|haslo|lösenord|adgangskode|passord|salasana|heslo|пароль|密码|密碼|パスワード|비밀번호|jelszó|şifre|kata sandi|mật khẩu|كلمة المرور|סיסמה|κωδικός|jeton|schlüssel|api-schlüssel`.split(
    '|',
  ),
)

export function isTranslation(value: string): boolean {
  return TRANSLATED.has(value.toLowerCase().replace(/[:*]$/, ''))
}

const COMMAND =
  /^(?:cat|curl|wget|openssl|aws|gcloud|az|vault|kubectl|pass|op|head|tail|echo|printf|grep|awk|sed|jq|docker|base64|python3?|node|tr|pwgen|date|security|git|gh|bw|sops|gpg|heroku|oc|helm|terraform|sudo|ssh|doppler) \S/

/** A command in backticks: the shell puts its output there. */
export function isCommand(value: string): boolean {
  return COMMAND.test(value)
}

/** YAML tags that say where a value comes from. */
export function isTagged(text: string, at: number): boolean {
  return (
    text[at] === '!' &&
    /^!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|FindInMap|If|Transform|vault|secret|env_var|env|reference|include)\b/.test(
      text.slice(at, at + 16),
    )
  )
}

const PROGRESS = 'CRSDMPI'

/** What a plan or an apply reports of the resource `random_password.db`. */
export function isProgress(text: string, at: number): boolean {
  return (
    PROGRESS.includes(text[at] ?? ' ') &&
    /^(?:Creating|Refreshing state|Still \w+|Creation complete|Reading|Read complete|Destroying|Modifying|Modifications complete|Destruction complete|Provisioning|Importing|Import \w+|Drift detected|Plan to \w+)(?:\.\.\.| after |\b)/.test(
      text.slice(at, at + 40),
    )
  )
}

/** `await getPassword()`: the value is what the code returns. */
export function isCall(text: string, start: number, end: number): boolean {
  return (
    end - start < 7 &&
    /^(?:await|yield|new|async|typeof|return|not)$/.test(text.slice(start, end)) &&
    /^ [\w$(]/.test(text.slice(end, end + 2))
  )
}

/** Names inside an ARN, a checksum's annotation, an address or a psql variable, which the field rule must not read as keys. */
export function isPartOfName(text: string, start: number, at: number): boolean {
  return (
    (/[\w:/*-]/.test(text[start - 1] ?? '') &&
      /(?:\barn:[\w:/*-]{0,150}|(?:checksum|hash|digest)\/|:\/\/)$/.test(
        text.slice(Math.max(0, start - 160), start),
      )) ||
    /^ :\\*'\w{1,40}\\*'/.test(text.slice(at - 1, at + 44)) ||
    (/^ :[a-z_]{1,40}(?=[\s;,)]|$)/.test(text.slice(at - 1, at + 44)) &&
      /\b(?:ROLE|USER|ENCRYPTED|WITH)\b[^\n;]{0,80}$/.test(text.slice(Math.max(0, start - 100), start)))
  )
}
