using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PartnerHub.Databases;
using PartnerHub.Imports.Loads;
using PartnerHub.Imports.Receipts;
using PartnerHub.Kits.Data;
using PartnerHub.Partners;
using PartnerHub.Partners.Tests;
using PartnerHub.Programs;
using PartnerHub.TestHost;

namespace PartnerHub.Imports.Tests;

/// <summary>Several hosts on one database, each with its own disk: a load is for the host that has its file.</summary>
public sealed class HostOfFileTests
{
    private const string Facts = "member;key;kind;on;value\np1;k1;score;2017-02-01;1\np1;k2;score;2017-02-02;2";

    private static readonly Sql MarkFailed = Sql.Of("UPDATE imports_import SET state = 'failed', failure = @Failure WHERE number = @Number");

    public static TheoryData<string> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Load_WhoseHostIsGone_WaitsForItAndIsNotFailedByAnother(string provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var first = await HostAsync(database);
        await using var second = await HostAsync(database);
        var number = await first.ReceiveAsync(Facts);

        await second.Worker.LookAsync(CancellationToken.None);
        var seen = await second.SendAsync(new RunImport(number));
        Assert.Equal((ImportState.Running, 0L), (seen!.State, seen.Accepted));

        await first.Worker.LookAsync(CancellationToken.None);
        var loaded = await first.SendAsync(new RunImport(number));
        Assert.Equal((ImportState.Finished, 2L), (loaded!.State, loaded.Accepted));
        Assert.Empty(first.Files);
        Assert.Empty(second.Files);
    }

    [Fact]
    public async Task Load_WhoseFileIsGivenAgain_GoesOnThereAndLeavesNoFile()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var first = await HostAsync(database);
        await using var second = await HostAsync(database);
        var number = await first.ReceiveAsync(Facts);

        Assert.Equal(number, await second.ReceiveAsync(Facts));
        Assert.Equal(ImportState.Finished, (await second.SendAsync(new RunImport(number)))!.State);
        Assert.Empty(second.Files);
        Assert.Single(first.Files);

        await first.Worker.LookAsync(CancellationToken.None);
        Assert.Empty(first.Files);
    }

    [Fact]
    public async Task Load_FailedForWantOfItsFile_GoesOnWhenItsHostIsBack()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var first = await HostAsync(database);
        var number = await first.ReceiveAsync(Facts);
        await first.FailAsync(number, "Could not find file '/srv/hub/data/imports/7f/1'.");

        var failed = await first.SendAsync(new FindImport(number));
        Assert.Equal((ImportState.Failed, "unexpected"), (failed!.State, failed.Failure));
        await first.WorkAsync();

        var loaded = (await first.SendAsync(new FindImport(number)))!;
        Assert.Equal((ImportState.Finished, 2L, null), (loaded.State, loaded.Accepted, loaded.Failure));
        Assert.Empty(first.Files);
    }

    [Fact]
    public async Task File_ThatAnotherProcessLoads_IsLeftToIt()
    {
        await using var database = await TestDatabase.CreateAsync(TestDatabase.Sqlite);
        await using var first = await HostAsync(database);
        var number = await first.ReceiveAsync(Facts);

        await using (var held = new FileStream(Assert.Single(first.Files), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            Assert.Equal(ImportState.Running, (await first.SendAsync(new RunImport(number)))!.State);
        }

        Assert.Equal(ImportState.Finished, (await first.SendAsync(new RunImport(number)))!.State);
    }

    private static async Task<Host> HostAsync(TestDatabase database)
    {
        var host = new Host(database);
        await host.MigrateAsync();
        return host;
    }

    private sealed class Host : IAsyncDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("partnerhub-import-").FullName;
        private readonly ModuleHost _host;

        public Host(TestDatabase database) => _host = ModuleHost.Compose(new ModuleSetup(new PartnersModule(), new ImportsModule())
        {
            ContentRoot = _folder,
            Configure = services => services.AddTransient<IRequestHandler<FindProgram, HostedProgram?>, SalesProgram>(),
        }.On(database));

        public ImportWorker Worker => _host.Services.GetRequiredService<ImportWorker>();

        public IReadOnlyList<string> Files => Directory.Exists(Path.Combine(_folder, "data")) ? Directory.GetFiles(Path.Combine(_folder, "data"), "*", SearchOption.AllDirectories) : [];

        public async Task MigrateAsync()
        {
            await _host.MigrateAsync();
            if (await SendAsync(new IsNetworkEmpty()))
            {
                await SendAsync(new EnrolPartners([Sample.Partner("p1", Sample.In(SalesProgram.Id))]));
            }
        }

        public Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request) => _host.SendAsync(request);

        /// <summary>Takes a file in, which is then the host's own, and stops before it is loaded.</summary>
        public async Task<long> ReceiveAsync(string text)
        {
            var path = Path.Combine(_folder, "arriving.csv");
            await File.WriteAllTextAsync(path, text);
            var opened = await SendAsync(new OpenImport { Program = SalesProgram.Id, Kind = "facts", Source = "vendor", Path = path, FileName = "facts.csv", Spooled = true });
            Assert.Empty(opened.Problems);
            return opened.Receipt!.Number;
        }

        public async Task FailAsync(long number, string failure) => await _host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<UnitOfWork>().RunAsync(
                session => session.ExecuteAsync(MarkFailed, new { Failure = failure, Number = number }, CancellationToken.None), CancellationToken.None);
            return true;
        });

        /// <summary>Serves until nothing lies here any more.</summary>
        public async Task WorkAsync()
        {
            var worker = (Microsoft.Extensions.Hosting.IHostedLifecycleService)Worker;
            await worker.StartAsync(CancellationToken.None);
            await worker.StartedAsync(CancellationToken.None);
            for (var left = 300; left > 0 && Files.Count > 0; left--)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }

            await worker.StopAsync(CancellationToken.None);
        }

        public async ValueTask DisposeAsync()
        {
            await _host.DisposeAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }
}
