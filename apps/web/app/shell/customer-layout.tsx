import { Outlet } from '@remix-run/react'

export default function CustomerLayout() {
  return <Outlet />
}
