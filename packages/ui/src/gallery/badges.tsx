import { BandBadge, RiskBadge, StatusPill, TierBadge } from '../badge/badges'
import { LabelledSource } from '../badge/LabelledSource'
import type { Gallery } from './gallery'

/** Status, tier, risk, band, and the label of a legal statement. */
export const badges: Gallery = {
  id: 'badges',
  title: 'Badges',
  states: [
    {
      name: 'Status',
      Show: () => (
        <p className="row">
          <StatusPill letter="N" tone="neutral">
            Not invited
          </StatusPill>
          <StatusPill letter="I" tone="neutral">
            Invited
          </StatusPill>
          <StatusPill letter="P" tone="info">
            In progress
          </StatusPill>
          <StatusPill letter="S" tone="good">
            Submitted
          </StatusPill>
          <StatusPill letter="R" tone="info">
            In review
          </StatusPill>
          <StatusPill letter="C" tone="attention">
            Clarifying
          </StatusPill>
          <StatusPill letter="F" tone="attention">
            Fixing findings
          </StatusPill>
          <StatusPill letter="D" tone="good">
            Decided
          </StatusPill>
          <StatusPill letter="X" tone="attention">
            Needs your answer
          </StatusPill>
          <StatusPill letter="B" tone="act">
            Mail came back
          </StatusPill>
        </p>
      ),
    },
    {
      name: 'Risk',
      Show: () => (
        <p className="row">
          <RiskBadge level="low" />
          <RiskBadge level="moderate" />
          <RiskBadge level="high" />
          <RiskBadge level="critical" />
          <RiskBadge level="unknown" />
          <TierBadge tier="critical" label="Critical tier" />
        </p>
      ),
    },
    {
      name: 'Bands',
      Show: () => (
        <p className="row">
          <BandBadge band="A" />
          <BandBadge band="B" />
          <BandBadge band="C" />
          <BandBadge band="D" />
          <BandBadge band="E" />
          <BandBadge band="none" />
          <BandBadge band="B" letterOnly />
        </p>
      ),
    },
    {
      name: 'Label of a legal statement',
      Show: () => (
        <div className="stack">
          <LabelledSource
            label="Quoted from the law"
            source="Example data act, section 12"
            href="#law"
            date="as of 1 June 2026"
          >
            The authority is told within 72 hours.
          </LabelledSource>
          <LabelledSource
            unreviewed
            label="Our reading, not reviewed by counsel"
            source="Example data act, section 12"
            date="read on 20 November 2026"
          >
            The clock starts when anyone in the chain knows.
          </LabelledSource>
        </div>
      ),
    },
  ],
}
