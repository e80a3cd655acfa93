import asyncio

in_flight = most = 0


async def job():
    global in_flight, most
    in_flight += 1
    most = max(most, in_flight)
    await asyncio.sleep(0.1)
    in_flight -= 1


async def main():
    jobs = [job() for _ in range(6)]
    for i in range(0, len(jobs), 2):
        await asyncio.gather(*jobs[i : i + 2])
    print("max in flight:", most)


asyncio.run(main())
