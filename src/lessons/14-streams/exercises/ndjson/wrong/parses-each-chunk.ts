// E14-1.a fails: six-events
export async function* ndjson(res: Response) {
  const d = new TextDecoder();
  for await (const b of res.body as any) yield JSON.parse(d.decode(b, { stream: true }));
}
