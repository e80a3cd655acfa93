import asyncio

found = []


async def quote(carrier, seconds):
    await asyncio.sleep(seconds)
    found.append(carrier)


async def main():
    try:
        async with asyncio.timeout(0.2):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(quote("gull", 0.18))
                tg.create_task(quote("tern", 0.09))
                tg.create_task(quote("petrel", 0.65))
    except TimeoutError:
        pass
    print(found)


asyncio.run(main())
