import { router } from '../trpc'
import { answeringShell } from './answering-shell'
import { shell } from './shell'
import { signOut } from './sign-out'
import { switchOrganisation } from './switch-organisation'

export const account = router({ answeringShell, shell, signOut, switchOrganisation })
