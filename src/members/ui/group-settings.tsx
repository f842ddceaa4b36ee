'use client';

import { ArrowLeft } from 'lucide-react';
import { maySetFeature } from '@/charter/article-3';
import { FEATURES, settingOf } from '@/charter/features';
import type { GroupFrame } from '@/groups/view';
import type { MemberView } from '@/members/view';
import { useRefreshOn } from '@/groups/ui/live';
import { reasonOf } from '@/groups/ui/reason-of';
import { PageHeader } from '@/ui/page-header';
import { Person } from '@/ui/person';
import { Pill } from '@/ui/pill';
import { Link } from '@/ui/link';
import { type WordKey, words } from '@/words/words';
import { GroupForm } from './group-form';
import { SettingForm } from './setting-form';

type GroupSettingsProps = { readonly frame: GroupFrame; readonly officers: readonly MemberView[] };

const ACTS = ['group-changed', 'feature-set', 'leadership-handed-over'] as const;
const NAMES = Object.keys(FEATURES) as (keyof typeof FEATURES)[];

/** What the group is called, who leads and keeps it, and what its members may do in it. */
export function GroupSettings({ frame, officers }: GroupSettingsProps) {
  useRefreshOn(ACTS);
  const forbidden = reasonOf(maySetFeature(frame.me));
  return (
    <>
      <PageHeader
        title={
          <span className="flex items-center gap-2">
            <Link
              href={`/g/${frame.id}/thanh-vien`}
              aria-label={words('ui.action.back')}
              className="touch -ml-3 grid place-items-center rounded-md text-muted hover:bg-hover hover:text-ink"
            >
              <ArrowLeft aria-hidden size={20} />
            </Link>
            {words('member.settings')}
          </span>
        }
      />
      <div className="mx-auto flex w-full max-w-3xl flex-col gap-5 px-4 py-5 sm:px-6">
        <section aria-labelledby="phu-trach" className="rounded-lg border border-line bg-paper p-5 shadow-card">
          <h2 id="phu-trach" className="text-lead font-bold">
            {words('member.group.officers')}
          </h2>
          <div className="mt-3 grid gap-4 sm:grid-cols-2">
            {officers.map((officer) => (
              <Person
                key={officer.id}
                person={officer}
                note={
                  <Pill tone="act" className="mt-1">
                    {words(officer.role === 'leader' ? 'member.leader' : 'member.admin')}
                  </Pill>
                }
              />
            ))}
          </div>
        </section>
        <GroupForm frame={frame} />
        <section aria-labelledby="tinh-nang" className="rounded-lg border border-line bg-paper p-5 shadow-card">
          <h2 id="tinh-nang" className="text-lead font-bold">
            {words('member.group.features')}
          </h2>
          <p className="mt-0.5 text-note text-muted">{words('member.group.featuresHint')}</p>
          <div className="mt-2 divide-y divide-line">
            {NAMES.map((feature) => (
              <SettingForm
                key={feature}
                group={frame.id}
                feature={feature}
                name={words(`member.feature.${feature}.name`)}
                hint={words(`member.feature.${feature}.hint`)}
                settings={FEATURES[feature].map((value) => ({
                  value,
                  label: words(`member.feature.${feature}.${value}` as WordKey),
                }))}
                set={settingOf(frame.features, feature)}
                forbidden={forbidden}
              />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}
