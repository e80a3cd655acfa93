const url = 'https://api.lanternpost.test/slow?ms=80';

try {
  for (let i = 0; i < 3; i++) await fetch(url, { signal: AbortSignal.timeout(100) });
  console.log('all three');
} catch {
  console.log('too late');
}
