import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  const examples = await getCollection('examples');
  return examples.map((example) => ({ params: { id: example.id }, props: { example } }));
}

/** The compiled program of an example: what the first Run of an unedited listing fetches. */
export const GET: APIRoute<{ example: CollectionEntry<'examples'> }> = ({ props }) => {
  const { code, given, program } = props.example.data;
  return Response.json({ code, given, program });
};
