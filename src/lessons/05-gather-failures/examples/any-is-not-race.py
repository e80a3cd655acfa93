import asyncio


async def ask(depot, seconds, ok=True):
    await asyncio.sleep(seconds)
    if not ok:
        raise RuntimeError(f"{depot}: 503")
    return f"{depot} answers"


async def main():
    calls = [
        ask("south", 3600),
        ask("west", 0.04, ok=False),
        ask("north", 0.08),
    ]
    waiting = {asyncio.create_task(c) for c in calls}
    while waiting:
        done, waiting = await asyncio.wait(
            waiting, return_when="FIRST_COMPLETED"
        )
        task = done.pop()
        if task.exception() is None:
            print("any:", task.result())
            break
        print("not this one:", task.exception())
    for task in waiting:
        task.cancel()


asyncio.run(main())
