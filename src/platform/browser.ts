/** The browser's extension API with promises. The only import of webextension-polyfill: on Chrome from 148 on it does nothing. */
export { default as browser } from 'webextension-polyfill';
export type { Menus, Permissions, Runtime, Tabs } from 'webextension-polyfill';
