const open = (name: string, closeFails = false) => ({
  async [Symbol.asyncDispose]() {
    console.log('close', name);
    if (closeFails) throw new Error(name + ' is stuck');
  },
});
try {
  await using dock = open('dock');
  await using crane = open('crane', true);
  throw new Error('rope broke');
} catch (e: any) {
  console.log(e.name, '| error:', e.error.message, '| suppressed:', e.suppressed.message);
}
