import {
  ALNUM,
  BASE32,
  BASE64,
  base64,
  DIGITS,
  HEX,
  jwt,
  LOWER,
  pem,
  type Random,
  UPPER,
  URLSAFE,
  uuid,
} from './random.ts'

type Make = (r: Random) => string

const hex = (r: Random, length: number) => r.chars(HEX, length)
const an = (r: Random, length: number) => r.chars(ALNUM, length)
const us = (r: Random, length: number) => r.chars(URLSAFE, length)
const after =
  (prefix: string, alphabet: string, length: number): Make =>
  (r) =>
    prefix + r.chars(alphabet, length)
const oneOf =
  (...makes: Make[]): Make =>
  (r) =>
    r.pick(makes)(r)
const prefixed =
  (prefixes: string, alphabet: string, length: number): Make =>
  (r) =>
    r.pick(prefixes.split(' ')) + r.chars(alphabet, length)

/** The formats that identify themselves, by their issuers' descriptions. */
export const TOKENS: Readonly<Record<string, Make>> = {
  'aws key id': prefixed('AKIA ASIA ABIA ACCA', BASE32, 16),
  'aws session token': (r) => r.pick(['IQoJb3JpZ2lu', 'FwoGZXIv']) + r.chars(BASE64, 160 + r.int(200)),
  bedrock: oneOf(
    after('ABSK', BASE64, 132),
    after('bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', ALNUM, 80),
  ),
  'google key': after('AIza', URLSAFE, 35),
  'google oauth': (r) => `ya29.${us(r, 60 + r.int(120))}`,
  'google client secret': after('GOCSPX-', URLSAFE, 28),
  'azure ad': (r) =>
    `${r.chars(`${ALNUM}_~.`, 3)}${r.chars(DIGITS, 1)}Q~${r.chars(`${ALNUM}_~.-`, 31 + r.int(4))}`,
  'azure registry': (r) => `${an(r, 42)}+ACR${an(r, 6)}`,
  digitalocean: prefixed('dop_v1_ doo_v1_ dor_v1_', HEX, 64),
  cloudflare: (r) => r.pick(['cfk_', 'cfut_', 'cfat_']) + an(r, 40) + hex(r, 8),
  'cloudflare ca': (r) => `v1.0-${hex(r, 24)}-${hex(r, 146)}`,
  alibaba: after('LTAI', ALNUM, 20),
  fly: oneOf(after('fo1_', URLSAFE, 43), prefixed('fm1r_ fm1a_ fm2_', BASE64, 120)),
  heroku: after('HRKU-AA', URLSAFE, 58),
  vercel: (r) => r.pick(['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_']) + an(r, 20 + r.int(41)),
  yandex: oneOf((r) => `t1.${us(r, 40)}.${us(r, 86)}`, after('AQVN', URLSAFE, 36), after('YC', URLSAFE, 38)),
  github: prefixed('ghp_ gho_ ghu_ ghr_ ghs_', ALNUM, 36),
  'github app': (r) => `ghs_${r.chars('123456789', 7)}_${jwt(r)}${us(r, 300)}`,
  'github fine-grained': (r) => `github_pat_${an(r, 22)}_${an(r, 59)}`,
  gitlab: oneOf(
    after('glpat-', URLSAFE, 20),
    (r) => `glpat-${us(r, 27 + r.int(100))}.01.${r.chars(LOWER + DIGITS, 7)}`,
  ),
  'gitlab others': oneOf(
    prefixed('glrt- gldt- glft- glsoat- glffct-', URLSAFE, 20),
    (r) => `glrt-t1_${us(r, 20)}`,
    (r) => `glcbt-1a_${us(r, 20)}`,
    after('glptt-', HEX, 40),
    after('glimt-', URLSAFE, 25),
    after('glagent-', URLSAFE, 50),
    after('gloas-', HEX, 64),
    after('GR1348941', URLSAFE, 20),
  ),
  atlassian: (r) => `ATATT3${us(r, 177)}=${hex(r, 8)}`,
  bitbucket: after('ATBB', ALNUM, 32),
  npm: after('npm_', ALNUM, 36),
  pypi: (r) => `pypi-AgEIcHlwaS5vcmc${us(r, 60 + r.int(100))}`,
  rubygems: after('rubygems_', HEX, 48),
  docker: oneOf(after('dckr_pat_', URLSAFE, 27), after('dckr_oat_', URLSAFE, 32)),
  artifactory: oneOf(after('AKCp', ALNUM, 69), after('cmVmd', ALNUM, 59)),
  clojars: after('CLOJARS_', LOWER + DIGITS, 60),
  swarm: (r) => `SWMTKN-1-${r.chars(LOWER + DIGITS, 50)}-${r.chars(LOWER + DIGITS, 25)}`,
  k3s: (r) => `K10${hex(r, 64)}::server:${hex(r, 32)}`,
  openshift: after('sha256~', URLSAFE, 43),
  vault: oneOf(
    (r) => `hvs.${us(r, 90 + r.int(30))}`,
    (r) => `hvb.${us(r, 138 + r.int(100))}`,
    (r) => `hvr.${us(r, 90)}`,
  ),
  'vault legacy': (r) => `s.a1B${an(r, 21)}`,
  'terraform cloud': (r) => `${an(r, 14)}.atlasv1.${us(r, 60 + r.int(10))}`,
  pulumi: after('pul-', HEX, 40),
  doppler: (r) => `dp.${r.pick(['pt', 'ct', 'sa', 'scim', 'audit'])}.${an(r, 43)}`,
  'doppler service': (r) => `dp.st.prd.${an(r, 43)}`,
  '1password': oneOf(
    (r) => `ops_eyJ${us(r, 300)}`,
    (r) =>
      `A3-${r.chars(UPPER, 6)}-${r.chars(UPPER, 6)}-${r.chars(UPPER, 5)}-${r.chars(UPPER, 5)}-${r.chars(UPPER, 5)}`,
  ),
  age: (r) => `AGE-SECRET-KEY-1${r.chars('QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L', 58)}`,
  tailscale: (r) => `tskey-${r.pick(['auth', 'api', 'client'])}-${an(r, 16)}-${an(r, 32)}`,
  grafana: oneOf(
    (r) => `glsa_${an(r, 32)}_${hex(r, 8)}`,
    after('glc_', BASE64, 80),
    after('eyJrIjoi', BASE64, 90),
  ),
  sentry: oneOf((r) => `sntrys_eyJpYXQiO${an(r, 100)}_${an(r, 43)}`, after('sntryu_', HEX, 64)),
  newrelic: oneOf(
    after('NRAK-', UPPER + DIGITS, 27),
    after('NRII-', URLSAFE.replace('_', ''), 32),
    after('NRJS-', HEX, 19),
  ),
  dynatrace: (r) => `dt0c01.${r.chars(UPPER + DIGITS, 24)}.${r.chars(UPPER + DIGITS, 64)}`,
  harness: (r) => `${r.pick(['pat', 'sat'])}.${us(r, 22)}.${an(r, 24)}.${an(r, 20)}`,
  octopus: (r) => `API-7${r.chars(UPPER + DIGITS, 25)}`,
  slack: oneOf(
    (r) => `xoxb-${r.chars(DIGITS, 12)}-${r.chars(DIGITS, 12)}-${an(r, 24)}`,
    (r) => `xoxp-${r.chars(DIGITS, 12)}-${r.chars(DIGITS, 12)}-${hex(r, 32)}`,
    (r) => `xapp-1-${r.chars(UPPER, 10)}-${r.chars(DIGITS, 12)}-${hex(r, 64)}`,
    (r) => `xoxe.xoxb-1-${an(r, 164)}`,
  ),
  'slack webhook': (r) =>
    `https://hooks.slack.com/services/T${r.chars(UPPER, 8)}/B${r.chars(UPPER, 10)}/${an(r, 24)}`,
  'discord webhook': (r) => `https://discord.com/api/webhooks/1${r.chars(DIGITS, 17)}/${us(r, 68)}`,
  'discord bot': (r) => `M${an(r, 24)}7.G${an(r, 5)}.${us(r, 35)}aB`,
  telegram: (r) => `7${r.chars(DIGITS, 9)}:AA${us(r, 33)}`,
  teams: (r) =>
    `https://acme.webhook.office.com/webhookb2/${uuid(r)}@${uuid(r)}/IncomingWebhook/${hex(r, 32)}/${uuid(r)}`,
  sendgrid: (r) => `SG.${us(r, 22)}.${us(r, 43)}`,
  mailgun: oneOf(after('key-', HEX, 32), (r) => `${hex(r, 32)}-${hex(r, 8)}-${hex(r, 8)}`),
  mailchimp: (r) => `${hex(r, 32)}-us${1 + r.int(20)}`,
  brevo: (r) => `xkeysib-${hex(r, 64)}-${an(r, 16)}`,
  twilio: after('SK', HEX, 32),
  stripe: (r) => `${r.pick(['sk', 'rk'])}_${r.pick(['live', 'test', 'prod'])}_${an(r, 24 + r.int(75))}`,
  'stripe webhook': after('whsec_', ALNUM, 32),
  shopify: prefixed('shpat_ shpca_ shppa_ shpss_', HEX, 32),
  square: oneOf(after('EAAA', ALNUM, 60), after('sq0atp-', URLSAFE, 22)),
  openai: oneOf(
    (r) => `sk-${r.pick(['proj', 'svcacct', 'admin'])}-${us(r, 74)}T3BlbkFJ${us(r, 74)}`,
    (r) => `sk-${an(r, 20)}T3BlbkFJ${an(r, 20)}`,
  ),
  anthropic: (r) => `sk-ant-${r.pick(['api03', 'admin01'])}-${us(r, 93)}AA`,
  'model hosts': oneOf(
    after('gsk_', ALNUM, 52),
    after('xai-', ALNUM, 80),
    after('r8_', ALNUM, 37),
    after('pplx-', ALNUM, 48),
  ),
  huggingface: prefixed('hf_ api_org_', LOWER + UPPER, 34),
  databricks: (r) => `dapi${hex(r, 32)}${r.pick(['', '-2'])}`,
  planetscale: prefixed('pscale_tkn_ pscale_oauth_ pscale_pw_', URLSAFE, 43),
  supabase: after('sbp_', HEX, 40),
  clickhouse: after('4b1d', ALNUM, 38),
  'work tools': oneOf(
    after('lin_api_', ALNUM, 40),
    (r) => `ntn_${r.chars(DIGITS, 11)}${an(r, 35)}`,
    (r) => `PMAK-${hex(r, 24)}-${hex(r, 34)}`,
    after('figd_', URLSAFE, 40),
  ),
  'dev tools': oneOf(
    after('pnu_', ALNUM, 36),
    after('ico-', ALNUM, 32),
    after('rdme_', LOWER + DIGITS, 70),
    after('tk-us-', URLSAFE, 48),
    prefixed('sm_aat_ sm_pat_ sm_sat_', ALNUM, 16),
  ),
  'private key': (r) =>
    pem(
      r,
      r.pick([
        'PRIVATE KEY',
        'RSA PRIVATE KEY',
        'EC PRIVATE KEY',
        'OPENSSH PRIVATE KEY',
        'ENCRYPTED PRIVATE KEY',
        'PGP PRIVATE KEY BLOCK',
      ]),
    ),
  'private key escaped': (r) => pem(r).replaceAll('\n', '\\n'),
  'private key cut': (r) => pem(r).split('\n').slice(0, 4).join('\n'),
  'private key base64': (r) => Buffer.from(pem(r)).toString('base64'),
  jwt,
  'jwt without signature': (r) => `${jwt(r).split('.').slice(0, 2).join('.')}.`,
  'jwt base64': (r) => Buffer.from(jwt(r)).toString('base64'),
  'password hash': oneOf(
    (r) => `$2b$12$${r.chars(`${ALNUM}./`, 53)}`,
    (r) => `$6$${an(r, 16)}$${r.chars(`${ALNUM}./`, 86)}`,
    (r) => `$argon2id$v=19$m=65536,t=3,p=4$${r.chars(BASE64, 22)}$${r.chars(BASE64, 43)}`,
    (r) => `$y$j9T$${an(r, 22)}$${an(r, 43)}`,
    (r) => `SCRAM-SHA-256$4096:${base64(r, 16)}$${base64(r, 32)}:${base64(r, 32)}`,
  ),
}

