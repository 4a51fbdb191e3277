using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;

namespace PartnerHub.Kits.Data.Tests;

public class OutboxTests
{
    public static TheoryData<string> Providers => TestDatabase.Providers;

    private static readonly MigrationSource Store = MigrationSource.Of(
        "store", [new Migration(1, "box", "CREATE TABLE store_box (id {id} NOT NULL PRIMARY KEY);")]);

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Message_OfCommittedWork_IsTakenInOnce(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await OpenAsync(database, new Shelf());
        await WriteAsync(temp, "a", commit: true);

        Assert.Equal(1, await DeliverAsync(temp));
        Assert.Equal(0, await DeliverAsync(temp));
        Assert.Equal(["a"], await BoxesAsync(temp));
    }

    [Fact]
    public async Task Message_OfWorkUndone_IsNeverSeen()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var temp = await OpenAsync(database, new Shelf());
        await Assert.ThrowsAsync<InvalidOperationException>(() => WriteAsync(temp, "a", commit: false));

        Assert.Equal(0, await DeliverAsync(temp));
        Assert.Empty(await BoxesAsync(temp));
    }

    [Fact]
    public async Task Message_ThatFails_KeepsNothingAndComesAgain()
    {
        var shelf = new Shelf { Failures = 1 };
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var temp = await OpenAsync(database, shelf);
        await WriteAsync(temp, "a", commit: true);
        await WriteAsync(temp, "b", commit: true);

        Assert.Equal(1, await DeliverAsync(temp));
        Assert.Equal(["b"], await BoxesAsync(temp));

        temp.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await DeliverAsync(temp));
        Assert.Equal(["a", "b"], await BoxesAsync(temp));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Messages_DeliveredFromFourSides_AreTakenInOnce(string provider)
    {
        var shelf = new Shelf();
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var temp = await OpenAsync(database, shelf);
        string[] names = [.. Enumerable.Range(100, 40).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        foreach (var name in names)
        {
            await WriteAsync(temp, name, commit: true);
        }

        var delivered = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => DeliverAsync(temp))));

        Assert.Equal(names.Length, delivered.Sum());
        Assert.Equal(names, await BoxesAsync(temp));
    }

    private static async Task<TempDatabase> OpenAsync(TestDatabase database, Shelf shelf)
    {
        var temp = new TempDatabase(new(database.Settings), services => services.AddSingleton(shelf).AddScoped<IOutboxReader, ShelfReader>(), Store);
        await temp.MigrateAsync();
        return temp;
    }

    private static async Task WriteAsync(TempDatabase temp, string name, bool commit)
    {
        using var scope = temp.Scope();
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().RunAsync(
            async _ =>
            {
                await scope.ServiceProvider.GetRequiredService<Outbox>().WriteAsync("shelf", name, CancellationToken.None);
                if (!commit)
                {
                    throw new InvalidOperationException("changed my mind");
                }
            },
            CancellationToken.None);
        temp.Time.Advance(TimeSpan.FromMilliseconds(1));
    }

    private static Task<int> DeliverAsync(TempDatabase temp) => temp.Get<OutboxDelivery>().DeliverAsync(CancellationToken.None);

    private static async Task<IReadOnlyList<string>> BoxesAsync(TempDatabase temp)
    {
        await using var session = await temp.Database.OpenAsync(CancellationToken.None);
        return await session.QueryAsync<string>(Sql.Of("SELECT id FROM store_box ORDER BY id"), null, CancellationToken.None);
    }

    private sealed class Shelf
    {
        public int Failures { get; set; }
    }

    private sealed class ShelfReader(Shelf shelf, UnitOfWork unit) : IOutboxReader
    {
        private static readonly Sql Insert = Sql.Insert("store_box", "id");

        public string Topic => "shelf";

        public async Task ReadAsync(string payload, CancellationToken cancellation)
        {
            await unit.RunAsync(session => session.ExecuteAsync(Insert, new { Id = payload }, cancellation), cancellation);
            if (shelf.Failures-- > 0)
            {
                throw new InvalidOperationException("dropped it");
            }
        }
    }
}
