// The management API: people, signing in, invitations, the audit.
import { z } from 'zod'
import { Account, Key } from './admin.ts'
import { optional, PathId, withDefault } from './fields.ts'

const Time = z.int().describe('Milliseconds since 1970.')
const AccountId = z.string().min(1).max(64).describe('Only of this account.')

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address')
  .describe('E-mail address.')
/** A new one. NIST 800-63B: length counts, rules of composition do not help. */
const Password = z.string().min(8).max(256).describe('At least 8 characters.')
/** One to be compared, which may be older than the rule above. */
const GivenPassword = z.string().min(1).max(256).describe('The password.')
const Role = z
  .enum(['administrator', 'member'])
  .describe('A member sees and changes what is of the own account; an administrator everything.')

export const User = z.object({
  id: z.string(),
  account_id: z.string(),
  email: z.string(),
  role: Role,
  disabled: z.boolean(),
  created_at: Time,
})
export const UserParams = z.object({ id: PathId })
export const UserQuery = z.object({ account_id: optional(AccountId) })
export const UpdateUser = z.object({
  role: optional(Role),
  disabled: optional(z.boolean()).describe('True keeps the user from signing in.'),
})

export const SignIn = z.object({ email: Email, password: GivenPassword })
export const SignOut = z.object({
  everywhere: optional(z.boolean()).describe('True ends all sessions of the user, not this one alone.'),
})
export const SignedOut = z.object({ signed_out: z.literal(true) })
export const Session = z.object({
  id: z.string(),
  created_at: Time,
  last_seen_at: Time.describe('When it was last used, to within five minutes.'),
  current: z.boolean().describe('Whether it is the one that asks.'),
})
export const SessionParams = z.object({ id: PathId })

export const BeginDeviceLogin = z.object({
  client: withDefault(z.string().trim().min(1).max(128), 'Command line').describe(
    'The name of the program and its machine; the person who approves is shown it, and the key is called by it.',
  ),
})
export const BegunDeviceLogin = z.object({
  device_code: z.string().describe('The client’s secret, for fetching the key.'),
  user_code: z.string().describe('What the person types, such as `BCDF-GHJK`.'),
  verification_uri: z.string().describe('Where the person types it.'),
  verification_uri_complete: z.string().describe('The same with the code in it.'),
  expires_in: z.int().describe('Seconds.'),
  interval: z.int().describe('Seconds to wait between two questions for the key.'),
})
export const FetchDeviceKey = z.object({
  device_code: z.string().min(1).max(256).describe('What the client got from `POST /api/v1/cli/device/code`.'),
})
export const DeviceKey = z.object({
  status: z.enum(['pending', 'approved', 'denied', 'expired']),
  token_type: z.literal('Bearer').nullable(),
  access_token: z
    .string()
    .nullable()
    .describe('A key of the account, once approved. It is shown here and never again.'),
  key_id: z.string().nullable(),
})
const UserCode = z.string().min(8).max(20).describe('Small letters do too, and the dash may be left out.')
export const DeviceQuery = z.object({ user_code: UserCode })
export const DeviceLogin = z.object({ user_code: z.string(), client: z.string(), created_at: Time, expires_at: Time })
export const DecideDevice = z.object({
  user_code: UserCode,
  approve: z.boolean().describe('True approves; false turns the client away.'),
})

export const ChangePassword = z.object({ current_password: GivenPassword, new_password: Password })
export const Accept = z.object({
  token: z.string().min(1).max(256).describe('From the link.'),
  email: optional(Email).describe('Needed for the first administrator; otherwise the one that was invited.'),
  password: Password,
})
export const Me = z.object({
  role: Role.describe('A key is `member`: it opens nothing but its account’s models and this.'),
  user: User.nullable().describe('Null for a key, and for the administrator’s token.'),
  account: Account.nullable(),
  key: Key.nullable().describe('The key that asks.'),
})

export const CreateInvitation = z.object({
  email: Email,
  role: optional(Role).describe('Default: member.'),
  account_id: optional(AccountId).describe('Absent: the inviting user’s account, or the first one.'),
})
export const NewInvitation = z.object({
  id: z.string(),
  email: z.string(),
  role: Role,
  account_id: z.string(),
  created_at: Time,
  expires_at: Time,
  url: z.string().describe('The one-time link for the invited person. It is shown here and never again.'),
})

export const AuditEntry = z.object({
  id: z.string(),
  at: Time,
  actor: z.string().describe('A user’s id, `admin_token`, `command` or `server`.'),
  action: z.string().describe('Such as `key.create` or `user.update`.'),
  subject_id: z.string().describe('What was changed.'),
  account_id: z.string().nullable(),
  before: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('The fields that changed, as they were; money in units of 10⁻¹² US dollars.'),
  after: z.record(z.string(), z.unknown()).nullable().describe('The fields that changed, as they are now.'),
})
export const AuditQuery = z.object({
  account_id: optional(AccountId),
  limit: optional(z.coerce.number().int().min(1).max(1000)).describe('Most rows to give; default 100.'),
  before: optional(z.coerce.number().int().min(0)).describe('Only rows older than this time, in milliseconds.'),
})
