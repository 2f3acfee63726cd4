import { render } from 'preact';

/** The least a Preact popup can be. */
const root = document.getElementById('root');
if (root !== null) render(<p>empty</p>, root);
