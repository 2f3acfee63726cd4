import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/**
 * Typed messages between background, pages and content scripts. Does not import the polyfill, so that content scripts stay small.
 * `send(name, data)` goes to the background, `send(name, data, { tabId, frameId })` to one frame; it rejects when nobody listens there.
 */
export const { sendMessage: send, onMessage: on } = defineExtensionMessaging<Protocol>();
