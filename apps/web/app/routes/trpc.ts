import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { serveTrpc } from '../api/serve'

export const loader = (args: LoaderFunctionArgs) => serveTrpc(args)
export const action = (args: ActionFunctionArgs) => serveTrpc(args)
