import asyncio


class Client:
    async def __aenter__(self):
        self.lent = True
        return self

    async def __aexit__(self, *exc):
        self.lent = False

    async def query(self):
        if not self.lent:
            raise RuntimeError("client is back")
        await asyncio.sleep(0.03)
        return 4


async def early():
    async with Client() as client:
        return client.query()


async def right():
    async with Client() as client:
        return await client.query()


async def main():
    users = await early()
    print("early:", type(users).__name__)
    try:
        await users
    except RuntimeError as e:
        print(e)
    print("right:", await right(), "users")


asyncio.run(main())
