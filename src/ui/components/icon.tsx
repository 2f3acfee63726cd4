import type { VNode } from 'preact';

/** Drawn on a grid of 24, in the colour of the words beside them. An icon never stands alone. */
const SHAPES = {
  ok: () => <><circle cx="12" cy="12" r="9" /><path d="m8 12.3 2.8 2.8L16 9.5" /></>,
  ask: () => <path d="M20.5 11.5a8.5 7.5 0 0 1-12 6.8L4 20l1.3-3.7a7.3 7.3 0 0 1-1.8-4.8 8.5 7.5 0 0 1 17 0zM9.9 9.6a2.2 2.2 0 1 1 3.1 2c-.7.3-1 .7-1 1.3M12 15.3v.01" />,
  soon: () => <><path d="M6 21V4" /><path d="M6 4.5h12.5l-3.3 4.3 3.3 4.3H6z" fill="currentColor" /></>,
  unsure: () => <><circle cx="12" cy="12" r="9" stroke-dasharray="3 3.3" /><path d="M8.5 12h7" /></>,
  down: () => <path d="m6 9.5 6 6 6-6" />,
  right: () => <path d="M5 12h14M13 6l6 6-6 6" />,
  lock: () => <><rect x="5" y="11" width="14" height="9.5" rx="2" /><path d="M8 11V8a4 4 0 0 1 8 0v3" /></>,
  gear: () => <><path d="M4 7h8M18 7h2M4 17h2M12 17h8" /><circle cx="15" cy="7" r="2.6" /><circle cx="9" cy="17" r="2.6" /></>,
  doc: () => <path d="M6 3h8l5 5v13H6zM14 3v5h5M9.5 13h6M9.5 17h4" />,
  table: () => <><rect x="3.5" y="5" width="17" height="14" rx="2" /><path d="M3.5 10h17M10 10v9" /></>,
  pen: () => <path d="m4 20 1-4.5L16.5 4 20 7.5 8.5 19z" />,
  copy: () => <><rect x="8" y="8" width="12" height="12" rx="2" /><path d="M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2" /></>,
  print: () => <path d="M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z" />,
  save: () => <path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />,
  close: () => <path d="m6 6 12 12M18 6 6 18" />,
  wrong: () => <path d="M4 12a8 8 0 1 0 2.5-5.8M4 4v4.5h4.5" />,
  cal: () => <><rect x="4" y="5.5" width="16" height="15" rx="2" /><path d="M4 10.5h16M8.5 3.5v4M15.5 3.5v4" /></>,
  eye: () => <><path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" /><circle cx="12" cy="12" r="2.8" /></>,
  drop: () => <path d="M12 3.5v11M8 10.5l4 4 4-4M4 15v4a1.5 1.5 0 0 0 1.5 1.5h13A1.5 1.5 0 0 0 20 19v-4" />,
  hand: () => <><circle cx="12" cy="12" r="9" /><path d="M6 6l12 12" /></>,
  trash: () => <path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13" />,
  more: () => <path d="M12 6v12M6 12h12" />,
  less: () => <path d="M6 12h12" />,
  steps: () => <path d="M4 19h5v-4.5h5V10h5V5.500" />,
} satisfies Record<string, () => VNode>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, twist = false }: { readonly name: IconName; readonly twist?: boolean }): VNode {
  return (
    <svg class={twist ? 'i twist' : 'i'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]()}
    </svg>
  );
}

/** The lantern. Its glow belongs to the dusk band behind it. */
export function Lamp(): VNode {
  return (
    <svg class="lamp" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle cx="16" cy="4" r="2.3" fill="none" stroke="currentColor" stroke-width="1.7" />
      <path d="M8 11.5c2-.8 3.3-2 4-4.2h8c.7 2.2 2 3.4 4 4.2z" fill="currentColor" />
      <path d="M10.3 11.5h11.4c4.6 4.7 4.6 9.7 0 14.4H10.3c-4.6-4.7-4.6-9.7 0-14.4z" fill="#ffc02e" />
      <path d="M16 13c3 3.3 4.2 5.4 4.2 7.6a4.2 4.2 0 0 1-8.4 0c0-2.2 1.2-4.3 4.2-7.6z" fill="#fffbef" />
      <path d="M16 18.8c1.1 1.2 1.6 2.1 1.6 3a1.6 1.6 0 0 1-3.2 0c0-.9.5-1.8 1.6-3z" fill="#e08a00" />
      <path d="M8.8 25.6h14.4l1.6 3.6H7.200z" fill="currentColor" />
    </svg>
  );
}
