import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from '@react-email/components'
import type { ReactNode } from 'react'

/** Mail programs read no style sheets and no variables: the light palette of packages/ui, written out once here. */
const ink = '#14262b'
const muted = '#55666b'
const paper = '#f5f4f1'
const sheet = '#fefefd'
const line = '#d9d7d1'
const brand = '#00595c'
const sans = "'IBM Plex Sans', 'IBM Plex Sans Thai Looped', 'Segoe UI', Helvetica, Arial, sans-serif"

type Quoted = { readonly from: string; readonly text: string }

export type Letter = {
  readonly subject: string
  readonly heading: string
  /** One sentence per entry; the first is also the preview in a list of mails. */
  readonly paragraphs: readonly string[]
  readonly facts?: readonly { readonly label: string; readonly value: string }[]
  readonly quote?: Quoted
  /** Several, each from or about something of its own. */
  readonly quotes?: readonly Quoted[]
  readonly button?: { readonly text: string; readonly href: string }
  readonly afterButton?: readonly string[]
  readonly footer: string
}

type LetterMailProps = {
  readonly letter: Letter
  /** The language of the words, as a tag. */
  readonly language: string
  /** What stands before the button's address. */
  readonly openAddress: string
  /** About the mail itself, below everything. */
  readonly notes: readonly string[]
}

/** The one layout of every mail: what is asked, one button, and the address in full for those who don't trust buttons. */
export function LetterMail({ letter, language, openAddress, notes }: LetterMailProps) {
  return (
    <Html lang={language}>
      <Head />
      <Preview>{letter.paragraphs[0] ?? letter.heading}</Preview>
      <Body style={{ backgroundColor: paper, fontFamily: sans, color: ink, margin: 0, padding: '24px 0' }}>
        <Container style={{ backgroundColor: sheet, border: `1px solid ${line}`, maxWidth: 560, padding: '32px 28px' }}>
          <Text style={{ fontSize: 14, fontWeight: 600, color: brand, margin: '0 0 20px' }}>Rantai</Text>
          <Heading as="h1" style={{ fontSize: 22, lineHeight: '30px', fontWeight: 600, margin: '0 0 16px' }}>
            {letter.heading}
          </Heading>
          {letter.paragraphs.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
          {letter.facts && <Facts facts={letter.facts} />}
          {letter.quote && <Quote {...letter.quote} />}
          {letter.quotes?.map((quote) => (
            <Quote key={quote.from} {...quote} />
          ))}
          {letter.button && <Act {...letter.button} openAddress={openAddress} />}
          {letter.afterButton?.map((text) => (
            <Paragraph key={text}>{text}</Paragraph>
          ))}
          <Hr style={{ borderColor: line, margin: '28px 0 16px' }} />
          <Text style={{ fontSize: 13, lineHeight: '20px', color: muted, margin: 0 }}>{letter.footer}</Text>
          {notes.map((note) => (
            <Text key={note} style={{ fontSize: 13, lineHeight: '20px', color: muted, margin: '8px 0 0' }}>
              {note}
            </Text>
          ))}
        </Container>
      </Body>
    </Html>
  )
}

function Paragraph({ children }: { readonly children: ReactNode }) {
  return <Text style={{ fontSize: 16, lineHeight: '26px', margin: '0 0 14px' }}>{children}</Text>
}

function Facts({ facts }: { readonly facts: NonNullable<Letter['facts']> }) {
  return (
    <Section style={{ borderTop: `1px solid ${line}`, margin: '8px 0 18px' }}>
      {facts.map(({ label, value }) => (
        <Text
          key={label}
          style={{ fontSize: 15, lineHeight: '24px', margin: 0, padding: '8px 0', borderBottom: `1px solid ${line}` }}
        >
          <span style={{ color: muted }}>{label}: </span>
          {value}
        </Text>
      ))}
    </Section>
  )
}

function Quote({ from, text }: Quoted) {
  return (
    <Section style={{ borderLeft: `3px solid ${brand}`, padding: '4px 0 4px 14px', margin: '0 0 18px' }}>
      <Text style={{ fontSize: 13, color: muted, margin: 0 }}>{from}</Text>
      <Text style={{ fontSize: 16, lineHeight: '26px', margin: 0, whiteSpace: 'pre-line' }}>{text}</Text>
    </Section>
  )
}

function Act({ text, href, openAddress }: NonNullable<Letter['button']> & { readonly openAddress: string }) {
  return (
    <>
      <Button
        href={href}
        style={{
          backgroundColor: brand,
          color: sheet,
          fontSize: 16,
          fontWeight: 600,
          padding: '13px 20px',
          borderRadius: 4,
        }}
      >
        {text}
      </Button>
      <Text style={{ fontSize: 13, lineHeight: '20px', color: muted, margin: '14px 0', wordBreak: 'break-all' }}>
        {`${openAddress} `}
        <Link href={href}>{href}</Link>
      </Text>
    </>
  )
}
