import asyncio

async def produce(queue):
    for i in range(10):
        await asyncio.sleep(0.01)
        await queue.put(i)
    print("producer finished")
    await queue.put(None)

async def main():
    queue = asyncio.Queue(maxsize=2)
    producer = asyncio.create_task(produce(queue))
    while await queue.get() is not None:
        await asyncio.sleep(0.1)
    await producer
    print("all consumed")

asyncio.run(main())
