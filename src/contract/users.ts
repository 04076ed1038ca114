// The management API: people, signing in, invitations, the audit.
import { z } from 'zod'
import { Account } from './admin.ts'
import { optional, PathId } from './fields.ts'

const Time = z.int().describe('Milliseconds since 1970.')
const AccountId = z.string().min(1).max(64)

const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(/^[^\s@]+@[^\s@]+$/, 'must be an e-mail address')
/** A new one. NIST 800-63B: length counts, rules of composition do not help. */
const Password = z.string().min(8).max(256).describe('At least 8 characters.')
/** One to be compared, which may be older than the rule above. */
const GivenPassword = z.string().min(1).max(256)
const Role = z.enum(['administrator', 'member'])

export const User = z.object({
  id: z.string(),
  account_id: z.string(),
  email: z.string(),
  role: Role.describe('A member sees and changes what is of the own account; an administrator everything.'),
  disabled: z.boolean(),
  created_at: Time,
})
export const UserParams = z.object({ id: PathId })
export const UserQuery = z.object({ account_id: optional(AccountId) })
export const UpdateUser = z.object({ role: optional(Role), disabled: optional(z.boolean()) })

export const SignIn = z.object({ email: Email, password: GivenPassword })
export const SignOut = z.object({
  everywhere: optional(z.boolean()).describe('True ends all sessions of the user, not this one alone.'),
})
export const SignedOut = z.object({ signed_out: z.literal(true) })
export const ChangePassword = z.object({ current_password: GivenPassword, new_password: Password })
export const Accept = z.object({
  token: z.string().min(1).max(256).describe('From the link.'),
  email: optional(Email).describe('Needed for the first administrator; otherwise the one that was invited.'),
  password: Password,
})
export const Me = z.object({
  role: Role,
  user: User.nullable().describe('Null for the administrator’s token.'),
  account: Account.nullable(),
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
