'use client';

import { useId } from 'react';
import { formatDate, formatTime } from '@/words/dates';
import { useNow } from './now';

const CHARACTER_PX = 8.6;
const GAP_PX = 56;
const ROW_PX = 132;

/**
 * Who is looking, from which unit, and when, faintly over everything on the screen and on paper (4.8):
 * a photograph of the screen says whose screen it was. About 5 % ink, rising 22°.
 */
export function Watermark({ fullName, unit }: { readonly fullName: string; readonly unit: string }) {
  const id = useId();
  const time = useNow();
  const text = `${fullName} · ${unit} · ${formatDate(time)} ${formatTime(time)}`;
  const width = Math.round(text.length * CHARACTER_PX + GAP_PX);
  return (
    <svg
      aria-hidden
      className="pointer-events-none fixed inset-0 z-60 size-full will-change-transform text-ink opacity-[0.055] select-none print:opacity-10"
    >
      <defs>
        <pattern id={id} width={width} height={ROW_PX * 2} patternUnits="userSpaceOnUse" patternTransform="rotate(-22)">
          <text y={ROW_PX - 40} className="fill-current text-lead font-semibold">
            {text}
          </text>
          {[-width / 2, width / 2].map((x) => (
            <text key={x} x={x} y={ROW_PX * 2 - 40} className="fill-current text-lead font-semibold">
              {text}
            </text>
          ))}
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
