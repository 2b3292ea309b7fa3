/** Lays out Electron's `parentPort` in a process that stands in for a utility process; loaded before its program. */
const send = process.send!.bind(process);
Object.assign(process, { parentPort: { postMessage: (message: object) => send(message) } });
// A utility process has no other way to its program, and never outlives it.
delete process.send;
process.on('disconnect', () => process.exit());
