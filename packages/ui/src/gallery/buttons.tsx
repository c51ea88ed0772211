import { Button, ButtonLink, IconButton, LinkButton } from '../button/Button'
import { KeyHints } from '../button/Kbd'
import { KeyList } from '../button/KeyList'
import { Icon, iconNames } from '../icon/Icon'
import { Logo } from '../icon/Logo'
import type { Gallery } from './gallery'

/** Buttons, links that look like buttons, key hints. */
export const buttons: Gallery = {
  id: 'buttons',
  title: 'Button',
  states: [
    {
      name: 'Kinds',
      Show: () => (
        <p className="row">
          <Button kind="primary">Send 12 invitations</Button>
          <Button>Keep as draft</Button>
          <Button kind="quiet">Not now</Button>
          <Button kind="danger">Recall the link</Button>
        </p>
      ),
    },
    {
      name: 'Disabled, with the reason',
      Show: () => <Button disabledReason="Two knock-outs are open.">Decide</Button>,
    },
    {
      name: 'All keys of a page',
      Show: () => (
        <KeyList
          label="Keys"
          groups={[
            { title: 'Everywhere', keys: [{ keys: ['Ctrl', 'K'], label: 'go to a vendor, or do something' }] },
            { title: 'In this list', keys: [{ keys: ['J', 'K'], label: 'next, previous' }] },
          ]}
        />
      ),
    },
    {
      name: 'Key hint and icons',
      Show: () => (
        <p className="row">
          <Button kind="primary" keyHint="A">
            Accept
          </Button>
          <Button keyHint={['Shift', 'A']}>Accept evidence</Button>
          <Button icon="download">Export 41 rows</Button>
          <ButtonLink href="#next" iconAfter="arrow-right">
            Open the review queue
          </ButtonLink>
        </p>
      ),
    },
    {
      name: 'Link button and icon button',
      Show: () => (
        <p className="row">
          <LinkButton>Hand over</LinkButton>
          <IconButton icon="cross" label="Remove scan0031.tif" />
        </p>
      ),
    },
    {
      name: 'For vendors',
      vendor: true,
      Show: () => (
        <p className="row">
          <Button kind="primary" iconAfter="arrow-right">
            Start with section 1 of 7
          </Button>
          <Button small>Leave for now</Button>
          <LinkButton>Back to Impact and risk</LinkButton>
        </p>
      ),
    },
    {
      name: 'Key hints',
      Show: () => (
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: 'next, previous' },
            { keys: ['O'], label: 'open evidence' },
            { keys: ['U'], label: 'undo' },
          ]}
        />
      ),
    },
  ],
}

/** The mark and the drawn icons. */
export const icons: Gallery = {
  id: 'icons',
  title: 'Logo and icons',
  states: [
    { name: 'Logo', Show: () => <Logo href="#home" /> },
    {
      name: 'Icons',
      Show: () => (
        <div className="sw">
          {iconNames.map((name) => (
            <div key={name}>
              <Icon name={name} />
              {name}
            </div>
          ))}
        </div>
      ),
    },
  ],
}

/** Sizes and scripts of the text. */
export const type: Gallery = {
  id: 'type',
  title: 'Type',
  states: [
    {
      name: 'Three scripts',
      vendor: true,
      Show: () => (
        <div className="stack">
          <h1>Who can open the files?</h1>
          <h1 lang="vi">Những ai có thể mở hồ sơ? Ậ Ễ Ỗ Ữ</h1>
          <h1 lang="th">ใครเปิดดูแฟ้มได้บ้าง ที่ ปู่ ญี่ปุ่น ก็ตั้งใจ</h1>
          <p lang="th">ข้อมูลของลูกค้าถูกเก็บไว้ที่ศูนย์ข้อมูลในสิงคโปร์และกรุงเทพฯ ผู้ให้บริการต้องแจ้งภายใน 24 ชั่วโมง ตัวเลข 1,234.56</p>
          <p lang="vi">Dữ liệu của khách hàng được lưu tại Singapore; nhà cung cấp phải thông báo trong vòng 24 giờ.</p>
        </div>
      ),
    },
  ],
}
