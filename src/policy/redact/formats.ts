import type { Rule } from './scan.ts'

/**
 * Tokens that are recognised by their own shape, wherever they stand: kind, literal beginnings, and what
 * follows. Lengths are the issuers' own minima with some slack and never a maximum: issuers lengthen tokens
 * (GitHub's installation tokens went from 40 to 520 characters), and a capped pattern leaves the tail.
 */
type Row = readonly [kind: string, beginnings: string, rest: string]

/** Not inside base64: what follows is no more of it, though a path may go on. */
const BASE64_ENDS = '(?![\\w+=-]|/[A-Za-z0-9+/]{12})'

const HOSTS: readonly Row[] = [
  ['github-token', 'ghp_ gho_ ghu_ ghr_', '[A-Za-z0-9]{30,}'],
  ['github-token', 'ghs_', '[\\w.-]{30,}'],
  ['github-token', 'github_pat_', '\\w{40,}'],
  [
    'gitlab-token',
    'glpat- glrt- glrtr- gldt- glft- glsoat- glffct- glptt- glimt- glagent- gloas- glcbt- glwt-',
    '[\\w.-]{20,}',
  ],
  ['gitlab-token', 'GR1348941', '[\\w-]{20,}'],
  ['atlassian-token', 'ATATT3 ATCTT3', '[\\w=-]{60,}'],
  ['bitbucket-token', 'ATBB', '[\\w=]{28,}'],
  ['npm-token', 'npm_', '[A-Za-z0-9]{32,}'],
  ['pypi-token', 'pypi-AgEI', '[\\w-]{40,}'],
  ['rubygems-token', 'rubygems_', '[a-f0-9]{40,}'],
  ['docker-token', 'dckr_pat_ dckr_oat_', '[\\w-]{20,}'],
  ['artifactory-token', 'AKCp', '[A-Za-z0-9]{64,}'],
  ['artifactory-token', 'cmVmd', '[A-Za-z0-9]{59,}={0,2}(?![\\w+/-])'],
  ['clojars-token', 'CLOJARS_', '[A-Za-z0-9]{50,}'],
  ['crates-token', 'cio', '[A-Za-z0-9]{32}(?![\\w+/=-])'],
  ['sonar-token', 'sqp_ squ_ sqa_', '[a-f0-9]{40,}'],
  ['circleci-token', 'CCIPAT_', '[\\w]{30,}'],
  ['linear-token', 'lin_api_ lin_oauth_', '[A-Za-z0-9]{32,}'],
  ['notion-token', 'ntn_', '[A-Za-z0-9]{40,}'],
  ['notion-token', 'secret_', '[A-Za-z0-9]{43,}'],
  ['postman-token', 'PMAK-', '[a-f0-9]{24,}-[a-f0-9]{30,}'],
  ['figma-token', 'figd_', '[\\w-]{36,}'],
]

