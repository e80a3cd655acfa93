const res = await fetch('https://api.lanternpost.test/parcels/LP-0001/events');
for await (const bytes of res.body!) {
  console.log(bytes.length, JSON.stringify(new TextDecoder().decode(bytes)));
}
