import { defineExtensionStorage } from '@webext-core/storage';
import type { LocalSchema, SessionSchema } from '../casefile/kept.ts';
import { browser } from './browser.ts';

/** In memory only, gone with the browser. Survives a stopped background. */
export const session = defineExtensionStorage<SessionSchema>(browser.storage.session);

/** On disk: the parent's choices, never a grade and never a word of a plan. */
export const local = defineExtensionStorage<LocalSchema>(browser.storage.local);
