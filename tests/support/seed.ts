import fc from 'fast-check';

// The same examples every time, so that a test that was green stays green; `npm run hunt` looks for new ones.
if (process.env.MODE !== 'hunt') fc.configureGlobal({ seed: 20_261_122 });
