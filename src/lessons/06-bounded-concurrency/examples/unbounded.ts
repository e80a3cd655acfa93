const codes = await Promise.all(
  Array.from(
    { length: 12 },
    async (_, i) => (await fetch(`https://api.lanternpost.test/geocode?q=${i}`)).status,
  ),
);
console.log(codes.join(' '));