const CLOUDS: readonly Row[] = [
  ['aws-key', 'AKIA ASIA ABIA ACCA', '[A-Z2-7]{16}(?![A-Za-z0-9])'],
  ['aws-key', 'A3T', '[A-Z0-9][A-Z2-7]{16}(?![A-Za-z0-9])'],
  ['aws-session-token', 'IQoJb3JpZ2lu FwoGZXIv', '[\\w/+=%-]{80,}'],
  ['bedrock-key', 'ABSK', '[A-Za-z0-9+/]{100,}={0,2}'],
  ['bedrock-key', 'bedrock-api-key-', '[A-Za-z0-9+/=_-]{40,}'],
  ['google-key', 'AIza', '[\\w-]{35,}'],
  ['google-token', 'ya29.', '[\\w.-]{20,}'],
  ['google-secret', 'GOCSPX-', '[\\w-]{24,}'],
  ['google-refresh-token', '1//0', '[\\w-]{38,}'],
  ['digitalocean-token', 'dop_v1_ doo_v1_ dor_v1_', '[a-f0-9]{60,}'],
  ['cloudflare-token', 'cfk_ cfut_ cfat_', '[A-Za-z0-9]{40,}'],
  ['cloudflare-ca-key', 'v1.0-', '[a-f0-9]{24}-[a-f0-9]{100,}'],
  ['alibaba-key', 'LTAI', `[A-Za-z0-9]{12,26}${BASE64_ENDS}`],
  ['tencent-key', 'AKID', `[A-Za-z0-9]{32}${BASE64_ENDS}`],
  ['fly-token', 'fo1_', '[\\w-]{40,}'],
  ['fly-token', 'fm1r_ fm1a_ fm2_', '[A-Za-z0-9+/=_-]{90,}'],
  ['heroku-key', 'HRKU-', '[\\w-]{36,}'],
  ['vercel-token', 'vcp_ vci_ vca_ vcr_ vck_', '[A-Za-z0-9]{20,}'],
  ['netlify-token', 'nfp_', '[A-Za-z0-9]{36,}'],
  ['render-token', 'rnd_', '[A-Za-z0-9]{28,}'],
  ['yandex-token', 't1.', '[\\w-]+={0,2}\\.[\\w-]{80,}={0,2}'],
  ['yandex-key', 'AQVN', '[\\w-]{35,38}(?![\\w+/=-])'],
  ['yandex-key', 'YC', '[\\w-]{38}(?![\\w+/=-])'],
  ['swarm-token', 'SWMTKN-1-', '[a-z0-9]{40,}-[a-z0-9]{20,}'],
  ['swarm-key', 'SWMKEY-1-', '[\\w+/=-]{20,}'],
  ['otp-secrets', 'otpauth-migration://offline?data=', '[\\w%+/=-]{20,}'],
  ['azure-signature', 'sig=', '(?:[A-Za-z0-9]|%2[BbFf]|[+/]){40,60}(?:%3[Dd]|=)'],
  ['k3s-token', 'K10', '[a-f0-9]{60,}::(?:[\\w.-]{1,64}:)?[\\w.-]+'],
  ['openshift-token', 'sha256~', '[\\w-]{40,}'],
  ['vault-token', 'hvs. hvb. hvr.', '[\\w-]{24,}'],
  ['pulumi-token', 'pul-', '[a-f0-9]{40,}'],
  ['doppler-token', 'dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit.', '[\\w.-]{36,}'],
  ['1password-token', 'ops_eyJ', '[A-Za-z0-9+/=_-]{100,}'],
  ['1password-key', 'A3-', '(?:[A-Z0-9]{5,11}-){4,5}[A-Z0-9]{5}(?![A-Za-z0-9])'],
  ['age-key', 'AGE-SECRET-KEY-1', '[A-Za-z0-9]{50,}'],
  ['tailscale-key', 'tskey-', '[a-z]{1,16}-\\w{4,40}-\\w{12,}'],
  ['tailscale-key', 'tskey-', '\\w{16,}'],
  ['planetscale-token', 'pscale_tkn_ pscale_oauth_ pscale_pw_', '[\\w=.-]{30,}'],
  ['supabase-token', 'sbp_ sb_secret_', '[\\w-]{20,}'],
  ['databricks-token', 'dapi', '[a-f0-9]{32}(?:-\\d+)?(?![A-Za-z0-9])'],
  ['clickhouse-key', '4b1d', `[A-Za-z0-9]{38}${BASE64_ENDS}`],
  ['prefect-key', 'pnu_', '[A-Za-z0-9]{32,}'],
  ['infracost-key', 'ico-', '[A-Za-z0-9]{32,}'],
  ['readme-key', 'rdme_', '[a-z0-9]{60,}'],
  ['scalingo-token', 'tk-us-', '[\\w-]{44,}'],
  ['settlemint-token', 'sm_aat_ sm_pat_ sm_sat_', '[A-Za-z0-9]{16,}'],
]

