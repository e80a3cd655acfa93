const isActive = async (id: number): Promise<boolean> =>
  (await (await fetch(`https://api.lanternpost.test/users/${id}`)).json()).active;
if (isActive(2) as unknown) console.log('without await: Bo may log in'); // a promise is true
if (await isActive(2)) console.log('with await: Bo may log in');
else console.log('with await: Bo is refused');