/** What is secret only by the name it stands under, with names that say so. */
export const KEYED: readonly (readonly [names: string, make: Make])[] = [
  [
    'password DB_PASSWORD dbPassword POSTGRES_PASSWORD user.password admin-password passwd userPwd SMTP_PASS passphrase',
    (r) => an(r, 10 + r.int(20)),
  ],
  [
    'secret CLIENT_SECRET clientSecret client-secret SECRET_KEY APP_SECRET webhook_secret jwt.secret',
    (r) => us(r, 24 + r.int(20)),
  ],
  [
    'token API_TOKEN accessToken access_token refresh-token authToken VAULT_TOKEN bot.token',
    (r) => us(r, 20 + r.int(30)),
  ],
  ['apiKey API_KEY api-key x-api-key apikey DD_API_KEY routing_key encryptionKey app_key', (r) => hex(r, 32)],
  ['AWS_SECRET_ACCESS_KEY aws_secret_access_key secretAccessKey', (r) => `a1B${r.chars(BASE64, 37)}`],
  ['HEROKU_API_KEY WEBHOOK_SECRET deployToken', uuid],
  ['DATADOG_APP_KEY CLOUDFLARE_API_KEY TWILIO_AUTH_TOKEN', (r) => hex(r, 40)],
  ['privateKey SIGNING_KEY master_key', (r) => base64(r, 32)],
  ['credential db_credentials', (r) => `${an(r, 18)}7x`],
  ['JFROG_API_KEY ARTIFACTORY_TOKEN', (r) => an(r, 73)],
]