const SERVICES: readonly Row[] = [
  ['grafana-token', 'glsa_', '[A-Za-z0-9]{28,}_[A-Fa-f0-9]{8}'],
  ['grafana-token', 'glc_', '[A-Za-z0-9+/=_-]{32,}'],
  ['grafana-token', 'eyJrIjoi', '[A-Za-z0-9+/=_-]{50,}'],
  ['sentry-token', 'sntrys_', '[\\w+/=-]{60,}'],
  ['sentry-token', 'sntryu_', '[a-f0-9]{60,}'],
  ['newrelic-key', 'NRAK- NRII- NRJS- NRRA- NRAA- NRSP-', '[\\w-]{19,}'],
  ['dynatrace-token', 'dt0c01. dt0s01. dt0s16.', '[A-Z0-9]{8,}\\.[A-Z0-9]{60,}'],
  ['harness-token', 'pat. sat.', '[\\w-]{22}\\.[\\w-]{24}\\.[\\w-]{20,}'],
  ['octopus-key', 'API-', '(?=[A-Z]{0,25}\\d)[A-Z0-9]{25,}(?![A-Za-z0-9])'],
  [
    'slack-token',
    'xoxb- xoxp- xoxa- xoxo- xoxr- xoxs- xoxe- xoxc- xoxd- xapp- xoxe.xoxb- xoxe.xoxp-',
    '[\\w%-]{10,}',
  ],
  ['sendgrid-key', 'SG.', '[\\w-]{16,}\\.[\\w-]{32,}'],
  ['brevo-key', 'xkeysib- xsmtpsib-', '[a-f0-9]{60,}-[A-Za-z0-9]{16,}'],
  ['mailgun-key', 'key- pubkey-', '[a-f0-9]{32}(?![A-Za-z0-9])'],
  ['twilio-key', 'SK', '[a-f0-9]{32}(?![A-Za-z0-9])'],
  ['stripe-key', 'sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_ sk_org_', '[A-Za-z0-9_]{10,}'],
  ['stripe-webhook-secret', 'whsec_', '[A-Za-z0-9+/=]{24,}'],
  ['shopify-token', 'shpat_ shpca_ shppa_ shpss_ shptka_', '[a-fA-F0-9]{32,}'],
  ['square-token', 'EAAA', `[\\w-]{22,60}${BASE64_ENDS}`],
  ['square-token', 'sq0atp- sq0csp- sq0idp-', '[\\w-]{22,}'],
  ['telegram-token', 'bot', '\\d{8,10}:A[\\w-]{34,}'],
  ['dropbox-token', 'sl.', '[\\w-]{130,}'],
  ['facebook-token', 'EAACEdEose0cBA EAAG EAAB', '[A-Za-z0-9]{80,}'],
  ['mws-token', 'amzn.mws.', '[a-f0-9-]{36}'],
  ['posthog-key', 'phx_', '[A-Za-z0-9]{40,}'],
  ['resend-key', 're_', '[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,}'],
  ['openai-key', 'sk-proj- sk-svcacct- sk-admin- sk-None-', '[\\w-]{20,}'],
  ['anthropic-key', 'sk-ant-', '[\\w-]{20,}'],
  ['openrouter-key', 'sk-or-', '[\\w-]{20,}'],
  ['api-key', 'sk-', '(?:[a-z]{2,12}-)?(?=[A-Za-z]{0,60}\\d)[A-Za-z0-9]{20,}[\\w-]*'],
  ['groq-key', 'gsk_', '[A-Za-z0-9]{40,}'],
  ['xai-key', 'xai-', '[A-Za-z0-9]{60,}'],
  ['replicate-token', 'r8_', '[A-Za-z0-9]{32,}'],
  ['perplexity-key', 'pplx-', '[A-Za-z0-9]{40,}'],
  ['huggingface-token', 'hf_ api_org_', '[A-Za-z0-9]{30,}'],
  ['langsmith-key', 'lsv2_pt_ lsv2_sk_', '[a-f0-9]{30,}_[a-f0-9]{8,}'],
  ['pinecone-key', 'pcsk_', '[A-Za-z0-9]{5,}_[A-Za-z0-9]{40,}'],
  ['nvidia-key', 'nvapi-', '[\\w-]{50,}'],
  ['together-key', 'tgp_v1_', '[\\w-]{40,}'],
  [
    'vault-token',
    's.',
    '(?=[A-Za-z]{0,23}\\d)(?=[a-z0-9]{0,23}[A-Z])(?=[A-Z0-9]{0,23}[a-z])[A-Za-z0-9]{24}(?![\\w.(+/=-])',
  ],
  ['jwt', 'eyJ', '[\\w-]{8,}\\.eyJ[\\w-]{2,}(?:\\.[\\w-]*)?'],
  ['jwt', 'eyJ', '[\\w-]{10,}\\.[\\w-]*\\.[\\w-]{16,}\\.[\\w-]{8,}\\.[\\w-]{16,}'],
  ['password-hash', '$2a$ $2b$ $2x$ $2y$', '\\d\\d\\$[./A-Za-z0-9]{40,}'],
  [
    'password-hash',
    '$1$ $apr1$ $5$ $6$ $sha1$',
    '(?:rounds=\\d{1,9}\\$)?[^\\s$:"\'\\\\]{1,64}\\$[./A-Za-z0-9]{20,}',
  ],
  ['password-hash', '$y$ $7$ $gy$ $scrypt$', '[^\\s:"\'\\\\]{20,}'],
  ['password-hash', '$argon2id$ $argon2i$ $argon2d$ $pbkdf2 $bcrypt-sha256$', '[^\\s:;"\'\\\\]{20,}'],
  [
    'password-hash',
    'SCRAM-SHA-256$ SCRAM-SHA-1$ SCRAM-SHA-512$',
    '\\d{1,8}:[A-Za-z0-9+/=]{8,}\\$[A-Za-z0-9+/=]{16,}(?::[A-Za-z0-9+/=]{16,})?',
  ],
  ['password-hash', 'pbkdf2_sha256$ pbkdf2_sha1$ bcrypt_sha256$ argon2$ scrypt$', '[^\\s:;"\'\\\\]{20,}'],
  ['password-hash', '{SSHA} {SHA} {SSHA256} {SSHA512} {CRYPT} {SMD5} {SSHA384}', '[A-Za-z0-9+/=$.]{16,}'],
]

