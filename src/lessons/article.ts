/** The article that the book is derived from, line by line: what it says, and which lessons treat it. */

export interface ArticleLine {
  line: number;
  says: string;
  /** Slugs of the lessons that claim the line in their front matter. */
  lessons: readonly string[];
  /** What the book has in its place, for a line that is no matter of lessons. */
  instead?: string;
}

export const article: readonly ArticleLine[] = [
  { line: 1, says: 'title Understanding Asynchronous Programming', lessons: ['why-async'] },
  {
    line: 2,
    says: 'powerful paradigm … handle multiple tasks concurrently without the complexity of threading',
    lessons: ['why-async', 'shared-state'],
  },
  {
    line: 3,
    says: 'async/await syntax … clean, efficient code that handles I/O-bound operations',
    lessons: ['why-async', 'first-await'],
  },
  { line: 4, says: '— like API calls', lessons: ['http'] },
  { line: 5, says: '— database queries', lessons: ['database'] },
  { line: 6, says: '— and file operations', lessons: ['streams'] },
  {
    line: 7,
    says: '— with exceptional performance',
    lessons: ['why-async', 'workers-and-profiling'],
  },
  { line: 8, says: 'heading Why Use Async/Await in Python?', lessons: ['why-async'] },
  {
    line: 9,
    says: 'Traditional synchronous code blocks while waiting for I/O',
    lessons: ['why-async'],
  },
  {
    line: 10,
    says: 'allowing your program to continue executing other tasks during wait times',
    lessons: ['why-async', 'event-loop'],
  },
  {
    line: 11,
    says: 'Improved Performance: Handle thousands of concurrent connections with minimal overhead',
    lessons: ['why-async', 'bounded-concurrency'],
  },
  {
    line: 12,
    says: 'Better Resource Utilization: Make efficient use of CPU time while waiting for I/O',
    lessons: ['why-async', 'event-loop'],
  },
  {
    line: 13,
    says: 'Scalability: … high traffic loads',
    lessons: ['bounded-concurrency', 'database', 'capstone-web-api', 'capstone-microservices'],
  },
  {
    line: 14,
    says: 'Modern Framework Support: … FastAPI, aiohttp, and other async frameworks',
    lessons: ['http', 'capstone-web-api'],
  },
  { line: 15, says: 'heading Basic Async/Await Syntax', lessons: ['first-await'] },
  { line: 16, says: 'three keywords: async, await, and asyncio', lessons: ['first-await'] },
  { line: 17, says: 'import asyncio', lessons: ['first-await'] },
  { line: 18, says: 'async def fetch_data(url): + docstring', lessons: ['first-await'] },
  {
    line: 19,
    says: 'await asyncio.sleep(2)  # Simulate network delay',
    lessons: ['first-await', 'cancellation'],
  },
  { line: 20, says: 'return fData from {url}', lessons: ['first-await'] },
  { line: 21, says: 'async def main():', lessons: ['first-await'] },
  {
    line: 22,
    says: 'results = await asyncio.gather( three fetch_data(…) calls )',
    lessons: ['gather'],
  },
  { line: 23, says: 'print(results)', lessons: ['gather'] },
  { line: 24, says: 'asyncio.run(main())', lessons: ['first-await', 'tasks'] },
  { line: 25, says: 'heading Working with Async HTTP Requests', lessons: ['http'] },
  {
    line: 26,
    says: 'making HTTP requests … aiohttp … client and server functionality',
    lessons: ['http', 'capstone-web-api'],
  },
  { line: 27, says: 'import aiohttp', lessons: ['http'] },
  { line: 28, says: 'async def fetch_url(session, url):', lessons: ['http'] },
  {
    line: 29,
    says: 'async with session.get(url) as response:',
    lessons: ['context-managers', 'http'],
  },
  { line: 30, says: 'return await response.text()', lessons: ['context-managers', 'http'] },
  { line: 31, says: 'async def fetch_multiple_urls(urls):', lessons: ['gather', 'http'] },
  { line: 32, says: 'async with aiohttp.ClientSession() as session:', lessons: ['http'] },
  {
    line: 33,
    says: 'tasks = [fetch_url(session, url) for url in urls]',
    lessons: ['first-await', 'gather'],
  },
  {
    line: 34,
    says: 'results = await asyncio.gather(*tasks) / return results',
    lessons: ['gather', 'gather-failures'],
  },
  {
    line: 35,
    says: 'the three https://api.github.com/users/{python,django,fastapi} URLs',
    lessons: ['http'],
  },
  { line: 36, says: 'results = asyncio.run(fetch_multiple_urls(urls))', lessons: ['http'] },
  { line: 37, says: 'heading Async Database Operations', lessons: ['database'] },
  { line: 38, says: 'async database drivers … asyncpg for PostgreSQL', lessons: ['database'] },
  {
    line: 39,
    says: 'pool = await asyncpg.create_pool(user=…, password=…, database=…, host=…)',
    lessons: ['database'],
  },
  {
    line: 40,
    says: 'async with pool.acquire() as conn:',
    lessons: ['context-managers', 'database'],
  },
  {
    line: 41,
    says: 'users = await conn.fetch(’SELECT * FROM users WHERE active = $1’, True)',
    lessons: ['context-managers', 'database'],
  },
  { line: 42, says: 'return users then await pool.close()', lessons: ['database'] },
  { line: 43, says: 'users = asyncio.run(fetch_users())', lessons: ['database'] },
  { line: 44, says: 'heading Common Async Patterns, essential patterns', lessons: ['gather'] },
  { line: 45, says: 'Task Groups: Use asyncio.gather()…', lessons: ['gather', 'task-groups'] },
  { line: 46, says: 'Task Timeouts: Implement asyncio.wait_for()', lessons: ['timeouts'] },
  {
    line: 47,
    says: 'Background Tasks: Use asyncio.create_task() for fire-and-forget',
    lessons: ['tasks'],
  },
  { line: 48, says: 'Async Context Managers: Leverage async with', lessons: ['context-managers'] },
  {
    line: 49,
    says: 'Async Iterators: Process streaming data with async for loops',
    lessons: ['async-iterators', 'streams'],
  },
  {
    line: 50,
    says: 'heading and sentence Proper error handling is crucial',
    lessons: ['gather-failures', 'errors'],
  },
  { line: 51, says: 'async def safe_fetch(url): try:', lessons: ['errors'] },
  { line: 52, says: 'async with aiohttp.ClientSession() as session: inside it', lessons: ['http'] },
  { line: 53, says: 'session.get(url, timeout=10)', lessons: ['timeouts'] },
  {
    line: 54,
    says: 'except asyncio.TimeoutError: print, return None',
    lessons: ['timeouts', 'errors'],
  },
  { line: 55, says: 'except aiohttp.ClientError as e:', lessons: ['http', 'errors'] },
  { line: 56, says: 'except Exception as e: print, return None', lessons: ['errors'] },
  { line: 57, says: 'heading Performance Best Practices', lessons: ['workers-and-profiling'] },
  {
    line: 58,
    says: 'connection pooling for database and HTTP connections',
    lessons: ['http', 'database'],
  },
  {
    line: 59,
    says: 'proper timeout handling to prevent resource leaks',
    lessons: ['timeouts', 'cancellation'],
  },
  {
    line: 60,
    says: 'Avoid mixing sync and async code - use run_in_executor',
    lessons: ['event-loop', 'workers-and-profiling'],
  },
  {
    line: 61,
    says: 'async context managers for proper resource cleanup',
    lessons: ['context-managers'],
  },
  {
    line: 62,
    says: 'Profile your code to identify bottlenecks',
    lessons: ['workers-and-profiling'],
  },
  { line: 63, says: 'semaphores to limit concurrent operations', lessons: ['bounded-concurrency'] },
  { line: 64, says: 'heading Real-World Use Cases', lessons: ['capstone-scraper'] },
  { line: 65, says: 'Web scraping multiple URLs simultaneously', lessons: ['capstone-scraper'] },
  { line: 66, says: 'high-performance web APIs with FastAPI', lessons: ['capstone-web-api'] },
  {
    line: 67,
    says: 'WebSocket connections in real-time applications',
    lessons: ['capstone-websocket'],
  },
  { line: 68, says: 'Processing message queues with async workers', lessons: ['capstone-queue'] },
  {
    line: 69,
    says: 'microservices with async inter-service communication',
    lessons: ['capstone-microservices'],
  },
  {
    line: 70,
    says: 'Mastering async/await … opens up new possibilities … high-performance, scalable applications',
    lessons: ['capstone-microservices'],
  },
  {
    line: 71,
    says: 'While there’s a learning curve, the benefits … I/O-bound applications',
    lessons: ['why-async'],
  },
  {
    line: 72,
    says: 'Start with simple examples and gradually incorporate async patterns',
    lessons: ['why-async'],
  },
  {
    line: 73,
    says: 'Need help … Contact us for expert consultation',
    lessons: [],
    instead: 'how to contribute, and to report a mistake',
  },
];
