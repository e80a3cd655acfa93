const crunch = async (name: string) => {
  const end = performance.now() + 200;
  while (performance.now() < end); // 200 ms of calculation
  console.log(name);
};
await Promise.all([crunch('a'), crunch('b'), crunch('c')]);
