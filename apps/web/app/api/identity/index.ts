import { router } from '../trpc'
import { changePassword } from './change-password'
import { requestReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'
import { signUp } from './sign-up'
import { updateAccount } from './update-account'
import { verifyEmail, verifyEmailAsks } from './verify-email'
import { whoAsks } from './who-asks'

export const identity = router({
  changePassword,
  requestReset,
  resetPassword,
  signIn,
  signUp,
  updateAccount,
  verifyEmail,
  verifyEmailAsks,
  whoAsks,
})
