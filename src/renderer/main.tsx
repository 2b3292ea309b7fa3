import './jitless.ts';
import { createRoot } from 'react-dom/client';

const hud = document.getElementById('hud');
if (hud === null) throw new Error('index.html has no element with the id "hud"');
createRoot(hud).render(<h1>The Vakhsh Table</h1>);
