'use client';

import { useId } from 'react';
import { Combobox } from '@base-ui/react/combobox';
import { Building2, Check, User, UsersRound, X } from 'lucide-react';
import { words } from '@/words/words';
import { type AddresseeChoice, choiceFits } from './addressees';

const pictures = { all: UsersRound, unit: Building2, member: User };

type AddresseePickerProps = {
  readonly choices: readonly AddresseeChoice[];
  readonly value: readonly AddresseeChoice[];
  readonly onChange: (value: readonly AddresseeChoice[]) => void;
  readonly hint: string;
};

/** To whom: people, units or everybody, found with or without marks. */
export function AddresseePicker({ choices, value, onChange, hint }: AddresseePickerProps) {
  const id = useId();
  return (
    <Combobox.Root
      multiple
      items={choices as AddresseeChoice[]}
      value={value as AddresseeChoice[]}
      onValueChange={(chosen, { reason }) => {
        if (reason !== 'escape-key') onChange(chosen); // Escape closes; it does not throw away what was chosen
      }}
      filter={choiceFits}
      itemToStringLabel={({ label }: AddresseeChoice) => label}
      isItemEqualToValue={(one: AddresseeChoice, other: AddresseeChoice) => one.key === other.key}
    >
      <div className="flex flex-col gap-1">
        <label htmlFor={id} className="text-note font-semibold">
          {words('directive.to')}
        </label>
        <Combobox.InputGroup className="flex min-h-11 cursor-text flex-wrap items-center rounded-md border border-line-strong bg-paper p-1.5 focus-within:border-link focus-within:outline-2 focus-within:outline-link/40">
          <Combobox.Chips aria-label={words('directive.chosen')} className="flex w-full flex-wrap items-center gap-1.5">
            {value.map((choice) => (
              <Combobox.Chip
                key={choice.key}
                aria-label={choice.label}
                className="flex min-h-8 items-center gap-1 rounded-full bg-act-soft pl-3 text-note font-medium text-link outline-none focus-within:outline-2 focus-within:outline-link data-highlighted:outline-2 data-highlighted:outline-link"
              >
                {choice.label}
                <Combobox.ChipRemove
                  aria-label={words('directive.leaveOut', { label: choice.label })}
                  className="grid size-8 place-items-center rounded-full hover:bg-act/15"
                >
                  <X aria-hidden size={14} />
                </Combobox.ChipRemove>
              </Combobox.Chip>
            ))}
            <Combobox.Input
              id={id}
              placeholder={value.length === 0 ? words('directive.toPlaceholder') : ''}
              aria-describedby={`${id}-hint`}
              className="h-8 min-w-40 flex-1 bg-transparent px-1.5 text-body outline-none placeholder:text-muted"
            />
          </Combobox.Chips>
        </Combobox.InputGroup>
        <p id={`${id}-hint`} className="text-note text-muted">
          {hint}
        </p>
      </div>
      <Combobox.Portal>
        <Combobox.Positioner sideOffset={4} className="z-50 outline-none">
          <Combobox.Popup className="max-h-[min(var(--available-height),22rem)] w-(--anchor-width) overflow-y-auto overscroll-contain rounded-lg border border-line bg-paper p-1.5 text-ink shadow-float">
            <Combobox.Empty>
              <p className="px-3 py-3 text-note text-muted empty:hidden">{words('directive.nobodyFits')}</p>
            </Combobox.Empty>
            <Combobox.List>
              {(choice: AddresseeChoice) => {
                const Picture = pictures[choice.kind];
                return (
                  <Combobox.Item
                    key={choice.key}
                    value={choice}
                    className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-2.5 py-1.5 outline-none data-highlighted:bg-hover"
                  >
                    <Picture aria-hidden size={18} className="shrink-0 text-muted" />
                    <span className="min-w-0 flex-1 leading-snug">
                      <span className="block font-medium">{choice.label}</span>
                      <span className="block text-note text-muted">{choice.note}</span>
                    </span>
                    <Combobox.ItemIndicator className="text-link">
                      <Check aria-hidden size={18} />
                    </Combobox.ItemIndicator>
                  </Combobox.Item>
                );
              }}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}
