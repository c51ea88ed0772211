import { Outlet } from '@remix-run/react'

export default function AnsweringLayout() {
  return <Outlet />
}
