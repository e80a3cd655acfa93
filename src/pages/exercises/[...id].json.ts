import { type CollectionEntry, getCollection } from 'astro:content';
import type { APIRoute } from 'astro';

export async function getStaticPaths() {
  const exercises = await getCollection('exercises');
  return exercises.map((exercise) => ({ params: { id: exercise.id }, props: { exercise } }));
}

/** What an exercise's page needs to grade: everything but the solution. */
export const GET: APIRoute<{ exercise: CollectionEntry<'exercises'> }> = ({ props }) => {
  const { id, alias, starter, given, starterProgram, scenarios, options, checks } =
    props.exercise.data;
  return Response.json({ id, alias, starter, given, starterProgram, scenarios, options, checks });
};