/** Beginnings that are plain letters and digits turn up inside base64: they count only where it cannot be one. */
const IN_BASE64 = new Set([
  'EAAA',
  'YC',
  'LTAI',
  'AQVN',
  'AKCp',
  'cmVmd',
  '4b1d',
  'K10',
  'AKID',
  'cio',
  'ABSK',
  'SK',
  'dapi',
  'A3T',
  'ATBB',
  'EAAG',
  'EAAB',
])

/** A rule is not tried again and again inside one endless word that it has already read. */
const FRESH = '(?<![\\w-]{40})'

/** A token body that is one character over and over is a mask, not a secret. */
const FILLER = /^(.)\1+$/

export const FORMAT_RULES: readonly Rule[] = [...HOSTS, ...CLOUDS, ...SERVICES].map(rule)

function rule([kind, beginnings, rest]: Row): Rule {
  const at = beginnings.split(' ')
  let pattern: RegExp | undefined
  return {
    at,
    find(text, start, add) {
      pattern ??= new RegExp(`${FRESH}(?:${at.map(literally).join('|')})(${rest})`, 'y')
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (!match || FILLER.test(match[1] ?? '') || insideBase64(text, start, match[0], match[1] ?? '')) return
      add({ start, end: start + match[0].length, kind })
    },
  }
}

function literally(literal: string): string {
  return literal.replace(/[.$*+?()[\]{}|\\/]/g, '\\$&')
}

function insideBase64(text: string, start: number, whole: string, rest: string): boolean {
  if (!IN_BASE64.has(whole.slice(0, whole.length - rest.length))) return false
  const before = text[start - 1]
  return (
    before === '+' ||
    (before === '/' && /[A-Za-z0-9+/]{16}\/$/.test(text.slice(Math.max(0, start - 17), start)))
  )
}
